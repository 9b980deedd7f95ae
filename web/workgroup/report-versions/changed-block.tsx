import { changesTexts } from '../../texts/report-versions.ts';
import { Badge } from '../../ui/badge.tsx';
import type { ChapterChanges } from './version-queries.ts';

type Change = ChapterChanges['changes'][number];
type Piece = Change['lines'][number][number];

function Spoken({ children }: { children: string }) {
  return <span className="ams-visually-hidden">{children}</span>;
}

/** Words that stayed, came or went: marked by a line, a sign for who hears it, and only then by colour. */
export function ChangedWords({ piece }: { piece: Piece }) {
  const { kind, text, figure } = piece;
  if (kind === 'same') return text;
  const what = kind === 'inserted' ? changesTexts.inserted : changesTexts.deleted;
  const words = (
    <>
      <Spoken>{changesTexts.begin(figure ? `${changesTexts.figure}, ${what}` : what)}</Spoken>
      {text}
      <Spoken>{changesTexts.end(what)}</Spoken>
      {figure ? (
        <span aria-hidden className="naast-change__figure">
          {changesTexts.figureMark}
        </span>
      ) : null}
    </>
  );
  const name = `naast-change${figure ? ' naast-change--figure' : ''}`;
  return kind === 'inserted' ? (
    <ins className={name}>{words}</ins>
  ) : (
    <del className={name}>{words}</del>
  );
}

/** A paragraph, list or table that is not the same in both versions. */
export function ChangedBlock({ change }: { change: Change }) {
  const { kind, block, lines } = change;
  const what = changesTexts.blocks[block] ?? changesTexts.blocks['paragraph'] ?? '';
  return (
    <li className="naast-changed">
      <Badge tone="neutral">{`${changesTexts.kinds[kind]}: ${what}`}</Badge>
      {lines.map((pieces, index) => (
        <p key={index}>
          {pieces.map((piece, place) => (
            <ChangedWords key={place} piece={piece} />
          ))}
        </p>
      ))}
    </li>
  );
}
