import { NOTE_LENGTH } from '../../server/domain/records/contact.ts';
import { guardMarks } from '../data/guard-marks.ts';
import { recordTexts } from '../texts/records.ts';
import { TextAreaField } from '../ui/text-area-field.tsx';

type NoteFieldProps = {
  note: string;
  onChange: (note: string) => void;
  error: string | undefined;
};

/** The short note with a contact. Marks personal data while it is typed; blocking marks stop saving. */
export function NoteField({ note, onChange, error }: NoteFieldProps) {
  return (
    <TextAreaField
      error={error}
      hint={recordTexts.fields.noteHint}
      label={recordTexts.fields.note}
      limit={NOTE_LENGTH}
      marks={guardMarks(note)}
      name="note"
      onChange={(event) => onChange(event.target.value)}
      optional
      text={note}
      value={note}
    />
  );
}
