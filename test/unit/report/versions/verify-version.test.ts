import { describe, expect, test } from 'vitest';
import type { EditionContent } from '../../../../server/publication/edition-content.ts';
import type { Block } from '../../../../server/report/model.ts';
import { finalContent } from '../../../../server/report/versions/compose-version.ts';
import {
  chainFindings,
  editionFindings,
} from '../../../../server/report/versions/verify-version.ts';
import type { VersionContent } from '../../../../server/report/versions/version-content.ts';
import { contentOf } from '../../../../server/publication/edition-content.ts';
import { chainedEditions } from '../../../chained-editions.ts';
import {
  conceptOf,
  controlFileOf,
  downloadedEdition,
  headerFor,
  versionInput,
} from '../../../report-version.ts';

const concept = conceptOf(
  versionInput(10, {
    texts: new Map([['advice', 'Tot nu toe: [[R1.1/stand]]. Wij gaan door.']]),
  }),
);
const chain = [headerFor(concept)];
const final = finalContent(concept, {
  madeAt: '2026-05-12T09:00:00.000Z',
  reason: null,
  accepted: [],
  chain,
});

const isWrong = ({ ok }: { ok: boolean | null }) => ok === false;

function raised(words: string): string {
  return words.replace(/\d+/, (n) => String(Number(n) + 1));
}

/** The first published number of the report made one higher, as a table cell or in a sentence. */
function withAnotherNumber(content: VersionContent, where: 'table' | 'sentence'): VersionContent {
  let isDone = false;
  const blocks = content.model.blocks.map((block): Block => {
    if (isDone) return block;
    if (where === 'table' && block.kind === 'table' && block.id.startsWith('R1.1.')) {
      isDone = true;
      return {
        ...block,
        rows: block.rows.map((row, index) =>
          index === 0 ? row.map((cell, at) => (at === 0 ? cell : raised(cell))) : row,
        ),
      };
    }
    if (where === 'sentence' && block.kind === 'paragraph') {
      const spans = block.spans.map((span) => {
        if (isDone || span.kind !== 'reference' || !/\d/.test(span.text)) return span;
        isDone = true;
        return { ...span, text: raised(span.text) };
      });
      return { ...block, spans };
    }
    return block;
  });
  expect(isDone).toBe(true);
  return { ...content, model: { ...content.model, blocks } };
}

describe('the chain of versions', () => {
  test('holds from the first version on', () => {
    const findings = chainFindings(controlFileOf(final, chain));
    expect(findings.filter(isWrong)).toEqual([]);
    expect(findings.map(({ text }) => text).join('\n')).toContain('Dit is versie 2, ongewijzigd.');
  });

  test('does not hold when a word was changed', () => {
    const file = controlFileOf(final, chain);
    const changed = { ...final, texts: { ...final.texts, advice: 'Wij stoppen.' } };
    expect(chainFindings({ ...file, content: changed }).some(isWrong)).toBe(true);
  });

  test('does not hold when a version was left out, put in or altered', () => {
    const file = controlFileOf(final, chain);
    const [first] = chain;
    if (first === undefined) throw new Error('there is a first version');
    expect(chainFindings({ ...file, earlier: [] }).some(isWrong)).toBe(true);
    expect(chainFindings({ ...file, earlier: [first, first] }).some(isWrong)).toBe(true);
    const altered = { ...first, header: { ...first.header, reason: 'Zomaar.' } };
    expect(chainFindings({ ...file, earlier: [altered] }).some(isWrong)).toBe(true);
  });

  test('does not hold when another hash of a file was put in', () => {
    const file = controlFileOf(final, chain);
    const files = [{ format: 'pdf', name: 'x.pdf', bytes: 1, sha256: 'a'.repeat(64) }];
    const version = { ...file.version, header: { ...file.version.header, files } };
    expect(chainFindings({ ...file, version }).some(isWrong)).toBe(true);
  });
});

describe('the editions given beside a report', () => {
  test('say every number that the report says they do', () => {
    const findings = editionFindings(final, [downloadedEdition()]);
    expect(findings.filter(isWrong)).toEqual([]);
    expect(findings.map(({ text }) => text).join()).toMatch(/\d\d references and tables hold/);
  });

  test.each(['table', 'sentence'] as const)(
    'do not say a number that was changed in a %s, even when every hash was made anew',
    (where) => {
      const forged = withAnotherNumber(final, where);
      expect(chainFindings(controlFileOf(forged, chain)).some(isWrong)).toBe(false);
      const findings = editionFindings(forged, [downloadedEdition()]);
      expect(
        findings
          .filter(isWrong)
          .map(({ text }) => text)
          .join(),
      ).toContain('NUMBERS DIFFER');
    },
  );

  test('are refused when one was altered, or is of another chain', () => {
    const edition = downloadedEdition();
    const altered: EditionContent = { ...edition, releasedOn: '2026-01-01' };
    expect(editionFindings(final, [altered]).some(isWrong)).toBe(true);
    const other = contentOf(chainedEditions('2025-07', 10));
    expect(
      editionFindings(final, [other])
        .map(({ text }) => text)
        .join(),
    ).toContain('is NOT');
  });
});
