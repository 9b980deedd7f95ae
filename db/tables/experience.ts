export interface ExperienceBatchRow {
  id: string;
  pilotId: string;
  providerId: string;
  size: number;
  createdBy: string;
  createdAt: string;
}

export interface ExperienceCodeRow {
  codeHash: string;
  batchId: string;
  isUsed: 0 | 1;
}

export interface ExperienceRow {
  id: string;
  pilotId: string;
  providerId: string;
  month: string;
  language: 'nl' | 'fy' | 'en';
  gotNeeded: string | null;
  missedText: string | null;
  knowsWhatToDo: string | null;
  knowsWhereToGo: string | null;
  feltHeard: string | null;
  feltIndependent: string | null;
  feltStronger: string | null;
  mark: number | null;
  dissatisfied: string | null;
  toldWhom: string | null;
  filledInTogether: 0 | 1;
  countMonth: string | null;
}

/** The tables made by migration 0004_experience. */
export interface ExperienceTables {
  experienceBatch: ExperienceBatchRow;
  experienceCode: ExperienceCodeRow;
  experience: ExperienceRow;
}
