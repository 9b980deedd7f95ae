import { voteInWords } from '../../domain/scenarios/scale.ts';
import { leadIn, paragraph, textColumn } from '../model.ts';
import type { Block, Table } from '../model.ts';
import { capitalised, dayInWords } from '../notation.ts';
import type { ReportInput, ReportReaction } from '../report-input.ts';
import { blocksOfText } from '../written-text.ts';
import { writtenChapter } from './written-chapter.ts';

function givenInWords({ givenOn, onBehalf }: ReportReaction): string {
  if (givenOn === null) return 'nog niet gereageerd';
  return `${dayInWords(givenOn)}${onBehalf ? ', ingevuld door de secretaris namens deze geleding' : ''}`;
}

function votesTable(reactions: readonly ReportReaction[]): Table {
  return {
    kind: 'table',
    id: 'votes',
    caption: 'Zo stemden de geledingen over het vervolg',
    columns: [textColumn('Geleding', 24), textColumn('Stem', 14), textColumn('Gegeven', 24)],
    rows: reactions.map((reaction) => [
      reaction.body.name,
      voteInWords(reaction.vote),
      givenInWords(reaction),
    ]),
    footnote: 'Elke stem staat op zichzelf. Er is niets opgeteld of gemiddeld.',
    source: null,
  };
}

function reactionOf({ body, vote, text }: ReportReaction): Block[] {
  const words = text.trim();
  return [
    { kind: 'heading', level: 3, number: null, text: body.name },
    ...(words === ''
      ? [paragraph(`${capitalised(voteInWords(vote))}. Er is geen toelichting gegeven.`)]
      : [leadIn(`Stem: ${voteInWords(vote)}.`), ...blocksOfText(words)]),
  ];
}

/**
 * What every body says of the advice in its own words, with its vote; a body that has not reacted is
 * named as well. What the secretary wrote about it stands below. Source: pilot document §7 and §9.
 */
export function reactionsOfBodies(input: ReportInput): Block[] {
  const { reactions } = input.review;
  const given = reactions.filter(({ givenOn }) => givenOn !== null);
  if (given.length === 0) return writtenChapter(input, 'reactions');
  const added = (input.texts.get('reactions') ?? '').trim();
  return [
    votesTable(reactions),
    ...given.flatMap(reactionOf),
    ...(added === ''
      ? []
      : [
          { kind: 'heading', level: 3, number: null, text: 'Toelichting' } as const,
          ...writtenChapter(input, 'reactions'),
        ]),
  ];
}
