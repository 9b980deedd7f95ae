import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { searchOfTask, taskOfSearch } from '../../records/case-task.ts';
import { CaseView } from '../../records/case-view.tsx';
import { caseloadTexts } from '../../texts/coordinator-records.ts';
import { BackLink } from '../../ui/back-link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { EraseCaseCard } from './erase-case-card.tsx';

const from = '/signed-in/coordinator/coordinator/casus/$caseId';

/** One case of the provider, with what only a coordinator can do: erase it. */
export function CaseScreen() {
  const { caseId } = useParams({ from });
  const task = taskOfSearch(useSearch({ from }));
  const navigate = useNavigate();
  const toCaseload = () => void navigate({ to: '/coordinator/caseload', ignoreBlocker: true });
  return (
    <Stack gap="large">
      <CaseView
        back={<BackLink to="/coordinator/caseload">{caseloadTexts.backToList}</BackLink>}
        caseId={caseId}
        onHandedOver={toCaseload}
        onTask={(next) =>
          void navigate({
            to: '/coordinator/casus/$caseId',
            params: { caseId },
            search: searchOfTask(next),
            ignoreBlocker: next === null,
            resetScroll: false,
          })
        }
        showSupporter
        task={task}
      />
      {task === null ? <EraseCaseCard caseId={caseId} onErased={toCaseload} /> : null}
    </Stack>
  );
}
