import { describe, expect, it } from 'vitest';
import { historyOf } from '../../../server/publication/history.ts';
import { invariantGate } from '../../../server/publication/invariant-gate.ts';
import type {
  CellStatement,
  Proposal,
  TotalStatement,
} from '../../../server/publication/statements.ts';
import { letters, parametersWith } from './small-world.ts';

const area = letters('cases.area', 3);
const reason = letters('cases.reason', 3, true);
const parameters = parametersWith([area, reason]);

const total = (from: string, to: string, n: number | null): TotalStatement => ({
  series: 'cases',
  from,
  to,
  n,
});
const batch = (
  table: CellStatement['table'],
  category: string,
  numbers: { from?: string; to?: string; n: number; cumulative?: number },
): CellStatement => ({
  table,
  category,
  from: numbers.from ?? '2026-01',
  to: numbers.to ?? '2026-01',
  n: numbers.n,
  cumulative: numbers.cumulative ?? numbers.n,
});

function january(n: number | null, ...cells: CellStatement[]): Proposal {
  return { from: '2026-01', to: '2026-01', totals: [total('2026-01', '2026-01', n)], cells };
}

/** January with 20 cases, of which 8 were in reason a and 7 in area a; then February with 20 more. */
const published = historyOf('2026-01', [
  january(20, batch('cases.reason', 'a', { n: 8 }), batch('cases.area', 'a', { n: 7 })),
]);

function february(n: number | null, ...cells: CellStatement[]): Proposal {
  return { from: '2026-02', to: '2026-02', totals: [total('2026-02', '2026-02', n)], cells };
}

const onEmpty = (proposal: Proposal) =>
  invariantGate.check(proposal, historyOf('2026-01', []), parameters);
const onPublished = (proposal: Proposal) => invariantGate.check(proposal, published, parameters);

describe('the gate that works the rule out again', () => {
  it('lets a first month pass and says how much it checked', () => {
    const proposal = january(20, batch('cases.reason', 'a', { n: 8 }));
    expect(onEmpty(proposal)).toEqual({ ok: true, checked: 3 });
  });

  it('refuses the edition when a total is under five', () => {
    expect(onEmpty(january(4))).toMatchObject({ ok: false, drop: 'edition' });
    expect(onEmpty(january(null))).toMatchObject({ ok: true });
  });

  it('refuses the edition when a total says a published month again', () => {
    const again = { ...february(25), totals: [total('2026-01', '2026-02', 45)] };
    expect(onPublished(again)).toMatchObject({ ok: false, drop: 'edition' });
  });

  it('refuses the edition when a total leaves a month out', () => {
    const gap = { ...february(9), to: '2026-03', totals: [total('2026-03', '2026-03', 9)] };
    expect(onPublished(gap)).toMatchObject({ ok: false, drop: 'edition' });
  });

  it('refuses the edition when a workload figure is not rounded', () => {
    const totals: TotalStatement[] = [
      { series: 'contacts', from: '2026-01', to: '2026-01', n: 23 },
    ];
    expect(onEmpty({ ...january(20), totals })).toMatchObject({ ok: false, drop: 'edition' });
  });

  it.each([
    ['a batch under five', february(20, batch('cases.reason', 'b', { n: 4, to: '2026-02' }))],
    [
      'a batch with fewer than five outside it',
      february(20, batch('cases.reason', 'b', { n: 36, to: '2026-02' })),
    ],
    [
      'a batch over months that were published before',
      february(20, batch('cases.reason', 'a', { n: 12, to: '2026-02' })),
    ],
    [
      'a count that was corrected backwards',
      february(
        20,
        batch('cases.reason', 'a', { from: '2026-02', to: '2026-02', n: 6, cumulative: 13 }),
      ),
    ],
    [
      'a batch that leaves a month out',
      february(20, batch('cases.reason', 'b', { from: '2026-02', to: '2026-02', n: 6 })),
    ],
    [
      'a batch of a category that does not exist',
      february(20, batch('cases.reason', 'z', { n: 6, to: '2026-02' })),
    ],
  ])('takes out %s', (_, proposal) => {
    expect(onPublished(proposal)).toMatchObject({ ok: false, drop: proposal.cells });
  });

  it('takes out every batch of a month without a total', () => {
    const proposal = february(null, batch('cases.reason', 'b', { n: 9, to: '2026-02' }));
    expect(onPublished(proposal)).toMatchObject({ ok: false, drop: proposal.cells });
  });

  it('takes out a table of which one category alone stays behind', () => {
    const proposal = january(
      20,
      batch('cases.area', 'a', { n: 8 }),
      batch('cases.area', 'b', { n: 7 }),
    );
    expect(onEmpty(proposal)).toMatchObject({ ok: false, drop: proposal.cells });
  });

  it('takes out a table of which fewer than five stay behind', () => {
    const phase = letters('cases.phase', 4);
    const proposal = january(
      19,
      batch('cases.phase', 'a', { n: 8 }),
      batch('cases.phase', 'b', { n: 8 }),
    );
    expect(
      invariantGate.check(proposal, historyOf('2026-01', []), parametersWith([phase])),
    ).toMatchObject({ ok: false, drop: proposal.cells });
  });

  it('lets a single-choice table pass when nothing stays behind', () => {
    const proposal = january(
      21,
      batch('cases.area', 'a', { n: 8 }),
      batch('cases.area', 'b', { n: 7 }),
      batch('cases.area', 'c', { n: 6 }),
    );
    expect(onEmpty(proposal)).toMatchObject({ ok: true });
  });
});
