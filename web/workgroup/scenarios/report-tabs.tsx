import { useRoles } from '../../data/session.ts';
import { reportTabTexts } from '../../texts/scenarios.ts';
import { TabLinks } from '../../ui/tab-links.tsx';

const texts = reportTabTexts;

/** The screens around the advice report; who scores nothing has no screen to score on. */
export function ReportTabs() {
  const roles = useRoles();
  const mayScore = roles.has('workgroup') || roles.has('secretary');
  return (
    <TabLinks
      items={[
        { label: texts.report, link: { to: '/werkgroep/rapport' } },
        { label: texts.versions, link: { to: '/werkgroep/rapport/versies' } },
        { label: texts.scenarios, link: { to: '/werkgroep/rapport/scenarios' } },
        ...(mayScore
          ? [{ label: texts.scoring, link: { to: '/werkgroep/rapport/scoren' } as const }]
          : []),
        { label: texts.differences, link: { to: '/werkgroep/rapport/verschillen' } },
        { label: texts.reactions, link: { to: '/werkgroep/rapport/reacties' } },
      ]}
      label={texts.label}
    />
  );
}
