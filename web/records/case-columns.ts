/** The columns a caseload can be sorted by, as they stand in the address. */
export const caseColumns = ['code', 'wie', 'stand', 'contact', 'stap', 'gebied', 'leeg'] as const;

/** A column of a caseload. */
export type CaseColumn = (typeof caseColumns)[number];
