import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams, useSearch } from '@tanstack/react-router';
import { usePilotId, useRoles } from '../../data/session.ts';
import { useIsNarrow } from '../../figures/use-is-narrow.ts';
import { readingTexts, versionTexts } from '../../texts/report-versions.ts';
import { Alert } from '../../ui/alert.tsx';
import { BackLink } from '../../ui/back-link.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { CommentThread } from './comment-thread.tsx';
import { CommentedBlock } from './commented-block.tsx';
import { commentsQuery, readingQuery, versionsQuery } from './version-queries.ts';
import type { Comment, VersionReading } from './version-queries.ts';
import '../report/report.css';
import './report-versions.css';

type Chapter = VersionReading['chapters'][number];

function commentsIn({ blocks }: Chapter, comments: readonly Comment[]): readonly Comment[] {
  const anchors = new Set(blocks.map(({ anchor }) => anchor));
  return comments.filter(({ anchor }) => anchors.has(anchor));
}

/** A version of the report, one chapter at a time, with the remarks at each paragraph. */
export function VersionReadingScreen() {
  const { number } = useParams({ from: '/signed-in/werkgroep/rapport/versies/$number' });
  const { hoofdstuk } = useSearch({ from: '/signed-in/werkgroep/rapport/versies/$number' });
  const pilotId = usePilotId();
  const roles = useRoles();
  const { data } = useSuspenseQuery(readingQuery(pilotId, number));
  const { data: versions } = useSuspenseQuery(versionsQuery(pilotId));
  const { data: comments } = useSuspenseQuery(commentsQuery(pilotId, number));
  const isNewest = versions[0]?.number === number && data.version.kind === 'concept';
  const openAt = isNewest ? number : null;
  const mayComment = isNewest && (roles.has('workgroup') || roles.has('secretary'));
  const index = Math.min(hoofdstuk ?? 0, data.chapters.length - 1);
  const chapter = data.chapters[index];
  const gone = comments.filter(({ stands }) => !stands);
  return (
    <Stack>
      <PageHeading
        back={<BackLink to="/werkgroep/rapport/versies">{versionTexts.back}</BackLink>}
        lead={mayComment ? readingTexts.lead : readingTexts.leadRead}
        title={mayComment ? readingTexts.title(number) : readingTexts.titleRead(number)}
      />
      {data.version.kind === 'final' ? <Alert tone="info">{readingTexts.final}</Alert> : null}
      <div className="naast-report">
        <ChapterList chapters={data.chapters} comments={comments} number={number} shown={index} />
        {chapter === undefined ? null : (
          <div className="naast-report__part naast-reading">
            <Heading level={2}>{chapter.title}</Heading>
            {chapter.blocks.map((block, place) => (
              <CommentedBlock
                block={block}
                comments={comments.filter(({ anchor }) => anchor === block.anchor)}
                key={block.anchor ?? `kop-${place}`}
                mayComment={mayComment}
                openAt={openAt}
              />
            ))}
            <Cluster align="between">
              <ChapterLink index={index - 1} number={number} words={readingTexts.previous} />
              {index + 1 < data.chapters.length ? (
                <ChapterLink index={index + 1} number={number} words={readingTexts.next} />
              ) : null}
            </Cluster>
          </div>
        )}
      </div>
      {gone.length > 0 ? (
        <Card heading={readingTexts.gone}>
          <ul className="naast-reading__comments">
            {gone.map((comment) => (
              <li key={comment.id}>
                <Text quiet size="small">
                  {readingTexts.goneAt}: “{comment.excerpt}”
                </Text>
                <ul className="naast-reading__comments">
                  <CommentThread comment={comment} openAt={openAt} />
                </ul>
              </li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Stack>
  );
}

type ChapterListProps = {
  chapters: readonly Chapter[];
  comments: readonly Comment[];
  number: number;
  shown: number;
};

function ChapterList({ chapters, comments, number, shown }: ChapterListProps) {
  const list = (
    <ul>
      {chapters.map((chapter, index) => {
        const open = commentsIn(chapter, comments).filter(({ resolution }) => resolution === null);
        return (
          <li key={chapter.title}>
            <RouteLink
              aria-current={shown === index ? 'step' : undefined}
              params={{ number }}
              search={{ hoofdstuk: index }}
              to="/werkgroep/rapport/versies/$number"
            >
              {chapter.title}
            </RouteLink>
            {open.length > 0 ? (
              <span className="naast-report__state">{readingTexts.openComments(open.length)}</span>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
  return (
    <nav aria-label={readingTexts.chapters} className="naast-report__list">
      {useIsNarrow() ? (
        <details>
          <summary>{readingTexts.allChapters}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </nav>
  );
}

function ChapterLink({ index, number, words }: { index: number; number: number; words: string }) {
  if (index < 0) return <span />;
  return (
    <RouteLink
      params={{ number }}
      search={{ hoofdstuk: index }}
      to="/werkgroep/rapport/versies/$number"
    >
      {words}
    </RouteLink>
  );
}
