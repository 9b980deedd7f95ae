import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { formatInstantDay } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { changesTexts, versionTexts } from '../../texts/report-versions.ts';
import { Alert } from '../../ui/alert.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { Card } from '../../ui/card.tsx';
import { CheckField } from '../../ui/check-field.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { ChangedBlock, ChangedWords } from './changed-block.tsx';
import { changesQuery, versionsQuery } from './version-queries.ts';
import type { ChapterChanges } from './version-queries.ts';
import './report-versions.css';

/** Whether nothing but numbers out of the edition differs. */
function isOnlyFigures({ lines }: ChapterChanges['changes'][number]): boolean {
  return lines.every((pieces) => pieces.every(({ kind, figure }) => kind === 'same' || figure));
}

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
  const [withFigures, setWithFigures] = useState(false);
  const chapters = data.chapters.map((chapter) => {
    const shown = chapter.changes.filter((change) => withFigures || !isOnlyFigures(change));
    return { ...chapter, shown, onlyFigures: chapter.changes.length - shown.length };
  });
  const touched = chapters.filter(({ changes }) => changes.length > 0);
  const same = chapters.filter(({ changes, title }) => changes.length === 0 && title !== '');
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
          <>
            <Text>{changesTexts.otherEdition(data.from.editionSeq, data.to.editionSeq)}</Text>
            <CheckField
              checked={withFigures}
              hint={changesTexts.withFiguresHint}
              label={changesTexts.withFigures}
              name="cijfers"
              onChange={(event) => setWithFigures(event.currentTarget.checked)}
            />
          </>
        ) : null}
      </Card>
      {touched.length === 0 ? <Alert tone="info">{changesTexts.nothing}</Alert> : null}
      {touched.map(({ title, unchanged, shown, onlyFigures }) => (
        <Card heading={title} key={title}>
          {shown.length > 0 ? (
            <ul className="naast-changes">
              {shown.map((change) => (
                <ChangedBlock change={change} key={change.anchor} />
              ))}
            </ul>
          ) : null}
          {onlyFigures > 0 ? <Text>{changesTexts.onlyFigures(onlyFigures)}</Text> : null}
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
