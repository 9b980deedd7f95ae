import { useWatch } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type { Result } from '../../../server/domain/codes/results.ts';
import { NOTE_LENGTH } from '../../../server/domain/records/edition-release.ts';
import type { ShownInEdition } from '../../../server/domain/unpublished-numbers.ts';
import { guardMarks } from '../../data/guard-marks.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { Button } from '../../ui/button.tsx';
import { Icon } from '../../ui/icon.tsx';
import { ChevronDownIcon } from '../../ui/icons.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { TextAreaField } from '../../ui/text-area-field.tsx';
import { NoteNumbers } from './note-numbers.tsx';
import type { Notes } from './notes.ts';

type NoteFieldProps = {
  form: UseFormReturn<{ notes: Notes }>;
  result: Pick<Result, 'number'> & { id: keyof Notes };
  /** The note of the edition before; null when there is none. */
  previous: string | null;
  /** The counts and names of the edition, to hold the numbers in the note against. */
  shown: ShownInEdition;
};

/**
 * The coordinator's note with one result; the guard's marks, and numbers that are not in the edition,
 * appear while it is typed.
 */
export function NoteField({ form, result, previous, shown }: NoteFieldProps) {
  const name = `notes.${result.id}` as const;
  const text = useWatch({ control: form.control, name });
  return (
    <Stack gap="small">
      <TextAreaField
        {...form.register(name)}
        error={form.formState.errors.notes?.[result.id]?.message}
        hint={editionTexts.noteHint}
        label={editionTexts.note(result.number)}
        limit={NOTE_LENGTH}
        marks={guardMarks(text)}
        rows={4}
        text={text}
      />
      <NoteNumbers shown={shown} text={text} />
      {previous === null ? null : (
        <details className="naast-previous">
          <summary>
            <Icon icon={ChevronDownIcon} size="small" />
            {editionTexts.previous}
          </summary>
          <Stack gap="small">
            <Text>{previous}</Text>
            {text.trim() === '' ? (
              <Button
                onClick={() => form.setValue(name, previous, { shouldDirty: true })}
                small
                variant="secondary"
              >
                {editionTexts.startFromPrevious}
              </Button>
            ) : null}
          </Stack>
        </details>
      )}
    </Stack>
  );
}
