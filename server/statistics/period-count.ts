/**
 * Events in a period. `exposure` is what the count must be measured against: months, or better
 * the number of decisions taken; the unit is free as long as both periods use the same one.
 */
export type PeriodCount = { count: number; exposure: number };

/**
 * Refuses what cannot be a count over a period.
 *
 * @throws RangeError when the count is not a whole number ≥ 0 or the exposure is not above 0.
 */
export function assertPeriodCount({ count, exposure }: PeriodCount): void {
  if (!Number.isInteger(count) || count < 0) {
    throw new RangeError('A period counts whole events, 0 or more.');
  }
  if (!(exposure > 0 && Number.isFinite(exposure))) {
    throw new RangeError('A period has an exposure above 0.');
  }
}
