import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../server/report/check-report.ts';
import { composeReport } from '../../../server/report/compose.ts';
import { composeSummary } from '../../../server/report/compose-summary.ts';
import type { Block, Report, Span } from '../../../server/report/model.ts';
import type { ReportReview } from '../../../server/report/report-input.ts';
import { reportInput } from '../../report-input.ts';

const policy = { id: 'beleid', name: 'Gemeente (beleid)' };
const team = { id: 'gebiedsteam', name: 'Gebiedsteam' };
const council = { id: 'raad', name: 'Cliëntenraad WWB' };
const dissent = 'Voor onze achterban is dit te weinig. Stop, en begin opnieuw met vrijwilligers.';

const review: ReportReview = {
  bodies: [policy, team, council],
  scores: [
    {
      bodyId: policy.id,
      scenario: 'westerwolde-c',
      question: 'independence',
      score: 'good',
      reason: 'Het is goed af te spreken.',
    },
    {
      bodyId: council.id,
      scenario: 'westerwolde-c',
      question: 'independence',
      score: 'not',
      reason: 'De gemeente betaalt en stuurt dan toch.',
    },
  ],
  reactions: [
    { body: policy, vote: 'continue', text: 'Ga door.', onBehalf: false, givenOn: '2026-05-02' },
    { body: team, vote: 'continue', text: '', onBehalf: true, givenOn: '2026-05-03' },
    { body: council, vote: 'stop', text: dissent, onBehalf: false, givenOn: '2026-05-04' },
  ],
};

const join = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');

function wordsOf(block: Block): string {
  if (block.kind === 'paragraph') return join(block.spans);
  if (block.kind === 'list') return block.items.map(join).join(' ');
  if (block.kind === 'note') return `${block.title ?? ''} ${block.blocks.map(wordsOf).join(' ')}`;
  if (block.kind === 'heading') return block.text;
  if (block.kind === 'table') return `${block.caption} ${block.rows.flat().join(' ')}`;
  return '';
}

const isChapter = (block: Block) => block.kind === 'heading' && block.level === 1;

/** The words of one chapter. */
function chapter({ blocks }: Report, number: string): string {
  const start = blocks.findIndex(
    (block) => isChapter(block) && block.kind === 'heading' && block.number === number,
  );
  const rest = blocks.slice(start + 1);
  return rest.slice(0, rest.findIndex(isChapter)).map(wordsOf).join('\n');
}

describe('what the bodies think, in the report', () => {
  const report = composeReport(reportInput({ review }));

  test('is sound', () => {
    expect(faultsOf(report)).toEqual([]);
  });

  test('the summary says how each body voted, and what a dissenter thinks', () => {
    const summary = chapter(report, '0');
    expect(summary).toContain('Doorgaan: Gemeente (beleid) en Gebiedsteam. Stoppen: Cliëntenraad');
    expect(summary).toContain('Niet iedereen denkt hetzelfde');
    expect(summary).toContain(dissent);
  });

  test('the page for administrators names the dissenter as well', () => {
    const page = composeSummary(reportInput({ review }), 400).blocks.map(wordsOf).join('\n');
    expect(page).toContain('Anders denkt: Cliëntenraad WWB (stoppen): Voor onze achterban');
  });

  test('chapter 7 shows answers side by side with the difference in words, and the reasons', () => {
    const table = report.blocks.find(
      (block) => block.kind === 'table' && block.id === 'scores-westerwolde-c',
    );
    const rows = table?.kind === 'table' ? table.rows : [];
    expect(rows[0]?.[0]).toContain('(tegenover elkaar)');
    expect(rows[0]?.slice(1)).toEqual(['past goed', 'nog open', 'past niet']);
    const words = chapter(report, '7');
    expect(words).toContain('De gemeente betaalt en stuurt dan toch.');
    expect(words).toContain('Nog niet ingevuld: scenario A, scenario B, scenario D');
  });

  test('chapter 8 gives every reaction in its own words, and who entered it', () => {
    const words = chapter(report, '8');
    expect(words).toContain(dissent);
    expect(words).toContain('ingevuld door de secretaris namens deze geleding');
    expect(words).not.toContain('Nog niet geschreven: Reacties');
  });

  test('equal votes are said to be equal, and no vote at all is said too', () => {
    const same = review.reactions.map((reaction) => ({ ...reaction, vote: 'adjust' as const }));
    const equal = composeReport(reportInput({ review: { ...review, reactions: same } }));
    expect(chapter(equal, '0')).toContain('Alle geledingen die stemden, stemden hetzelfde.');
    const none = composeReport(reportInput());
    expect(chapter(none, '0')).toContain('Nog geen enkele geleding heeft gestemd.');
    expect(chapter(none, '8')).toContain('Nog niet geschreven: Reacties van de raden');
  });
});
