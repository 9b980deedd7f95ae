import type { Day } from '../../server/domain/calendar.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { laws } from '../../server/domain/codes/laws.ts';
import { lifeDomains } from '../../server/domain/codes/life-domains.ts';
import { recordTexts } from '../texts/records.ts';
import { CheckList } from '../ui/check-list.tsx';
import { codeChoices } from './code-choices.ts';
import type { Mistakes } from './mistakes.ts';
import { lawField, toggledDomain, toggledLaw } from './question-values.ts';
import type { QuestionValues } from './question-values.ts';

type QuestionFieldsProps = {
  questions: QuestionValues;
  onChange: (questions: QuestionValues) => void;
  mistakes: Mistakes;
  /** The day of the contact: late entries are offered the codes of their own day. */
  day: Day;
};

/** Which life domains a contact was about, and per domain which laws. */
export function QuestionFields({ questions, onChange, mistakes, day }: QuestionFieldsProps) {
  const texts = recordTexts.fields;
  const chosen = questions.map(({ lifeDomain }) => lifeDomain);
  return (
    <>
      <CheckList
        choices={codeChoices(lifeDomains, day, { chosen })}
        error={mistakes.get('questions')}
        label={texts.questions}
        layout="columns"
        name="questions"
        onChange={(event) => onChange(toggledDomain(questions, event.target.value))}
        value={chosen}
      />
      {questions.map(({ lifeDomain, laws: ticked }, index) => (
        <CheckList
          choices={codeChoices(laws, day, { chosen: ticked })}
          error={mistakes.get(lawField(lifeDomain))}
          hint={index === 0 ? texts.lawHint : undefined}
          key={lifeDomain}
          label={texts.lawFor(labelOf(lifeDomains, lifeDomain))}
          layout="columns"
          name={lawField(lifeDomain)}
          onChange={(event) => onChange(toggledLaw(questions, lifeDomain, event.target.value))}
          value={ticked}
        />
      ))}
    </>
  );
}
