import { Hono } from 'hono';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { certifying } from '../publication/release-gates.ts';
import { settingsReader } from '../work/edition-settings.ts';
import { areaRoutes } from './areas.ts';
import { auditEventRoutes } from './audit-events.ts';
import { baselineFigureRoutes } from './baseline-figures.ts';
import { calendarRoutes } from './calendar.ts';
import { caseloadRoutes } from './caseload.ts';
import { caseRoutes } from './cases.ts';
import { certificateRoutes } from './certificates.ts';
import { codeListRoutes } from './code-lists.ts';
import { consultationRoutes } from './consultations.ts';
import { contactRoutes } from './contacts.ts';
import { dataQualityRoutes } from './data-quality.ts';
import type { Dependencies } from './dependencies.ts';
import { dissatisfactionRoutes } from './dissatisfactions.ts';
import { editionReleaseRoutes } from './edition-release.ts';
import { editionRoutes } from './editions.ts';
import { effortRoutes } from './effort.ts';
import { experienceRoutes } from './experiences.ts';
import { draftRoutes } from './drafts.ts';
import {
  apiHeaders,
  findActor,
  findPerson,
  limitBody,
  refuseForeignWrites,
  securityHeaders,
} from './guards.ts';
import { liveFigureRoutes } from './live-figures.ts';
import { measureRoutes } from './measures.ts';
import { documentOf } from './open-api.ts';
import { meRoutes } from './me.ts';
import { meetingLineRoutes } from './meeting-lines.ts';
import { meetingRecordRoutes } from './meeting-records.ts';
import { meetingRoutes } from './meetings.ts';
import { membershipRoutes } from './memberships.ts';
import { objectionRoutes } from './objections.ts';
import { makeRouter } from './operation.ts';
import { outlookRoutes } from './outlook.ts';
import { peopleRoutes } from './people.ts';
import { pilotEventRoutes } from './pilot-events.ts';
import { pilotSettingsRoutes } from './pilot-settings.ts';
import { notFound, problemFor, problemResponse } from './problem.ts';
import { reportCommentRoutes } from './report-comments.ts';
import { reportFileRoutes } from './report-files.ts';
import { reportVersionRoutes } from './report-versions.ts';
import { reportRoutes } from './report.ts';
import { reportWritingRoutes } from './report-writing.ts';
import { rehearsalAccountRoutes } from './rehearsal-accounts.ts';
import { revisionLogRoutes } from './revision-log.ts';
import { ruleRoutes } from './rules.ts';
import { scenarioRoutes } from './scenarios.ts';
import { secondStepRoutes } from './second-step.ts';
import { sessionRoutes } from './sessions.ts';
import { signalRoutes } from './signals.ts';
import { slipRoutes } from './slips.ts';
import { turnedAwayRoutes } from './turned-away.ts';

/** All operations, mounted under /api/v1 by `makeApp`; one `.route` per resource file. */
export function makeApi(deps: Dependencies) {
  const router = makeRouter();
  router.use('*', findPerson(deps));
  router.use('/pilots/:pilotId/*', findActor);
  router.use('/pilots/:pilotId', findActor);
  return router
    .route('/', codeListRoutes())
    .route('/', meetingRoutes(deps))
    .route('/', meetingLineRoutes(deps))
    .route('/', meetingRecordRoutes(deps))
    .route('/', ruleRoutes(deps))
    .route('/', reportRoutes(deps))
    .route('/', reportWritingRoutes(deps))
    .route('/', reportFileRoutes(deps))
    .route('/', reportVersionRoutes(deps))
    .route('/', reportCommentRoutes(deps))
    .route('/', scenarioRoutes(deps))
    .route('/', editionRoutes(ledgerReader(deps.db)))
    .route('/', certificateRoutes(ledgerReader(deps.db), certifying.certify))
    .route('/', revisionLogRoutes(ledgerReader(deps.db)))
    .route('/', editionReleaseRoutes(deps))
    .route('/', outlookRoutes(deps))
    .route('/', measureRoutes(ledgerReader(deps.db), settingsReader(deps.db)))
    .route('/', liveFigureRoutes(deps))
    .route('/', dataQualityRoutes(deps))
    .route('/', sessionRoutes(deps))
    .route('/', meRoutes(deps))
    .route('/', secondStepRoutes(deps))
    .route('/', draftRoutes(deps))
    .route('/', rehearsalAccountRoutes(deps))
    .route('/', pilotSettingsRoutes(deps))
    .route('/', areaRoutes(deps))
    .route('/', peopleRoutes(deps))
    .route('/', membershipRoutes(deps))
    .route('/', auditEventRoutes(deps))
    .route('/', contactRoutes(deps))
    .route('/', caseRoutes(deps))
    .route('/', caseloadRoutes(deps))
    .route('/', dissatisfactionRoutes(deps))
    .route('/', objectionRoutes(deps))
    .route('/', turnedAwayRoutes(deps))
    .route('/', signalRoutes(deps))
    .route('/', effortRoutes(deps))
    .route('/', pilotEventRoutes(deps))
    .route('/', calendarRoutes(deps))
    .route('/', consultationRoutes(deps))
    .route('/', baselineFigureRoutes(deps))
    .route('/', slipRoutes(deps))
    .route('/', experienceRoutes(deps));
}

/** The type the web client is made from. */
export type AppType = ReturnType<typeof makeApi>;

/**
 * The HTTP application: /api/v1 with its guards, and 404 problem+json for every other API path.
 * Static files are mounted after it by the program.
 */
export function makeApp(deps: Dependencies): Hono {
  const app = new Hono();
  app.use('*', securityHeaders);
  app.use('/api/*', apiHeaders, limitBody, refuseForeignWrites(deps.trustedOrigins));
  app.onError((error) =>
    problemResponse(
      problemFor(error, (unexpected) => deps.log.error({ err: unexpected }, 'request failed')),
    ),
  );
  const api = makeApi(deps);
  // A mounted router keeps its own error handler; ours is the only one.
  api.onError((error) =>
    problemResponse(
      problemFor(error, (unexpected) => deps.log.error({ err: unexpected }, 'request failed')),
    ),
  );
  // Made when it is first asked for: it takes a tenth of a second that a start can do without.
  let document: ReturnType<typeof documentOf> | null = null;
  app.get('/api/v1/openapi.json', (c) => c.json((document ??= documentOf(api))));
  app.route('/api/v1', api);
  app.all('/api/*', notFound);
  return app;
}
