/**
 * What the collector reads of an edition: everything in these answers becomes a claim that the
 * attacker uses, and must follow from what was released.
 */
export const readByCollector: readonly string[] = [
  'getEdition',
  'getEditionTable',
  'getEditionTotals',
  'getEditionMeasures',
  'getEditionMeasureCsv',
];

const sameReport =
  'a file of the same report that the collector reads as a model (tests of report and files)';
const ownWords = 'what the workgroup itself wrote, chose or planned; its handlers have no records';
const fixed = 'the same for every pilot: it follows from the program';
const pilotItself = 'settings, names and days of the pilot; not a count';
const ownAccount = 'about the account of the person who asks';

/**
 * Every other address that somebody of the workgroup or its secretary may read, with the reason why
 * the attacker need not. That none of these changes with the records is held by the test in
 * `no-trace-of-records`; a new address must be put here, or be read.
 */
export const notRead: { readonly [operationId: string]: string } = {
  getEditionCertificate: 'worked out from the editions as they are served (certificate test)',
  getMeeting: 'sentences about measures of two editions, and what the workgroup itself wrote',
  getMeetingRecord: 'the same sentences and figures of one edition, frozen when it was closed',
  getMeetingRecordPdf: 'the frozen record as a file',
  getMeetingRecordOdt: 'the frozen record as a file',
  getReport: ownWords,
  getReportReading: 'numbers of two editions in the words of getReportFigures, which is read again',
  getReportMaterial: ownWords,
  getReportReadiness: ownWords,
  listReportVersions: ownWords,
  listReportComments: ownWords,
  getReportVersion: 'a kept report, made of the model the collector reads',
  getReportVersionChanges: 'two kept reports, made of the model the collector reads',
  getReportVersionFile: sameReport,
  getReportPdf: sameReport,
  getReportFile: sameReport,
  getScenarioReview: ownWords,
  getRules: ownWords,
  listMeetings: ownWords,
  listConsultations: ownWords,
  getConsultationPage: sameReport,
  getCalendar: 'days of the pilot, of meetings and of editions due; no counts of records',
  getCalendarFile: 'the same as the calendar',
  getReminders:
    'for this role: meetings, actions, the report, and released texts that are listed one by one',
  listReleasedSignals: 'texts that are shown one by one after two people read them',
  listPilotEvents: 'days on which something was done to make the pilot known',
  listBaselineFigures: 'figures of the municipality itself, from its own sources',
  listMeasureDefinitions: fixed,
  listCodeLists: fixed,
  getExperienceQuestionnaire: fixed,
  getPilotSettings: pilotItself,
  listAreas: pilotItself,
  listBodies: pilotItself,
  listProviders: pilotItself,
  listRehearsalAccounts: 'names to practise with, only in a rehearsal pilot',
  getMe: ownAccount,
  listMySessions: ownAccount,
  getMyDraft: ownAccount,
};
