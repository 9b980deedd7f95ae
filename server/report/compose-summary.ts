import { results } from '../domain/codes/results.ts';
import { summaryFigures } from './chapters/summary.ts';
import { votesInShort } from './chapters/votes.ts';
import { metaOf } from './compose.ts';
import { bullets, paragraph, strong, text, textColumn } from './model.ts';
import type { Block, Report } from './model.ts';
import { dayInWords, runInWords } from './notation.ts';
import { inPrint } from './references/reference-spans.ts';
import type { ReportInput } from './report-input.ts';
import { shortened } from './shortened.ts';

/** What the figures cannot show, in the fewest words. Source: pilot document §7; product principle 5. */
const cannotShow = [
  'Een casus is geen persoon; wie de ondersteuner niet vond, staat niet in de cijfers.',
  'Weinig klachten wil niet zeggen dat inwoners tevreden zijn, en een ingetrokken bezwaar is geen succes op zichzelf.',
  'Minder bezwaren komt niet vanzelf door de ondersteuner.',
];

function written(input: ReportInput, most: number): Block[] {
  const part = (['advice', 'summary'] as const).find(
    (id) => (input.texts.get(id) ?? '').trim() !== '',
  );
  const words = part === undefined ? undefined : input.texts.get(part);
  if (words === undefined) {
    return [
      {
        kind: 'note',
        tone: 'unwritten',
        title: 'Nog niet geschreven',
        blocks: [paragraph('De werkgroep heeft over deze editie nog geen advies geschreven.')],
      },
    ];
  }
  return [paragraph(shortened(inPrint(words, input), most))];
}

/**
 * The report on one page, for administrators: the advice, the five results in a line each with their
 * n, and what the figures cannot show. Made from the same parts as the report.
 * @param most letters of the advice and of a line; less when the page would otherwise be full.
 */
export function composeSummary(input: ReportInput, most: number): Report {
  const { edition, pilot } = input;
  const meta = metaOf(input);
  const figures = summaryFigures(input);
  return {
    meta: {
      ...meta,
      title: 'Samenvatting voor bestuurders',
      running: shortened(meta.running, 90),
      author: shortened(meta.author, 90),
      subtitle: shortened(
        `Pilot onafhankelijke cliëntondersteuning, ${pilot.municipality}`,
        Math.min(most, 120),
      ),
      facts: [
        {
          label: 'Status',
          text: `${meta.status}, advies uiterlijk ${dayInWords(pilot.adviceDay)}`,
        },
        {
          label: 'Cijfers',
          text: `Editie ${edition.seq}, over ${runInWords(edition.firstMonth, edition.to)}, stand van ${dayInWords(edition.cutoffDay)}`,
        },
      ],
    },
    blocks: [
      { kind: 'heading', level: 1, number: null, text: 'Advies' },
      ...written(input, most),
      // A page about another edition than the report's: the votes are not about it.
      ...(input.review.reactions.length === 0 ? [] : votesInShort(input, most)),
      { kind: 'heading', level: 1, number: null, text: 'De vijf resultaten' },
      {
        kind: 'table',
        id: 'overview',
        caption: 'Per resultaat één getal',
        columns: [
          textColumn('Resultaat', 22),
          textColumn('Gemeten als', 18),
          textColumn('Stand', 22),
        ],
        rows: results.map(({ number, title }, index) => [
          `${number}. ${title}`,
          shortened(figures[index]?.name ?? '–', Math.min(most, 90)),
          shortened(figures[index]?.stand ?? 'nog niet te tonen', Math.min(most, 160)),
        ]),
        footnote: null,
        source: { editionSeq: edition.seq, measure: 'R1–R5' },
      },
      { kind: 'heading', level: 1, number: null, text: 'Wat de cijfers niet laten zien' },
      bullets(cannotShow),
      paragraph(
        strong('Nagaan. '),
        text(
          `Alle getallen komen uit editie ${edition.seq}, controlegetal ${edition.hash.slice(0, 16)}…; de definities en marges staan in het rapport.`,
        ),
      ),
    ],
  };
}
