import { describe, expect, test } from 'vitest';
import {
  closedSignals,
  monthsWaiting,
  openSignals,
} from '../../../../web/workgroup/signals/signal-order.ts';

const signals = [
  { status: 'released', month: '2026-10' },
  { status: 'solved', month: '2026-04' },
  { status: 'released', month: '2026-08' },
  { status: 'answered', month: '2026-06' },
] as const;

describe('the bottlenecks as the workgroup reads them', () => {
  test('what waits longest for an answer comes first', () => {
    expect(openSignals(signals).map(({ month }) => month)).toEqual(['2026-08', '2026-10']);
    expect(closedSignals(signals).map(({ month }) => month)).toEqual(['2026-04', '2026-06']);
  });

  test('waiting is told in whole months, also over new year', () => {
    expect(monthsWaiting('2026-11', '2026-11-30')).toBe(0);
    expect(monthsWaiting('2026-08', '2026-11-01')).toBe(3);
    expect(monthsWaiting('2025-12', '2026-02-18')).toBe(2);
  });
});
