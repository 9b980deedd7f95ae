import { tidyCode } from '../../../server/domain/records/spoken-code.ts';

/**
 * What the square on a slip holds: the address of the questionnaire with the code behind the `#`,
 * so that the code never reaches a server log on the way.
 */
export function slipLink(origin: string, code: string): string {
  return `${origin}/ervaring#${tidyCode(code)}`;
}

/** The address as a person types it: without `https://`. */
export function typedAddress(origin: string): string {
  return `${origin.replace(/^https?:\/\//, '')}/ervaring`;
}
