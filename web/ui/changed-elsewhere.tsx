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

/**
 * The fields in which two versions differ.
 * @param fields per field of the form: its label, and how its value is shown (as text otherwise).
 */
export function differencesOf<Values extends Record<string, unknown>>(
  fields: Partial<Record<keyof Values, string>>,
  mine: Values,
  stored: Values,
): Difference[] {
  return Object.entries(fields).flatMap(([name, label]) => {
    const typed = shown(mine[name]);
    const kept = shown(stored[name]);
    return typed === kept ? [] : [{ field: String(label), mine: typed, stored: kept }];
  });
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return '–';
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '…';
}
