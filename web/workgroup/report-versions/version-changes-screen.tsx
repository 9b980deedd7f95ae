import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { formatInstantDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { changesTexts, versionTexts } from '../../texts/report-versions.ts';
import { Alert } from '../../ui/alert.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { Card } from '../../ui/card.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { ChangedBlock, ChangedWords } from './changed-block.tsx';
import { changesQuery, versionsQuery } from './version-queries.ts';
import './report-versions.css';

/** The words that differ between two versions, chapter by chapter. */
export function VersionChangesScreen() {
  const at = '/signed-in/werkgroep/rapport/versies/$number/verschillen';
  const { number } = useParams({ from: at });
  const { vanaf } = useSearch({ from: at });
  const navigate = useNavigate();
  const pilotId = usePilotId();
  const since = vanaf !== undefined && vanaf < number ? vanaf : Math.max(1, number - 1);
  const { data: versions } = useSuspenseQuery(versionsQuery(pilotId));
  const { data } = useSuspenseQuery(changesQuery(pilotId, number, since));
  const touched = data.chapters.filter(({ changes }) => changes.length > 0);
  const same = data.chapters.filter(({ changes, title }) => changes.length === 0 && title !== '');
  return (
    <Stack>
      <PageHeading
        back={<BackLink to="/werkgroep/rapport/versies">{versionTexts.back}</BackLink>}
        lead={changesTexts.lead}
        title={changesTexts.title(number, since)}
      />
      <SelectField
        choices={versions
          .filter((version) => version.number < number)
          .map((version) => ({
            value: String(version.number),
            label: `${versionTexts.name(version.number)} (${versionTexts.kinds[version.kind].toLowerCase()}, ${formatInstantDay(version.madeAt)})`,
          }))}
        emptyLabel={null}
        label={changesTexts.since}
        name="vanaf"
        onChange={(event) =>
          void navigate({
            to: '/werkgroep/rapport/versies/$number/verschillen',
            params: { number },
            search: { vanaf: Number(event.currentTarget.value) },
          })
        }
        value={String(since)}
      />
      <Card heading={changesTexts.legend}>
        <p>
          <ChangedWords piece={{ kind: 'inserted', text: changesTexts.inserted, figure: false }} />
          {' · '}
          <ChangedWords piece={{ kind: 'deleted', text: changesTexts.deleted, figure: false }} />
        </p>
        {data.otherEdition ? (
          <Text>{changesTexts.otherEdition(data.from.editionSeq, data.to.editionSeq)}</Text>
        ) : null}
      </Card>
      {touched.length === 0 ? <Alert tone="info">{changesTexts.nothing}</Alert> : null}
      {touched.map(({ title, unchanged, changes }) => (
        <Card heading={title} key={title}>
          <ul className="naast-changes">
            {changes.map((change) => (
              <ChangedBlock change={change} key={change.anchor} />
            ))}
          </ul>
          {unchanged > 0 ? (
            <Text quiet size="small">
              {changesTexts.unchanged(unchanged)}
            </Text>
          ) : null}
        </Card>
      ))}
      {touched.length > 0 && same.length > 0 ? (
        <Card heading={changesTexts.unchangedChapters}>
          <ul>
            {same.map(({ title }) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Stack>
  );
}
