import { describe, expect, it } from 'vitest';
import { measureCsv } from '../../../server/measures/measure-csv.ts';
import { areaReach } from '../../../server/measures/result-1/area-reach.ts';
import { threshold } from '../../../server/measures/result-1/threshold.ts';
import { allAtOnce, context, handMade } from './hand-made-source.ts';

const source = handMade({
  totals: { cases: allAtOnce(80) },
  tables: { 'cases.threshold': { yes: 27, no: { n: 19, through: '2026-03', of: 46 } } },
});

describe('a measure as CSV', () => {
  const lines = measureCsv(threshold.compute(source, context)).trim().split(/\r?\n/);

  it('has a row per number that still says what it is', () => {
    expect(lines[0]).toContain('maat;versie;onderdeel;rij;kolom;eenheid;getal;van de;tekst');
    expect(lines).toContain(
      'R1.2 Inwoners die een drempel ervaren;1;Drempel naar het gebiedsteam;Ervaart geen drempel;Deel van het totaal;casussen;19;46;19 van de 46 (41%);t/m maart 2026;2026-01;2026-05;t/m mei 2026',
    );
  });

  it('leaves a number empty that cannot be shown, and says why', () => {
    const unknown = lines.filter((line) => line.includes('Reden niet bekend'));
    expect(unknown).toHaveLength(3);
    for (const line of unknown) expect(line).toContain(';;;nog niet te tonen;');
  });

  it('makes a name that looks like a formula text', () => {
    const result = areaReach.compute(source, context);
    const named = {
      ...result,
      parts: result.parts.map((part) => ({
        ...part,
        rows: part.rows.map((row) => ({ ...row, label: '=1+1' })),
      })),
    };
    expect(measureCsv(named)).not.toMatch(/;=1\+1;/);
  });
});
