import { kitTexts } from '../texts/kit.ts';
import { Button } from './button.tsx';
import { DataTable } from './data-table.tsx';
import { Dialog } from './dialog.tsx';
import { Stack } from './stack.tsx';
import { Text } from './text.tsx';

/** One field that differs between what somebody typed and what is stored now, both as shown. */
export type Difference = { field: string; mine: string; stored: string };

type ChangedElsewhereProps = {
  /** Null while nothing clashes. */
  differences: readonly Difference[] | null;
  /** Save what was typed over what is stored. */
  onKeepMine: () => void;
  /** Put what is stored in the form. */
  onTakeStored: () => void;
  /** Back to the form without choosing. */
  onClose: () => void;
};

/**
 * Shown when somebody else changed a record while it was being edited (412): both versions side by
 * side, and the choice. Nothing that was typed is lost before it is made.
 */
export function ChangedElsewhere(props: ChangedElsewhereProps) {
  const { differences, onKeepMine, onTakeStored, onClose } = props;
  return (
    <Dialog
      footer={
        <>
          <Button onClick={onKeepMine}>{kitTexts.keepMine}</Button>
          <Button onClick={onTakeStored} variant="secondary">
            {kitTexts.takeStored}
          </Button>
        </>
      }
      heading={kitTexts.changedElsewhere}
      onClose={onClose}
      open={differences !== null}
    >
      <Stack>
        <Text>
          {differences?.length === 0 ? kitTexts.changedAlike : kitTexts.changedExplanation}
        </Text>
        {differences && differences.length > 0 ? (
          <DataTable
            caption={kitTexts.changedElsewhere}
            columns={[
              { id: 'field', header: kitTexts.changedField, cell: (row) => row.field },
              { id: 'mine', header: kitTexts.changedMine, cell: (row) => row.mine },
              { id: 'stored', header: kitTexts.changedStored, cell: (row) => row.stored },
            ]}
            hideCaption
            rowKey={(row) => row.field}
            rows={differences}
          />
        ) : null}
      </Stack>
    </Dialog>
  );
}

/** What a version says, as shown: label and text per field, in the order of the form. */
export type Wording = readonly (readonly [field: string, text: string])[];

/** The fields in which two versions of one record differ. An empty field is a dash. */
export function differencesOf(mine: Wording, stored: Wording): Difference[] {
  const kept = new Map(stored);
  return mine.flatMap(([field, text]) => {
    const other = kept.get(field) ?? '';
    return text === other ? [] : [{ field, mine: text || '–', stored: other || '–' }];
  });
}
