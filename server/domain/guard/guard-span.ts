/** What a piece of text looks like. The codes are stable: reasons and counts are stored by them. */
export type GuardKind =
  | 'bsn'
  | 'iban'
  | 'email'
  | 'phone'
  | 'postcode'
  | 'name'
  | 'birthDate'
  | 'street'
  | 'licencePlate'
  | 'caseNumber';

/** `block` refuses to save; `warn` marks the spot and leaves the choice to the writer. */
export type GuardEffect = 'block' | 'warn';

/**
 * A piece of text that looks like personal data: from `start` up to but not including `end`,
 * counted in UTF-16 units as in `text.slice(start, end)`.
 */
export type GuardSpan = { kind: GuardKind; start: number; end: number; effect: GuardEffect };

/** Whether any of the spans stops the text from being saved. */
export function blocks(spans: readonly GuardSpan[]): boolean {
  return spans.some((span) => span.effect === 'block');
}
