import { differingViews, voteGroups } from '../../domain/scenarios/differences.ts';
import { voteInWords } from '../../domain/scenarios/scale.ts';
import { bullets, paragraph, strong, text } from '../model.ts';
import type { Block } from '../model.ts';
import { capitalised, enumeration } from '../notation.ts';
import type { ReportInput, ReportReaction } from '../report-input.ts';
import { shortened } from '../shortened.ts';

/** So many letters of a differing view stand in the summary of the report; the whole in chapter 8. */
const mostInSummary = 600;

const namesOf = (votes: readonly ReportReaction[]): string =>
  enumeration(votes.map(({ body }) => body.name));

/** "Doorgaan: Wmo-platform en gebiedsteam. Stoppen: cliëntenraad WWB. Nog niet gestemd: gemeente." */
function votesInWords({ review }: ReportInput): string {
  const open = review.reactions.filter(({ vote }) => vote === null);
  const cast = voteGroups(review.reactions).map(
    ({ vote, votes }) => `${capitalised(voteInWords(vote))}: ${namesOf(votes)}.`,
  );
  if (cast.length === 0) return 'Nog geen enkele geleding heeft gestemd.';
  return [...cast, ...(open.length === 0 ? [] : [`Nog niet gestemd: ${namesOf(open)}.`])].join(' ');
}

function viewOf({ vote, text: words }: ReportReaction, most: number): string {
  const reason = words.trim() === '' ? 'Er is geen toelichting gegeven.' : words;
  return `${voteInWords(vote)}. ${shortened(reason, most, ' … (zie hoofdstuk 8)')}`;
}

/**
 * How every body voted and, always, who thinks differently and why. Source: pilot document §7: the
 * workgroup advises, and the councils may differ.
 */
export function votesInSummary(input: ReportInput, most = mostInSummary): Block[] {
  const differing = differingViews(input.review.reactions);
  const hasVotes = input.review.reactions.some(({ vote }) => vote !== null);
  return [
    paragraph(strong('Zo stemden de geledingen. '), text(votesInWords(input))),
    ...(differing.length > 0
      ? [
          {
            kind: 'note',
            tone: 'aside',
            title: 'Niet iedereen denkt hetzelfde',
            blocks: [
              bullets(
                differing.map((view) => [strong(`${view.body.name}: `), text(viewOf(view, most))]),
              ),
            ],
          } as const,
        ]
      : hasVotes
        ? [paragraph('Alle geledingen die stemden, stemden hetzelfde.')]
        : []),
  ];
}

/** The same in the fewest words, for the page for administrators. */
export function votesInShort(input: ReportInput, most: number): Block[] {
  const differing = differingViews(input.review.reactions);
  return [
    paragraph(strong('Stemmen. '), text(votesInWords(input))),
    ...(differing.length === 0
      ? []
      : [
          paragraph(
            strong('Anders denkt: '),
            text(
              differing
                .map(
                  (view) =>
                    `${view.body.name} (${voteInWords(view.vote)})${view.text.trim() === '' ? '' : `: ${shortened(view.text, Math.min(most, 160))}`}`,
                )
                .join('; '),
            ),
          ),
        ]),
  ];
}
