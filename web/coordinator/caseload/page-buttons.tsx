import { recordTexts } from '../../texts/records.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';

type PageButtonsProps = {
  found: { page: number; pageSize: number; total: number };
  onPage: (page: number) => void;
};

/** To the page before and after; nothing when everything fits on one. */
export function PageButtons({ found, onPage }: PageButtonsProps) {
  const { page, pageSize, total } = found;
  if (total <= pageSize) return null;
  return (
    <Cluster>
      <Button disabled={page === 1} onClick={() => onPage(page - 1)} small variant="secondary">
        {recordTexts.caseload.previousPage}
      </Button>
      <Button
        disabled={page * pageSize >= total}
        onClick={() => onPage(page + 1)}
        small
        variant="secondary"
      >
        {recordTexts.caseload.nextPage}
      </Button>
    </Cluster>
  );
}
