import type { LawCode } from '../../server/domain/codes/laws.ts';
import type { LifeDomainCode } from '../../server/domain/codes/life-domains.ts';

/*
 * The law that a question about a part of life mostly falls under. Ours for this pilot: a first
 * guess that saves a key, shown ticked and changed with one key. Where no law is likely it says so.
 */
const mostly: Record<LifeDomainCode, LawCode> = {
  L01: 'W1',
  L02: 'W1',
  L03: 'W5',
  L04: 'W2',
  L05: 'W6',
  L06: 'W3',
  L07: 'W3',
  L08: 'W0',
  L09: 'W1',
  L10: 'W1',
  L11: 'W9',
  L99: 'W0',
};

/** The law a question about this part of life starts with. */
export function suggestedLaw(lifeDomain: LifeDomainCode): LawCode {
  return mostly[lifeDomain];
}
