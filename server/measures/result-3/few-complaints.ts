import { results } from '../../domain/codes/results.ts';

/** Stands beside every figure about complaints. Source: pilot document §8.3. */
export const fewComplaints: string = results[2].caution;
