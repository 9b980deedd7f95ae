import type { Gate } from './gate.ts';
import { invariantGate } from './invariant-gate.ts';
import { linkedTablesGate } from './linked-tables-gate.ts';

/** The gates every edition passes, in order. A new check is one more entry. */
export const releaseGates: readonly Gate[] = [invariantGate, linkedTablesGate];

/** Longest time one check of one gate may take, in milliseconds. */
export const gateTimeLimit = 60_000;
