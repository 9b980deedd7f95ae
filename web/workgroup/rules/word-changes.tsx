import { diffWords } from 'diff';
import { rulesTexts } from '../../texts/rules.ts';

type WordChangesProps = { before: string; after: string };

/** A text as it was and as it is, with the words that went and the words that came marked. */
export function WordChanges({ before, after }: WordChangesProps) {
  const parts = diffWords(before, after);
  return (
    <dl className="naast-word-changes">
      <div>
        <dt>{rulesTexts.before}</dt>
        <dd>
          {parts.map((part, index) =>
            part.added ? null : part.removed ? (
              <del key={index}>
                <span className="ams-visually-hidden">{rulesTexts.removed} </span>
                {part.value}
              </del>
            ) : (
              <span key={index}>{part.value}</span>
            ),
          )}
        </dd>
      </div>
      <div>
        <dt>{rulesTexts.after}</dt>
        <dd>
          {parts.map((part, index) =>
            part.removed ? null : part.added ? (
              <ins key={index}>
                <span className="ams-visually-hidden">{rulesTexts.added} </span>
                {part.value}
              </ins>
            ) : (
              <span key={index}>{part.value}</span>
            ),
          )}
        </dd>
      </div>
    </dl>
  );
}
