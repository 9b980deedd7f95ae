import { useState } from 'react';
import { api, idempotencyKey } from '../../data/api.ts';
import { formatInstantDay } from '../../data/format.ts';
import { usePilotId, useRoles } from '../../data/session.ts';
import { readingTexts } from '../../texts/report-versions.ts';
import { Badge } from '../../ui/badge.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { RemarkForm } from './remark-form.tsx';
import type { Comment } from './version-queries.ts';

type CommentThreadProps = {
  comment: Comment;
  /** The version that is open for remarks; null when this one is not. */
  openAt: number | null;
};

/** One remark with its answers, and what was done with it. */
export function CommentThread({ comment, openAt }: CommentThreadProps) {
  const [shown, setShown] = useState<'reply' | 'resolve' | null>(null);
  const pilotId = usePilotId();
  const roles = useRoles();
  const { id, by, text, madeAt, versionNumber, replies, resolution, resolvedAt, anchor } = comment;
  const isOpen = resolution === null;
  const mayReply = openAt !== null && (roles.has('workgroup') || roles.has('secretary'));
  const close = () => setShown(null);
  return (
    <li className="naast-comment">
      <p className="naast-comment__by">
        {readingTexts.said(by, formatInstantDay(madeAt), versionNumber)}{' '}
        {isOpen ? <Badge tone="warning">{readingTexts.isOpen}</Badge> : null}
      </p>
      <p className="naast-comment__text">{text}</p>
      {replies.length > 0 ? (
        <ul className="naast-comment__replies">
          {replies.map((reply) => (
            <li key={reply.id}>
              <p className="naast-comment__by">
                {readingTexts.replied(reply.by, formatInstantDay(reply.madeAt))}
              </p>
              <p className="naast-comment__text">{reply.text}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {resolution !== null && resolvedAt !== null ? (
        <div className="naast-comment__resolution">
          <p className="naast-comment__by">{readingTexts.resolved(formatInstantDay(resolvedAt))}</p>
          <p className="naast-comment__text">{resolution}</p>
        </div>
      ) : null}
      {isOpen && shown === null ? (
        <Cluster>
          {mayReply ? (
            <Button
              aria-label={readingTexts.replyTo(by)}
              onClick={() => setShown('reply')}
              small
              variant="tertiary"
            >
              {readingTexts.reply}
            </Button>
          ) : null}
          {roles.has('secretary') ? (
            <Button
              aria-label={readingTexts.resolveOf(by)}
              onClick={() => setShown('resolve')}
              small
              variant="secondary"
            >
              {readingTexts.resolve}
            </Button>
          ) : null}
        </Cluster>
      ) : null}
      {shown === 'reply' && openAt !== null ? (
        <RemarkForm
          id={`antwoord-${id}`}
          label={readingTexts.replyLabel}
          onDone={close}
          send={async (words, key) => {
            await api.pilots[':pilotId'].report.versions[':number'].comments.$post({
              param: { pilotId, number: String(openAt) },
              header: idempotencyKey(key),
              json: { anchor, text: words, parentId: id },
            });
          }}
        />
      ) : null}
      {shown === 'resolve' ? (
        <RemarkForm
          hint={readingTexts.resolveHint}
          id={`afhandeling-${id}`}
          label={readingTexts.resolveLabel}
          onDone={close}
          send={async (words, key) => {
            await api.pilots[':pilotId'].report.comments[':commentId'].resolution.$post({
              param: { pilotId, commentId: id },
              header: idempotencyKey(key),
              json: { text: words },
            });
          }}
        />
      ) : null}
    </li>
  );
}
