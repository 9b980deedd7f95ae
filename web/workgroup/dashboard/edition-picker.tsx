import { useNavigate } from '@tanstack/react-router';
import { dashboardTexts, editionTexts } from '../../texts/workgroup.ts';
import { SelectField } from '../../ui/select-field.tsx';
import type { EditionSummary } from '../edition-queries.ts';
import { editionName } from '../edition-words.ts';

type EditionPickerProps = {
  /** Newest first. */
  editions: readonly EditionSummary[];
  picked: EditionSummary;
};

/** All editions; the choice goes into the address, so that back works and the page can be sent on. */
export function EditionPicker({ editions, picked }: EditionPickerProps) {
  const navigate = useNavigate();
  return (
    <div className="naast-no-print">
      <SelectField
        choices={editions.map((edition, index) => ({
          value: String(edition.seq),
          label: `${editionName(edition)}${index === 0 ? ` (${editionTexts.newest})` : ''}`,
        }))}
        emptyLabel={null}
        hint={dashboardTexts.pickHint}
        label={dashboardTexts.pick}
        name="editie"
        onChange={(event) =>
          void navigate({
            to: '/werkgroep/dashboard',
            search: { editie: Number(event.target.value) },
          })
        }
        value={String(picked.seq)}
      />
    </div>
  );
}
