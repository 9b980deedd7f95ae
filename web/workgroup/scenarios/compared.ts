import { scenarioIds } from '../../../server/domain/scenarios/scenario-cards.ts';
import type { ScenarioId } from '../../../server/domain/scenarios/scenario-cards.ts';

/** So many scenarios fit beside each other. */
export const mostCompared = 3;

/** The scenarios in an address ("westerwolde-a.alkmaar-2"), in their own order; what is unknown is left out. */
export function comparedFrom(address: string | undefined): readonly ScenarioId[] {
  const asked = new Set(address?.split('.') ?? []);
  return scenarioIds.filter((id) => asked.has(id)).slice(0, mostCompared);
}

/** The address after a scenario was chosen or left out; undefined when none is left. */
export function comparedAfter(compared: readonly ScenarioId[], id: ScenarioId): string | undefined {
  const next = compared.includes(id) ? compared.filter((one) => one !== id) : [...compared, id];
  return next.length === 0 ? undefined : comparedFrom(next.join('.')).join('.');
}
