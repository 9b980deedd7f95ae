import type { Role } from './roles.ts';

/** Who may call an operation: roles in the pilot, anybody signed in, or anybody at all. */
export type Allowed = readonly (Role | 'signed-in' | 'anyone')[];

/**
 * The one table of who may do what: operation × role. An operation that is not here does not
 * compile, and a test holds this table against the OpenAPI document. The admin has no operation on
 * records, and the workgroup none but those on editions, meetings and the report.
 */
export const policy = {
  listCodeLists: ['signed-in'],
  signIn: ['anyone'],
  verifySignInCode: ['anyone'],
  endSession: ['anyone'],
  listRehearsalAccounts: ['anyone'],
  getMe: ['signed-in'],
  changeMyPassword: ['signed-in'],
  listMySessions: ['signed-in'],
  endMyOtherSessions: ['signed-in'],
  offerSecondStep: ['signed-in'],
  confirmSecondStep: ['signed-in'],
  removeSecondStep: ['signed-in'],
  getMyDraft: ['signed-in'],
  saveMyDraft: ['signed-in'],
  removeMyDraft: ['signed-in'],
  getPilotSettings: ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'],
  changePilotSettings: ['admin'],
  listAreas: ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'],
  addArea: ['admin'],
  changeArea: ['admin'],
  listBodies: ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'],
  addBody: ['admin'],
  changeBody: ['admin'],
  listProviders: ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'],
  listPeople: ['admin'],
  addPerson: ['admin'],
  blockPerson: ['admin'],
  unblockPerson: ['admin'],
  resetPassword: ['admin'],
  grantMembership: ['admin'],
  endMembership: ['admin'],
  listProviderMemberships: ['supporter', 'coordinator'],
  confirmMembership: ['supporter', 'coordinator'],
  refuseMembership: ['coordinator'],
  listAuditEvents: ['admin'],
  listMeetings: ['workgroup', 'secretary', 'coordinator'],
  planMeeting: ['secretary'],
  getMeeting: ['workgroup', 'secretary', 'coordinator'],
  changeMeeting: ['secretary'],
  writeMinutes: ['secretary'],
  addDecision: ['secretary'],
  removeDecision: ['secretary'],
  addAction: ['secretary'],
  removeAction: ['secretary'],
  finishAction: ['secretary'],
  closeMeeting: ['secretary'],
  getReport: ['workgroup', 'secretary', 'coordinator'],
  chooseReportEdition: ['secretary'],
  writeReportText: ['secretary'],
  getReportPdf: ['workgroup', 'secretary', 'coordinator'],
  listEditions: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  getEdition: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  getEditionTable: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  getEditionTotals: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  getEditionExactFigures: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  getEditionCertificate: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  previewEdition: ['coordinator'],
  releaseEdition: ['coordinator'],
  getLiveFigures: ['supporter', 'coordinator'],
  listMeasureDefinitions: ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'],
  getEditionMeasures: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  getEditionMeasureCsv: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  logContact: ['supporter'],
  listMyContacts: ['supporter'],
  getLastContact: ['supporter'],
  findPossibleDuplicates: ['supporter'],
  getContact: ['supporter', 'coordinator'],
  editContact: ['supporter', 'coordinator'],
  deleteContact: ['supporter'],
  listCases: ['supporter', 'coordinator'],
  getCase: ['supporter', 'coordinator'],
  updateCase: ['supporter', 'coordinator'],
  closeCase: ['supporter', 'coordinator'],
  reopenCase: ['supporter', 'coordinator'],
  handOverCase: ['supporter', 'coordinator'],
  handOverCaseload: ['coordinator'],
  eraseCase: ['coordinator'],
  getToDo: ['supporter', 'coordinator'],
  listSupporters: ['supporter', 'coordinator'],
  addDissatisfaction: ['supporter', 'coordinator'],
  editDissatisfaction: ['supporter', 'coordinator'],
  deleteDissatisfaction: ['supporter', 'coordinator'],
  addObjection: ['supporter', 'coordinator'],
  editObjection: ['supporter', 'coordinator'],
  deleteObjection: ['supporter', 'coordinator'],
  listTurnedAway: ['supporter', 'coordinator'],
  logTurnedAway: ['supporter', 'coordinator'],
  deleteTurnedAway: ['supporter', 'coordinator'],
  listSignals: ['supporter', 'coordinator'],
  raiseSignal: ['supporter', 'coordinator'],
  editSignal: ['supporter', 'coordinator'],
  withdrawSignal: ['supporter', 'coordinator'],
  releaseSignal: ['coordinator'],
  answerSignal: ['coordinator'],
  listReleasedSignals: ['workgroup', 'secretary', 'coordinator', 'supporter'],
  listEffort: ['coordinator'],
  recordEffort: ['coordinator'],
  editEffort: ['coordinator'],
  listPilotEvents: ['supporter', 'coordinator', 'workgroup', 'secretary', 'admin'],
  recordPilotEvent: ['coordinator', 'secretary'],
  editPilotEvent: ['coordinator', 'secretary'],
  deletePilotEvent: ['coordinator', 'secretary'],
  listBaselineFigures: ['admin', 'secretary'],
  recordBaselineFigure: ['admin', 'secretary'],
  editBaselineFigure: ['admin', 'secretary'],
  deleteBaselineFigure: ['admin', 'secretary'],
  importBaselineFigures: ['admin', 'secretary'],
  listExperienceBatches: ['supporter', 'coordinator'],
  makeExperienceBatch: ['supporter', 'coordinator'],
  getExperienceResponses: ['supporter', 'coordinator'],
  getExperienceQuestionnaire: ['anyone'],
  answerExperience: ['anyone'],
} as const satisfies Record<string, Allowed>;

export type OperationId = keyof typeof policy;

/** What somebody with a one-time password may do before they have chosen their own. */
export const openBeforeOwnPassword: ReadonlySet<OperationId> = new Set<OperationId>([
  'getMe',
  'changeMyPassword',
  'endSession',
]);

const accountOperations: readonly string[] = [
  'createPilot',
  'signIn',
  'verifySignInCode',
  'endSession',
  'confirmMembership',
  'refuseMembership',
];

/**
 * The operations whose lines in the audit log an admin may read: sign-in, roles and their own work.
 * The others are left out because their number is a count that is not published: how many contacts
 * were logged this week, how many answers came in.
 */
export const operationsShownToAdmin: readonly string[] = [
  ...accountOperations,
  ...Object.entries<Allowed>(policy)
    .filter(([, allowed]) => allowed.includes('admin') || allowed.includes('signed-in'))
    .map(([operationId]) => operationId),
];
