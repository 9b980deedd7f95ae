import type { FiguresBook } from '../figures-book.ts';
import { leadIn, numberColumn, paragraph, textColumn } from '../model.ts';
import type { Block, DocumentMeta, Report } from '../model.ts';
import { hashInWords, instantInWords } from '../notation.ts';
import type { EarlierVersion, VersionContent } from './version-content.ts';

/** What a kind of version is called in a file. */
export const kindInWords = { concept: 'Concept', final: 'Definitief' } as const;

function isCorrection({ kind, earlier }: VersionContent): boolean {
  return kind === 'final' && earlier.some((version) => version.kind === 'final');
}

/** The line of the title page: "Versie 5, definitief, gecorrigeerd op 3 mei 2027 omdat: …". */
export function versionInWords(content: VersionContent): string {
  const { number, kind, madeAt, reason } = content;
  const day = instantInWords(madeAt);
  if (kind === 'concept') return `Versie ${number}, concept van ${day}`;
  if (!isCorrection(content)) return `Versie ${number}, definitief, vastgesteld op ${day}`;
  return `Versie ${number}, definitief, gecorrigeerd op ${day}, omdat: ${reason ?? 'zonder reden'}`;
}

function metaOf(meta: DocumentMeta, content: VersionContent, hash: string): DocumentMeta {
  const status = kindInWords[content.kind];
  const { edition, number, madeAt } = content;
  return {
    ...meta,
    status: content.kind === 'final' ? `Definitief, versie ${number}` : `Concept, versie ${number}`,
    madeAt,
    keywords: [
      `versie ${number} (${status.toLowerCase()})`,
      `controlegetal ${hash}`,
      `editie ${edition.seq} ${edition.hash}`,
    ],
    facts: [
      { label: 'Versie', text: versionInWords(content) },
      ...meta.facts
        .filter(({ label }) => label !== 'Gemaakt op')
        .map(({ label, text }) =>
          label === 'Status' ? { label, text: text.replace(/^Concept/, status) } : { label, text },
        ),
      { label: 'Controlegetal van dit rapport', text: hashInWords(hash) },
      { label: `Controlegetal van editie ${edition.seq}`, text: hashInWords(edition.hash) },
    ],
  };
}

function nextLetter(blocks: readonly Block[]): string {
  const letters = blocks.flatMap((block) =>
    block.kind === 'heading' ? (/^Bijlage ([A-Y])\./.exec(block.text)?.[1] ?? []) : [],
  );
  return String.fromCharCode((letters.toSorted().at(-1) ?? '@').charCodeAt(0) + 1);
}

/** The last appendix: every version so far and why, and how to check this one. */
function logOfChanges(content: VersionContent): Block[] {
  const { number, kind, madeAt, reason, edition, earlier, accepted, model } = content;
  const self = { number, kind, madeAt, reason, editionSeq: edition.seq, modelHash: null };
  const lines: readonly (Omit<EarlierVersion, 'modelHash'> & { modelHash: string | null })[] = [
    ...earlier,
    self,
  ];
  return [
    { kind: 'page-break' },
    {
      kind: 'heading',
      level: 1,
      number: null,
      text: `Bijlage ${nextLetter(model.blocks)}. Versies en wijzigingen van dit rapport`,
    },
    paragraph(
      'Een versie verandert nooit. Wie later iets verbetert, maakt een nieuwe versie en zegt waarom.',
    ),
    {
      kind: 'table',
      id: 'report-versions',
      caption: 'Versies van dit rapport',
      columns: [
        numberColumn('Versie', 6),
        textColumn('Soort', 9),
        textColumn('Gemaakt op', 12),
        numberColumn('Editie', 6),
        textColumn('Reden', 20),
        textColumn('Controlegetal', 20),
      ],
      rows: lines.map((line) => [
        String(line.number),
        kindInWords[line.kind],
        instantInWords(line.madeAt),
        String(line.editionSeq),
        line.reason ?? '–',
        line.modelHash === null ? 'zie het titelblad' : hashInWords(line.modelHash),
      ]),
      footnote: null,
      source: null,
    },
    ...(accepted.length === 0
      ? []
      : [
          leadIn('Bewust opengelaten bij het vaststellen:'),
          {
            kind: 'list' as const,
            ordered: false,
            items: accepted.map(({ point, reason: why }) => [
              { kind: 'text' as const, text: `${point}: ${why}` },
            ]),
          },
        ]),
    paragraph(
      'Zelf nagaan: download bij het rapport ook het controlebestand (report.json). Het programma rekent daarmee zonder internet na of een bestand onveranderd is, met "npm run verify -- rapport.pdf report.json".',
    ),
  ];
}

/**
 * The report as it is printed: what the version says, with its number, its hash and the log of changes.
 * @param hash of the content.
 */
export function printedReport(content: VersionContent, hash: string): Report {
  const { model } = content;
  return {
    meta: metaOf(model.meta, content, hash),
    blocks: [...model.blocks, ...logOfChanges(content)],
  };
}

/** The page for administrators as it is printed, with texts of at most so many letters. */
export function printedSummary(content: VersionContent, hash: string, most: number): Report {
  const { summaries, edition, number } = content;
  const found = summaries.find((one) => one.most === most) ?? summaries.at(-1);
  if (found === undefined) throw new Error(`version ${number} has no summary`);
  const { meta, blocks } = found.report;
  const printed = metaOf(meta, content, hash);
  const line = `${content.kind === 'final' ? 'definitief' : 'concept'}, versie ${number} van ${instantInWords(content.madeAt)}`;
  return {
    // One page: the hashes in short; they stand in full in the report.
    meta: {
      ...printed,
      facts: [
        ...meta.facts.map(({ label, text }) =>
          label === 'Status' ? { label, text: text.replace(/^Concept/, line) } : { label, text },
        ),
        {
          label: 'Controlegetal',
          text: `rapport ${hash.slice(0, 16)}…, editie ${edition.seq} ${edition.hash.slice(0, 16)}…`,
        },
      ],
    },
    blocks,
  };
}

/** The figures as they are handed out, with the version and its hash on the first sheet. */
export function printedFigures(content: VersionContent, hash: string): FiguresBook {
  const { figures, madeAt } = content;
  const { readMe } = figures;
  const rows = readMe.rows.map((row) =>
    row[0] === 'Gemaakt op' ? ['Gemaakt op', instantInWords(madeAt)] : row,
  );
  return {
    ...figures,
    madeAt,
    readMe: {
      ...readMe,
      rows: [
        ...rows.slice(0, 1),
        ['Versie van het rapport', versionInWords(content)],
        ['Controlegetal van het rapport', hash],
        ...rows.slice(1),
      ],
    },
  };
}
