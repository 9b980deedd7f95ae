import type { MeasureResult } from '../../measures/measure-result.ts';
import type { EditionContent } from '../../publication/edition-content.ts';
import { workedOutMeasures } from '../../publication/attacker/worked-out-measures.ts';
import { isUnaltered } from '../../publication/served-proof.ts';
import type { FiguresOfEdition } from '../../domain/report-text/report-figure.ts';
import type { Block, Source, Span } from '../model.ts';
import { wholeNumber } from '../notation.ts';
import { reportFigures } from '../references/report-figures.ts';
import { isEmpty, tableIdOf, tableOf } from '../table-of.ts';
import { hashOfContent, hashOfHeader } from './version-content.ts';
import type { VersionContent, VersionFile } from './version-content.ts';

/** One thing that was looked at. `ok: null` means that it could not be looked at. */
export type Finding = { readonly ok: boolean | null; readonly text: string };

const fine = (text: string): Finding => ({ ok: true, text });
const wrong = (text: string): Finding => ({ ok: false, text });

/** Whether the version says what its hash says, and hangs on every version before it. */
export function chainFindings({ version, content, earlier }: VersionFile): Finding[] {
  const { header, hash } = version;
  const findings: Finding[] = [];
  const same =
    header.modelHash === hashOfContent(content) &&
    header.number === content.number &&
    header.kind === content.kind &&
    header.reason === content.reason &&
    header.madeAt === content.madeAt &&
    header.pilotId === content.pilotId &&
    header.edition.seq === content.edition.seq &&
    header.edition.hash === content.edition.hash;
  findings.push(
    same
      ? fine(
          `Version ${header.number}: as it was made. Dit is versie ${header.number}, ongewijzigd.`,
        )
      : wrong(`Version ${header.number}: CHANGED. De inhoud klopt niet met het controlegetal.`),
  );
  let prevHash = '';
  let broken = false;
  for (const [index, link] of [...earlier, version].entries()) {
    const isNext =
      link.header.number === index + 1 &&
      link.header.prevHash === prevHash &&
      hashOfHeader(link.header) === link.hash &&
      link.header.pilotId === header.pilotId;
    if (!isNext) {
      findings.push(wrong(`Version ${link.header.number}: does NOT follow on the one before.`));
      broken = true;
      break;
    }
    prevHash = link.hash;
  }
  const named = content.earlier.every(
    (line, index) => earlier[index]?.header.modelHash === line.modelHash,
  );
  if (!named || content.earlier.length !== earlier.length) {
    findings.push(wrong('The log of changes names other versions than the chain.'));
  } else if (!broken) {
    findings.push(fine(`Chain of ${earlier.length + 1} versions: complete, hash ${hash}.`));
  }
  return findings;
}

/** The numbers in a text as they are written, in order. */
function numbersIn(text: string): string[] {
  return text.match(/\d+(?:[.,]\d+)*/g) ?? [];
}

/** Whether every number of one text is in the other, as often. */
function within(text: string, other: string): boolean {
  const left = numbersIn(other);
  return numbersIn(text).every((number) => {
    const place = left.indexOf(number);
    if (place < 0) return false;
    left.splice(place, 1);
    return true;
  });
}

/** Everything a measure says in one breath; a number in the report must stand in one of these. */
function statementsOf(result: MeasureResult): string[] {
  const figures = [result.headline, result.thisEdition, result.cumulative].flatMap((figure) =>
    figure === null
      ? []
      : [
          `${figure.text} ${figure.small ?? ''} ${figure.label} ${figure.margin ?? ''} ${result.asOf} ${figure.percent ?? ''}`,
        ],
  );
  const parts = result.parts.flatMap((part) => [
    ...part.rows.flatMap(({ label, cells }) => {
      const all = cells.map(({ text, small }) => `${text} ${small ?? ''}`).join(' ');
      return [`${label} ${all} ${result.asOf} ${part.title}`];
    }),
    ...(part.notDistributed === null ? [] : [part.notDistributed.text]),
    ...(part.judgement === null ? [] : [part.judgement.text]),
    ...part.notes,
  ]);
  return [...figures, ...parts, ...result.notes];
}

type Claim = { readonly source: Source; readonly text: string };

function spansIn(block: Block): readonly Span[] {
  if (block.kind === 'paragraph') return block.spans;
  if (block.kind === 'list') return block.items.flat();
  if (block.kind === 'note') return block.blocks.flatMap(spansIn);
  return [];
}

function claimsIn(block: Block): Claim[] {
  return spansIn(block).flatMap((span) =>
    span.kind === 'reference' ? [{ source: span.source, text: span.text }] : [],
  );
}

/** A table made from the edition again; null when the report's table is of another make. */
function madeAgain(measures: readonly MeasureResult[], id: string, seq: number) {
  for (const result of measures) {
    for (const part of result.parts) {
      if (tableIdOf(result, part) === id && !isEmpty(part)) return tableOf(result, part, seq);
    }
  }
  return null;
}

const share = /\d[\d.]* van de \d[\d.]*(?: [\p{L}-]+)?(?: \(\d+%\))?/gu;
const asText = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => row.join(' ')).join('\n');

const loneNumber = /^[\d.,%€\s]+$/;

/** What a cell counts: the number it is, or every "9 van de 12 casussen (75%)" in its sentences. */
function countsIn(cell: string): string[] {
  return loneNumber.test(cell) ? [cell] : (cell.match(share) ?? []);
}

function faultsInTable(
  table: Extract<Block, { kind: 'table' }>,
  measures: readonly MeasureResult[],
  { seq, gates }: EditionContent,
): string[] {
  const again = madeAgain(measures, table.id, seq);
  const ofEdition = gates.map(({ name, checked }) => `${name} ${wholeNumber(checked)}`);
  if (again !== null) {
    return sameNumbers(asText(again.rows), asText(table.rows)) ? [] : [`table "${table.caption}"`];
  }
  const all = [...measures.flatMap(statementsOf), ...ofEdition];
  return table.rows.flatMap((row) =>
    row
      .slice(1)
      .flatMap(countsIn)
      .filter((claim) => !all.some((statement) => within(claim, statement)))
      .map((claim) => `table "${table.caption}": ${claim}`),
  );
}

const sameNumbers = (one: string, other: string): boolean =>
  JSON.stringify(numbersIn(one)) === JSON.stringify(numbersIn(other));

/** Whether an edition says what a reference in the report says it does. */
function holds(
  { source, text }: Claim,
  figures: FiguresOfEdition,
  measures: readonly MeasureResult[],
): boolean {
  // A number a writer referred to has a name, and must be that very number.
  if (source.figure !== undefined) {
    return sameNumbers(text, figures.byKey.get(source.figure)?.words ?? '');
  }
  const own = measures.filter(({ id }) => id === source.measure);
  return (own.length > 0 ? own : measures)
    .flatMap(statementsOf)
    .some((statement) => within(text, statement));
}

/** Every number of the report that this edition does not say. */
function foreignTo(
  { model }: VersionContent,
  edition: EditionContent,
  measures: readonly MeasureResult[],
): { readonly looked: number; readonly faults: readonly string[] } {
  const faults: string[] = [];
  let looked = 0;
  const { seq } = edition;
  const figures = reportFigures(seq, measures);
  for (const block of model.blocks) {
    for (const claim of claimsIn(block)) {
      if (claim.source.editionSeq !== seq) continue;
      looked += 1;
      if (!holds(claim, figures, measures)) faults.push(`${claim.source.measure}: ${claim.text}`);
    }
    if (block.kind === 'table' && block.source?.editionSeq === seq) {
      looked += 1;
      faults.push(...faultsInTable(block, measures, edition));
    }
  }
  return { looked, faults };
}

/**
 * Holds a version against editions that were downloaded apart: each is unaltered, is the one the
 * version is chained to, and says every number that the version says it took from it.
 */
export function editionFindings(
  content: VersionContent,
  editions: readonly EditionContent[],
): Finding[] {
  return editions.flatMap((edition): Finding[] => {
    const { seq, hash } = edition;
    if (!isUnaltered(edition)) return [wrong(`Edition ${seq}: CHANGED since it was released.`)];
    if (content.editions.find((one) => one.seq === seq)?.hash !== hash) {
      return [wrong(`Edition ${seq}: is NOT the edition this report was made from.`)];
    }
    const measures = workedOutMeasures(edition);
    if (measures === null) {
      return [
        fine(`Edition ${seq}: as it was released, and the one of this report.`),
        { ok: null, text: `Edition ${seq}: holds no settings; its numbers were not worked out.` },
      ];
    }
    const { looked, faults } = foreignTo(content, edition, measures);
    return [
      fine(`Edition ${seq}: as it was released, and the one of this report.`),
      faults.length === 0
        ? fine(`Edition ${seq}: ${looked} references and tables hold the numbers of the edition.`)
        : wrong(`Edition ${seq}: NUMBERS DIFFER in ${faults.slice(0, 10).join('; ')}.`),
    ];
  });
}
