import { experienceAnswerTexts } from '../../server/domain/codes/experience-answers.ts';
import type { Language } from '../../server/domain/codes/language.ts';
import type { Question } from '../../server/domain/codes/questionnaire.ts';
import { toldWhom, toldWhomTexts } from '../../server/domain/codes/told-whom.ts';
import type { Choice } from '../ui/choice.ts';
import { RadioList } from '../ui/radio-list.tsx';
import { TextAreaField } from '../ui/text-area-field.tsx';
import { FoundInText } from './found-in-text.tsx';
import { ReadAloudButton } from './read-aloud-button.tsx';

type QuestionFieldProps = {
  question: Question;
  language: Language;
  value: string;
  onAnswer: (value: string) => void;
};

function choicesOf(question: Question, language: Language): Choice[] {
  if (question.kind === 'scale') {
    return question.answers.map((code) => ({
      value: code,
      label: experienceAnswerTexts[code][language],
    }));
  }
  if (question.kind === 'told-whom') {
    return toldWhom.codes.map(({ code }) => ({
      value: code,
      label: toldWhomTexts[code][language],
    }));
  }
  if (question.kind === 'mark') {
    const count = question.highest - question.lowest + 1;
    return Array.from({ length: count }, (_, index) => {
      const mark = String(question.lowest + index);
      return { value: mark, label: mark };
    });
  }
  return [];
}

/** What is read aloud: the question, its hint and the answers there are. */
function spoken(question: Question, language: Language): string {
  const choices = question.kind === 'mark' ? [] : choicesOf(question, language);
  return [question.text[language], question.hint?.[language], ...choices.map(({ label }) => label)]
    .filter((part) => part !== undefined)
    .map((part) => (/[.?!]$/.test(part) ? part : `${part}.`))
    .join(' ');
}

/** One question with its answers in large type, and a button that reads it aloud. */
export function QuestionField({ question, language, value, onAnswer }: QuestionFieldProps) {
  const words = { label: question.text[language], hint: question.hint?.[language] };
  return (
    <div className="naast-question">
      {question.kind === 'text' ? (
        <>
          <TextAreaField
            {...words}
            maxLength={question.maxLength}
            name={question.id}
            onChange={(event) => onAnswer(event.currentTarget.value)}
            rows={4}
            value={value}
          />
          <FoundInText language={language} text={value} />
        </>
      ) : (
        <RadioList
          {...words}
          choices={choicesOf(question, language)}
          hideKeys
          layout={question.kind === 'mark' ? 'row' : 'list'}
          name={question.id}
          onChange={(event) => onAnswer(event.currentTarget.value)}
          value={value}
        />
      )}
      <ReadAloudButton language={language} text={spoken(question, language)} />
    </div>
  );
}
