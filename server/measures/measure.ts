import type { Day } from '../domain/calendar.ts';
import type { ResultId } from '../domain/codes/results.ts';
import type { MeasureResult } from './measure-result.ts';
import type { MeasureSource } from './source.ts';

/** Number of a measure: the result it belongs to and its place there, `R1.1` … `R5.6`. */
export type MeasureId = `R${1 | 2 | 3 | 4 | 5}.${number}`;

/**
 * What a measure says something about: what was put in, what was done, what it meant for the
 * resident, for the system, or for society. Impact is context and is never attributed within one
 * year. Source: XpertiseZorg top 5, point 1; Movisie, Zicht op het effect.
 */
export type Level = 'input' | 'output' | 'outcome-client' | 'outcome-system' | 'impact';

/** What is counted. A case is not a contact, not a question and not a client. */
export type Unit =
  | 'casussen'
  | 'afgesloten casussen'
  | 'contacten'
  | 'contactmomenten zonder inwoner'
  | 'vragen'
  | 'mensen'
  | 'uitingen van onvrede'
  | 'voorgenomen bezwaren'
  | 'ingediende bezwaren'
  | 'bezwaren'
  | 'klachten'
  | 'cliëntreacties'
  | 'strookjes'
  | 'knelpunten'
  | 'werkdagen'
  | 'uur'
  | 'euro'
  | 'casussen per 1.000 inwoners'
  | 'keer zoveel';

/** A norm, a budget or a figure from elsewhere to hold a measure against. */
export type Reference = {
  readonly kind: 'norm' | 'reference' | 'budget';
  readonly label: string;
  /** Complete Dutch sentence with its own numerator and denominator. */
  readonly text: string;
  /** The share as a percentage, for a line in a chart; null when it is not a share. */
  readonly percent: number | null;
  readonly source: string;
};

/** What a measure is: fixed, versioned, shown one key away from every figure. All texts B1 Dutch. */
export type MeasureDefinition = {
  readonly id: MeasureId;
  readonly result: ResultId;
  /** Raised when the way of counting changes; a change of words leaves it. */
  readonly version: number;
  readonly level: Level;
  readonly name: string;
  /** The question the measure answers. */
  readonly question: string;
  readonly unit: string;
  readonly numerator: string;
  /** What the numerator is part of, or why there is none. */
  readonly denominator: string;
  /** Where the measure comes from: document and section. */
  readonly source: string;
  /** What must not be read into it. */
  readonly cannotShow: string;
  /** Norms and references that do not depend on settings. */
  readonly references: readonly Reference[];
  /** A sentence that always stands beside the figures; null when there is none. */
  readonly fixedText: string | null;
};

/** Settings of the pilot that a measure needs. */
export type MeasureContext = {
  /** The day of the records in the live view; null for an edition. */
  readonly asOfDay: Day | null;
  readonly budgetCents: number;
  /** Working days within which a first conversation should take place. */
  readonly responseNormDays: number;
  /** The least percentage of residents that should give a 7 or higher. */
  readonly markNormPercent: number;
  /** Inhabitants per category of the table `cases.area`; null where not entered. */
  readonly population: ReadonlyMap<string, number | null>;
};

/** What the computation of one measure makes; `defineMeasure` puts the common frame around it. */
export type MeasureBody = Pick<
  MeasureResult,
  'headline' | 'thisEdition' | 'cumulative' | 'parts'
> & {
  /** References that depend on settings; they come before the fixed ones. */
  readonly against?: readonly Reference[];
  readonly notes?: readonly string[];
};

/** One measure: what it is, and how it is computed. The computation is pure and never throws on thin data. */
export type Measure = {
  readonly definition: MeasureDefinition;
  readonly compute: (source: MeasureSource, context: MeasureContext) => MeasureResult;
};
