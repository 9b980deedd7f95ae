export interface EditionRow {
  id: string;
  pilotId: string;
  seriesYear: number;
  seq: number;
  monthFrom: string;
  monthTo: string;
  cutoffAt: string;
  releasedAt: string;
  releasedBy: string;
  parameters: string;
  gates: string;
  prevHash: string;
  hash: string;
}

export interface EditionNoteRow {
  editionId: string;
  result: string;
  text: string;
}

export interface LedgerTotalRow {
  editionId: string;
  series: string;
  monthFrom: string;
  monthTo: string;
  n: number | null;
}

export interface LedgerCellRow {
  editionId: string;
  tableId: string;
  category: string;
  monthFrom: string;
  monthTo: string;
  n: number;
  cumulative: number;
}

export interface LedgerExactRow {
  editionId: string;
  measure: string;
  category: string;
  monthFrom: string;
  monthTo: string;
  value: number | null;
  source: string | null;
  asOfDay: string | null;
}

/** The tables made by migration 0005_editions. */
export interface EditionsTables {
  edition: EditionRow;
  editionNote: EditionNoteRow;
  ledgerTotal: LedgerTotalRow;
  ledgerCell: LedgerCellRow;
  ledgerExact: LedgerExactRow;
}
