import { useState } from 'react';
import { api, idempotencyKey } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { readingTexts } from '../../texts/report-versions.ts';
import { Button } from '../../ui/button.tsx';
import { CommentThread } from './comment-thread.tsx';
import { ReadingBlock } from './reading-block.tsx';
import { RemarkForm } from './remark-form.tsx';
import type { Comment, VersionBlock } from './version-queries.ts';

type CommentedBlockProps = {
  block: VersionBlock;
  comments: readonly Comment[];
  /** The version that is open for remarks; null when this one is not. */
  openAt: number | null;
  mayComment: boolean;
};

function beginOf({ title, paragraphs }: VersionBlock): string {
  const words =
    title === ''
      ? paragraphs
          .flat()
          .map(({ text }) => text)
          .join('')
      : title;
  return words.length > 60 ? `${words.slice(0, 60)}…` : words;
}

/** A block with the remarks about it and a way to make one. */
export function CommentedBlock({ block, comments, openAt, mayComment }: CommentedBlockProps) {
  const [isOpen, setIsOpen] = useState(false);
  const pilotId = usePilotId();
  const { anchor } = block;
  if (anchor === null) return <ReadingBlock block={block} />;
  return (
    <div className="naast-reading__block" id={anchor}>
      <div className="naast-reading__words">
        <ReadingBlock block={block} />
      </div>
      {mayComment && openAt !== null && !isOpen ? (
        <Button
          aria-label={readingTexts.commentOn(beginOf(block))}
          className="naast-reading__react"
          onClick={() => setIsOpen(true)}
          small
          variant="tertiary"
        >
          {readingTexts.comment}
        </Button>
      ) : null}
      {comments.length > 0 ? (
        <ul aria-label={readingTexts.comments(comments.length)} className="naast-reading__comments">
          {comments.map((comment) => (
            <CommentThread comment={comment} key={comment.id} openAt={openAt} />
          ))}
        </ul>
      ) : null}
      {isOpen && openAt !== null ? (
        <RemarkForm
          hint={readingTexts.commentHint}
          id={anchor}
          label={readingTexts.commentLabel}
          onDone={() => setIsOpen(false)}
          send={async (text, key) => {
            await api.pilots[':pilotId'].report.versions[':number'].comments.$post({
              param: { pilotId, number: String(openAt) },
              header: idempotencyKey(key),
              json: { anchor, text },
            });
          }}
        />
      ) : null}
    </div>
  );
}
