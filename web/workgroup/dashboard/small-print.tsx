import { usePilotId } from '../../data/session.ts';
import { certificateTexts } from '../../texts/certificate.ts';
import { revisionTexts } from '../../texts/revision-log.ts';
import { dashboardTexts } from '../../texts/workgroup.ts';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { PlainLink, RouteLink } from '../../ui/link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { editionCsvPath } from '../edition-queries.ts';
import type { Edition } from '../edition-queries.ts';

/** How to see that an edition was not changed later, and the figures that belong to no single measure. */
export function SmallPrint({ edition }: { edition: Edition }) {
  const pilotId = usePilotId();
  return (
    <Card heading={dashboardTexts.smallPrint}>
      <Stack>
        <Text size="small">{dashboardTexts.hashWhy}</Text>
        <Facts
          items={[
            { term: dashboardTexts.hash, value: <Hash value={edition.hash} /> },
            {
              term: dashboardTexts.prevHash,
              value:
                edition.prevHash === '' ? dashboardTexts.noPrev : <Hash value={edition.prevHash} />,
            },
            ...edition.gates.map(({ name, outcome }) => ({
              term: dashboardTexts.gate(name),
              value: outcome === 'passed' ? dashboardTexts.gatePassed : dashboardTexts.gateFailed,
            })),
          ]}
        />
        <Stack gap="small">
          <RouteLink params={{ seq: edition.seq }} to="/werkgroep/verklaring/$seq">
            {certificateTexts.link}
          </RouteLink>
          <RouteLink to="/werkgroep/wijzigingen">{revisionTexts.link}</RouteLink>
          <PlainLink
            className="naast-no-print"
            download
            href={editionCsvPath(pilotId, edition.seq, 'totals')}
          >
            {dashboardTexts.downloadTotals}
          </PlainLink>
          <PlainLink
            className="naast-no-print"
            download
            href={editionCsvPath(pilotId, edition.seq, 'exact-figures')}
          >
            {dashboardTexts.downloadExact}
          </PlainLink>
        </Stack>
      </Stack>
    </Card>
  );
}

function Hash({ value }: { value: string }) {
  return <code className="naast-hash">{value}</code>;
}
