import { caseStatuses } from '../../server/domain/codes/case-statuses.ts';
import { labelOf } from '../../server/domain/codes/code-list.ts';
import { Badge } from '../ui/badge.tsx';

const tones: Record<string, 'info' | 'neutral' | 'success'> = {
  open: 'info',
  waiting: 'neutral',
  reopened: 'info',
  closed: 'success',
  stopped: 'neutral',
};

/** How a case stands, in a word. */
export function StatusBadge({ status }: { status: string }) {
  return <Badge tone={tones[status] ?? 'neutral'}>{labelOf(caseStatuses, status)}</Badge>;
}
