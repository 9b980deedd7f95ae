import type { ResultId } from '../../domain/codes/results.ts';
import {
  knownInWords,
  normInWords,
  ruleParts,
  rulesAbout,
  versionsAbout,
} from '../../domain/result-rules.ts';
import type { ResultRules, RulesContent } from '../../domain/result-rules.ts';
import { bullets, leadIn, paragraph, strong, text } from '../model.ts';
import type { Block, Note, Span } from '../model.ts';
import { dayInWords, monthInWords } from '../notation.ts';
import type { ReportInput } from '../report-input.ts';

const noNorm = 'geen getal';

function linesOf(
  rules: ResultRules,
  { definitions }: ReportInput,
): { label: string; words: string }[] {
  const parts = ruleParts.map(({ id, label }) => ({
    label,
    words: rules[id].replaceAll(/\s+/g, ' '),
  }));
  const norm = rules.norm === null ? noNorm : normInWords(rules.norm, definitions);
  return [...parts, { label: 'Norm', words: norm }];
}

const lineInWords = ({ label, words }: { label: string; words: string }): Span[] => [
  strong(`${label}: `),
  text(words),
];

function knownThen({ known }: RulesContent): string {
  if (known === null) return 'Er waren toen nog geen cijfers bekend.';
  const editions = known.seq === 1 ? 'editie 1' : `editie 1 tot en met ${known.seq}`;
  return `Toen was bekend: ${editions}, met cijfers tot en met ${monthInWords(known.monthTo)}.`;
}

function changeBox(
  input: ReportInput,
  version: RulesContent,
  { before, after }: { before: ResultRules; after: ResultRules },
): Note {
  const now = linesOf(after, input);
  const changed = linesOf(before, input).filter(({ words }, index) => words !== now[index]?.words);
  return {
    kind: 'note',
    tone: 'aside',
    title: `Gewijzigd op ${dayInWords(version.day)}`,
    blocks: [
      paragraph(`Reden: ${version.reason ?? ''}`),
      paragraph(knownThen(version)),
      leadIn('Voorheen stond er:'),
      bullets(changed.map(lineInWords)),
    ],
  };
}

/** What was agreed about a result before it was known, with its day, and every change of it. Source: pilot document §7. */
export function agreedBeforehand(input: ReportInput, result: ResultId): Block[] {
  const about = versionsAbout(input.rules, result);
  const [first] = about;
  const newest = about.at(-1);
  const rules = newest && rulesAbout(newest.rules, result);
  if (!first || !rules) return [];
  const known = knownInWords(first.known);
  const lines = linesOf(rules, input).filter(({ words }) => words !== noNorm);
  return [
    {
      kind: 'heading',
      level: 3,
      number: null,
      text: known === null ? 'Wat spraken we vooraf af?' : 'Wat spraken we af?',
    },
    leadIn(
      `De werkgroep sprak dit af op ${dayInWords(first.day)}. ${known ?? knownThen(first)}${about.length > 1 ? ' Later is het gewijzigd; hieronder staat hoe het nu luidt.' : ''}`,
    ),
    bullets(lines.map(lineInWords)),
    ...about.slice(1).flatMap((version, index) => {
      const before = rulesAbout(about[index]?.rules ?? [], result);
      const after = rulesAbout(version.rules, result);
      return before && after ? [changeBox(input, version, { before, after })] : [];
    }),
  ];
}

/** Says it plainly when nothing was agreed beforehand; nothing otherwise. */
export function nothingAgreed({ rules }: ReportInput): Block[] {
  if (rules.length > 0) return [];
  return [
    paragraph(
      'De werkgroep heeft vooraf niet afgesproken wanneer zij doorgaan, aanpassen of stoppen zou adviseren.',
    ),
  ];
}
