import { describe, expect, it } from 'vitest';
import { readBaselineRows } from '../../../../server/domain/records/baseline-import.ts';
import { bounds } from './sample.ts';

const header = ['soort', 'wet', 'van', 'tot', 'aantal', 'bron', 'peildatum'];

describe('a file with municipal figures', () => {
  it('is read with Dutch words, dates and "niet bekend"', () => {
    const reading = readBaselineRows(
      [
        header,
        ['Bezwaren', 'Wmo', '01-2025', '03-2025', '12', 'Jaarverslag', '01-02-2026'],
        ['klacht', 'W3', '2025-01', '', 'niet bekend', 'Jaarverslag', '2026-02-01'],
        ['', '', '', '', '', '', ''],
      ],
      bounds,
    );
    expect(reading.errors).toEqual([]);
    expect(reading.figures).toEqual([
      {
        row: 2,
        figure: {
          kind: 'objection',
          law: 'W1',
          monthFrom: '2025-01',
          monthTo: '2025-03',
          n: 12,
          source: 'Jaarverslag',
          asOfDay: '2026-02-01',
        },
      },
      {
        row: 3,
        figure: {
          kind: 'complaint',
          law: 'W3',
          monthFrom: '2025-01',
          monthTo: '2025-01',
          n: null,
          source: 'Jaarverslag',
          asOfDay: '2026-02-01',
        },
      },
    ]);
  });

  it('names every mistake by row and column', () => {
    const reading = readBaselineRows(
      [
        header,
        ['beroep', 'Wmo', '2025-01', '2025-01', '1', 'x', '2026-02-01'],
        ['bezwaar', 'Huurwet', '2025-01', '2025-01', '-3', 'x', '2026-02-01'],
        ['bezwaar', 'Wmo', '2025-01', '2025-02', '1', '', '2099-01-01'],
      ],
      bounds,
    );
    expect(reading.errors.map(({ row, column }) => [row, column])).toEqual([
      [2, 'soort'],
      [3, 'wet'],
      [3, 'aantal'],
      [4, 'bron'],
      [4, 'tot'],
      [4, 'peildatum'],
    ]);
    expect(reading.figures).toEqual([]);
  });

  it('does not count the same months twice', () => {
    const reading = readBaselineRows(
      [
        header,
        ['bezwaar', 'Wmo', '2025-01', '2025-03', '9', 'x', '2026-02-01'],
        ['bezwaar', 'Wmo', '2025-02', '2025-02', '3', 'x', '2026-02-01'],
      ],
      bounds,
    );
    expect(reading.errors).toEqual([
      { row: 3, column: 'van', message: 'Regel 2 gaat over dezelfde maanden. Laat er één staan.' },
    ]);
  });

  it('is refused without its header, and when there is nothing in it', () => {
    expect(readBaselineRows([['bezwaar', 'Wmo']], bounds).errors[0]?.message).toContain(
      'ontbreekt',
    );
    expect(readBaselineRows([], bounds).errors).toHaveLength(1);
    expect(readBaselineRows([header], bounds).errors[0]?.message).toContain('geen cijfers');
  });
});
