import { useRef, useState } from 'react';
import type { FormEvent } from 'react';
import type { Language } from '../../server/domain/codes/language.ts';
import { api, asProblem } from '../data/api.ts';
import { clientTexts } from '../texts/client.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { CheckField } from '../ui/check-field.tsx';
import { ErrorSummary } from '../ui/error-summary.tsx';
import type { FormError } from '../ui/error-summary.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { TextField } from '../ui/text-field.tsx';
import { askedQuestions, isAnythingAnswered, isTextBlocked, noAnswers, toSend } from './answers.ts';
import { QuestionField } from './question-field.tsx';

type ExperienceFormProps = {
  language: Language;
  /** From the QR code, or '' when it is typed. */
  slipCode: string;
  onSent: () => void;
};

/** The questions, the code of the slip and the button to send; nothing is kept in the browser. */
export function ExperienceForm({ language, slipCode, onSent }: ExperienceFormProps) {
  const texts = clientTexts[language];
  const [code, setCode] = useState(slipCode);
  const [isCodeTyped, setCodeTyped] = useState(slipCode === '');
  const [answers, setAnswers] = useState(noAnswers);
  const [isTogether, setTogether] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [attempt, setAttempt] = useState(0);
  const [isSending, setSending] = useState(false);
  // The same id when it is sent again, so that an answer that did arrive is not counted twice.
  const id = useRef(crypto.randomUUID());

  function refuse(...found: FormError[]) {
    setErrors(found);
    setAttempt((count) => count + 1);
  }

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isSending) return;
    if (code.trim() === '') return refuse({ name: 'code', message: texts.codeWrong });
    if (!isAnythingAnswered(answers)) {
      return refuse({ name: 'gotNeeded', message: texts.nothingAnswered });
    }
    if (isTextBlocked(answers)) return refuse({ name: 'missedText', message: texts.textBlocked });
    setSending(true);
    try {
      await api.experiences.$post({
        json: { id: id.current, code, language, filledInTogether: isTogether, ...toSend(answers) },
      });
      onSent();
    } catch (error) {
      const problem = asProblem(error);
      const pointers = problem?.errors.map(({ location }) => location.pointer) ?? [];
      if (pointers.includes('/code')) {
        setCodeTyped(true);
        refuse({ name: 'code', message: texts.codeWrong });
      } else if (pointers.includes('/missedText')) {
        refuse({ name: 'missedText', message: texts.textBlocked });
      } else refuse({ name: null, message: problem?.status === 429 ? texts.busy : texts.notSent });
    } finally {
      setSending(false);
    }
  }

  const codeError = errors.find(({ name }) => name === 'code')?.message;
  return (
    <form noValidate onSubmit={(event) => void send(event)}>
      <Stack gap="large">
        <ErrorSummary attempt={attempt} errors={errors} heading={texts.notSentHeading} />
        <Card>
          {isCodeTyped ? (
            <TextField
              autoCapitalize="characters"
              error={codeError}
              hint={texts.codeHint}
              label={texts.code}
              name="code"
              onChange={(event) => setCode(event.currentTarget.value)}
              spellCheck={false}
              value={code}
              width="medium"
            />
          ) : (
            <Alert tone="success">{texts.codeRead}</Alert>
          )}
        </Card>
        <Card heading={texts.questions}>
          <Stack gap="large">
            <Text>{texts.skip}</Text>
            {askedQuestions(answers).map((question) => (
              <QuestionField
                key={question.id}
                language={language}
                onAnswer={(value) => setAnswers((before) => ({ ...before, [question.id]: value }))}
                question={question}
                value={answers[question.id]}
              />
            ))}
            <CheckField
              checked={isTogether}
              label={texts.together}
              name="together"
              onChange={(event) => setTogether(event.currentTarget.checked)}
            />
          </Stack>
        </Card>
        <div>
          <Button busy={isSending} type="submit">
            {isSending ? texts.sending : texts.send}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
