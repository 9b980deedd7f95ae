import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { searchOfTask, taskOfSearch } from '../records/case-task.ts';
import { CaseView } from '../records/case-view.tsx';
import { supporterTexts } from '../texts/supporter.ts';
import { BackLink } from '../ui/back-link.tsx';
import { ButtonLink } from '../ui/button-link.tsx';
import { PlusIcon } from '../ui/icons.tsx';

const from = '/signed-in/supporter/ondersteuner/casus/$caseId';

/** One of the supporter's own cases. */
export function CaseScreen() {
  const { caseId } = useParams({ from });
  const task = taskOfSearch(useSearch({ from }));
  const navigate = useNavigate();
  return (
    <CaseView
      back={<BackLink to="/ondersteuner/caseload">{supporterTexts.caseload.title}</BackLink>}
      caseId={caseId}
      newContact={
        <ButtonLink icon={PlusIcon} search={{ casus: caseId }} to="/ondersteuner/nieuw-contact">
          {supporterTexts.newContact.inThisCase}
        </ButtonLink>
      }
      onHandedOver={() =>
        void navigate({ to: '/ondersteuner/caseload', search: {}, ignoreBlocker: true })
      }
      onTask={(next) =>
        void navigate({
          to: '/ondersteuner/casus/$caseId',
          params: { caseId },
          search: searchOfTask(next),
          ignoreBlocker: next === null,
          resetScroll: false,
        })
      }
      task={task}
    />
  );
}
