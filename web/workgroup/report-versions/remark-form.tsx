import { useEffect, useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { REMARK_LENGTH } from '../../../server/domain/records/report-version.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { sendOnce } from '../../records/send-once.ts';
import { readingTexts } from '../../texts/report-versions.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { useFreshVersions } from './version-queries.ts';

type RemarkFormProps = {
  /** Unique on the screen. */
  id: string;
  label: string;
  hint?: string;
  /** Sends the text with a key, so that sending twice stores once. */
  send: (text: string, key: string) => Promise<void>;
  onDone: () => void;
};

/** A short text at a paragraph: a remark, an answer, or what was done with it. */
export function RemarkForm({ id, label, hint, send, onDone }: RemarkFormProps) {
  const refresh = useFreshVersions();
  const [once] = useState(() => sendOnce());
  const form = useForm({ defaultValues: { text: '' }, shouldFocusError: false });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ text }) => {
      await once.send(text, (key) => send(text, key));
      await refresh();
      onDone();
    },
  });
  const { errors } = form.formState;
  const { setFocus } = form;
  // Opened by a button that is gone now: the focus goes on to where one types.
  useEffect(() => setFocus('text'), [setFocus]);
  const text = useWatch({ control: form.control, name: 'text' });
  return (
    <form className="naast-remark-form" noValidate onSubmit={onSubmit}>
      <Stack gap="small">
        <ErrorSummary attempt={attempt} errors={problems} />
        <TextAreaField
          {...form.register('text')}
          error={errors.text?.message}
          hint={hint}
          id={`veld-${id}`}
          label={label}
          limit={REMARK_LENGTH}
          marks={guardMarks(text)}
          rows={3}
          text={text}
        />
        <Cluster>
          <Button busy={busy} type="submit">
            {readingTexts.save}
          </Button>
          <Button onClick={onDone} variant="tertiary">
            {readingTexts.cancel}
          </Button>
        </Cluster>
      </Stack>
    </form>
  );
}
