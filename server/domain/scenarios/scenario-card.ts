/** One advantage or disadvantage in our own words, and where it was found. */
export type ScenarioPoint = { readonly text: string; readonly source: string };

/** A way to organise or contract independent client support after the pilot. */
export type ScenarioCard = {
  /** Stable id, kept with every score. */
  readonly id: string;
  readonly family: 'westerwolde' | 'alkmaar';
  /** The letter or number the source gives it. */
  readonly sign: string;
  readonly title: string;
  readonly description: string;
  readonly advantages: readonly ScenarioPoint[];
  readonly disadvantages: readonly ScenarioPoint[];
  /** What the source asks the reader to weigh; empty when it only gives pros and cons. */
  readonly questions: readonly string[];
  /** Where the scenario comes from. */
  readonly source: string;
};
