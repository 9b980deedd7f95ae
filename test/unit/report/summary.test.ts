import { describe, expect, test } from 'vitest';
import { composeSummary } from '../../../server/report/compose-summary.ts';
import { shortened } from '../../../server/report/shortened.ts';
import { emitOnePage } from '../../../server/report/emit/pdf.ts';
import { askPoppler } from '../../pdf-tools.ts';
import { reportInput } from '../../report-input.ts';

const onePage = (input: ReturnType<typeof reportInput>) =>
  emitOnePage((most) => composeSummary(input, most));

describe('the summary for administrators', { timeout: 60_000 }, () => {
  test('is one page with the advice, five results and what the figures cannot show', async () => {
    const file = await onePage(reportInput({ texts: new Map([['advice', 'Doorgaan.']]) }));
    expect(await askPoppler('pdfinfo', file)).toMatch(/Pages: +1\n/);
    const text = await askPoppler('pdftotext', file);
    expect(text).toContain('Doorgaan.');
    expect(text).toContain('Oefenjaar: verzonnen gegevens');
    for (const number of [1, 2, 3, 4, 5]) expect(text).toMatch(new RegExp(`^${number}\\. `, 'm'));
    expect(text).toContain('Een casus is geen persoon');
  });

  test('stays one page with texts that are far too long, and says where words were left out', async () => {
    const base = reportInput();
    const file = await onePage({
      ...base,
      pilot: { ...base.pilot, municipality: 'Wymbritseradiel en omstreken '.repeat(20) },
      texts: new Map([['advice', 'WWWW MMMM WWWW MMMM. '.repeat(900)]]),
    });
    expect(await askPoppler('pdfinfo', file)).toMatch(/Pages: +1\n/);
    expect((await askPoppler('pdftotext', file)).replace(/\s+/g, ' ')).toContain('… (zie rapport)');
  });

  test('says so when there is no advice yet', async () => {
    const text = await askPoppler('pdftotext', await onePage(reportInput()));
    expect(text).toContain('De werkgroep heeft over deze editie nog geen advies geschreven.');
  });

  test('words are cut between words', () => {
    expect(shortened('Een korte zin.', 40)).toBe('Een korte zin.');
    expect(shortened('Doorgaan, met twee aanpassingen in het spreekuur.', 35)).toBe(
      'Doorgaan, met twee … (zie rapport)',
    );
  });
});
