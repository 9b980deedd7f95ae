import { attackRunners } from './attack-runner.ts';
import { attackerGate } from './attacker-gate.ts';
import type { Gate } from './gate.ts';
import { invariantGate } from './invariant-gate.ts';
import { linkedTablesGate } from './linked-tables-gate.ts';

/** Longest time one check of one gate may take, in milliseconds. */
export const gateTimeLimit = 60_000;

/** The attacker at work on releases. */
export const attacks = attackRunners(gateTimeLimit);

/**
 * The attacker at work on certificates, apart: the workgroup asks for those as often as it likes, and
 * a release that had to wait for them would run out of time and go out without tables.
 */
export const certifying = attackRunners(gateTimeLimit);

/** The gates every edition passes, in order. A new check is one more entry. */
export const releaseGates: readonly Gate[] = [
  invariantGate,
  linkedTablesGate,
  attackerGate(attacks.run),
];
