import { versionFormats } from '../../../server/domain/records/report-version.ts';
import { formatInstantDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { versionTexts } from '../../texts/report-versions.ts';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { PlainLink, RouteLink } from '../../ui/link.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { Version } from './version-queries.ts';

/** One version: what it is, where to read it, and its files. */
export function VersionCard({ version, isNewest }: { version: Version; isNewest: boolean }) {
  const pilotId = usePilotId();
  const { number, kind, reason, madeAt, editionSeq, modelHash, hash } = version;
  const isOpen = isNewest && kind === 'concept';
  return (
    <Card
      actions={
        <Badge tone={kind === 'final' ? 'success' : 'neutral'}>{versionTexts.kinds[kind]}</Badge>
      }
      heading={versionTexts.name(number)}
      level={3}
    >
      <Stack gap="small">
        <Text>{versionTexts.madeOn(formatInstantDay(madeAt), editionSeq)}</Text>
        {reason === null ? null : <Text>{versionTexts.corrected(reason)}</Text>}
        <ul className="naast-version__links">
          <li>
            <RouteLink
              aria-label={
                isOpen ? versionTexts.readAndCommentNamed(number) : versionTexts.readNamed(number)
              }
              params={{ number }}
              to="/werkgroep/rapport/versies/$number"
            >
              {isOpen ? versionTexts.readAndComment : versionTexts.read}
            </RouteLink>
          </li>
          {number > 1 ? (
            <li>
              <RouteLink
                aria-label={versionTexts.changesNamed(number, number - 1)}
                params={{ number }}
                search={{ vanaf: number - 1 }}
                to="/werkgroep/rapport/versies/$number/verschillen"
              >
                {versionTexts.changes(number - 1)}
              </RouteLink>
            </li>
          ) : null}
        </ul>
        <details className="naast-version__files">
          <summary>{versionTexts.download}</summary>
          <ul className="naast-version__links">
            {versionFormats.map((format) => (
              <li key={format}>
                <PlainLink
                  aria-label={versionTexts.downloadNamed(versionTexts.formats[format], number)}
                  download
                  href={`/api/v1/pilots/${pilotId}/report/versions/${number}/files/${format}`}
                >
                  {versionTexts.formats[format]}
                </PlainLink>
              </li>
            ))}
          </ul>
          <Text quiet size="small">
            {versionTexts.checkHint}
          </Text>
          <Hash label={versionTexts.hash} value={modelHash} />
          <Hash label={versionTexts.chainHash} value={hash} />
        </details>
      </Stack>
    </Card>
  );
}

function Hash({ label, value }: { label: string; value: string }) {
  return (
    <p className="naast-version__hash">
      {label}: <code>{value}</code>
    </p>
  );
}
