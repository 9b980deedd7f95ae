import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { scenarioIds } from '../../server/domain/scenarios/scenario-cards.ts';
import { meetingItemIds } from '../../server/domain/meeting-items.ts';
import { signedInRoute } from '../signed-in-route.tsx';

const dashboardRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/dashboard',
  // A number that is no number is no reason for an error: the newest edition is shown.
  validateSearch: z.object({ editie: z.int().min(1).optional().catch(undefined) }),
  component: lazyRouteComponent(
    () => import('./dashboard/dashboard-screen.tsx'),
    'DashboardScreen',
  ),
});

const signalsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/knelpunten',
  component: lazyRouteComponent(
    () => import('./signals/released-signals-screen.tsx'),
    'ReleasedSignalsScreen',
  ),
});

const meetingsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/vergaderingen',
  component: lazyRouteComponent(() => import('./meetings/meetings-screen.tsx'), 'MeetingsScreen'),
});

const meetingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/vergaderingen/$meetingId',
  validateSearch: z.object({
    punt: z
      .enum([...meetingItemIds, 'verslag'])
      .optional()
      .catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./meetings/meeting-screen.tsx'), 'MeetingScreen'),
});

const beamerRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/vergaderingen/$meetingId/scherm',
  validateSearch: z.object({ punt: z.enum(meetingItemIds).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./meetings/beamer-screen.tsx'), 'BeamerScreen'),
});

const rulesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/spelregels',
  component: lazyRouteComponent(() => import('./rules/rules-screen.tsx'), 'RulesScreen'),
});

const reportRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport',
  validateSearch: z.object({ deel: z.string().max(40).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./report/report-screen.tsx'), 'ReportScreen'),
});

// A scenario that does not exist is no reason for an error: the first one is shown.
const scenarioSearch = z.enum(scenarioIds).optional().catch(undefined);

const scenariosRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport/scenarios',
  validateSearch: z.object({
    kaart: scenarioSearch,
    vergelijk: z.string().max(60).optional().catch(undefined),
  }),
  component: lazyRouteComponent(
    () => import('./scenarios/scenarios-screen.tsx'),
    'ScenariosScreen',
  ),
});

const scoringRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport/scoren',
  validateSearch: z.object({
    scenario: scenarioSearch,
    namens: z.uuid().optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./scenarios/scoring-screen.tsx'), 'ScoringScreen'),
});

const differencesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport/verschillen',
  validateSearch: z.object({ scenario: scenarioSearch }),
  component: lazyRouteComponent(
    () => import('./scenarios/differences-screen.tsx'),
    'DifferencesScreen',
  ),
});

const reactionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport/reacties',
  validateSearch: z.object({ namens: z.uuid().optional().catch(undefined) }),
  component: lazyRouteComponent(
    () => import('./reactions/reactions-screen.tsx'),
    'ReactionsScreen',
  ),
});

const versionNumber = {
  parse: ({ number }: { number: string }) => ({
    number: z.coerce.number().int().min(1).parse(number),
  }),
  stringify: ({ number }: { number: number }) => ({ number: String(number) }),
};

const versionsRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport/versies',
  component: lazyRouteComponent(
    () => import('./report-versions/versions-screen.tsx'),
    'VersionsScreen',
  ),
});

const versionReadingRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport/versies/$number',
  params: versionNumber,
  validateSearch: z.object({ hoofdstuk: z.int().min(0).max(60).optional().catch(undefined) }),
  component: lazyRouteComponent(
    () => import('./report-versions/version-reading-screen.tsx'),
    'VersionReadingScreen',
  ),
});

const versionChangesRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/rapport/versies/$number/verschillen',
  params: versionNumber,
  validateSearch: z.object({ vanaf: z.int().min(1).optional().catch(undefined) }),
  component: lazyRouteComponent(
    () => import('./report-versions/version-changes-screen.tsx'),
    'VersionChangesScreen',
  ),
});

const certificateRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/verklaring/$seq',
  params: {
    parse: ({ seq }) => ({ seq: z.coerce.number().int().min(1).parse(seq) }),
    stringify: ({ seq }) => ({ seq: String(seq) }),
  },
  component: lazyRouteComponent(
    () => import('./certificate/certificate-screen.tsx'),
    'CertificateScreen',
  ),
});

const revisionLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/werkgroep/wijzigingen',
  component: lazyRouteComponent(
    () => import('./revision-log/revision-log-screen.tsx'),
    'RevisionLogScreen',
  ),
});

/** Screens of the workgroup and its secretary. */
export const workgroupRoutes = [
  dashboardRoute,
  signalsRoute,
  meetingsRoute,
  meetingRoute,
  beamerRoute,
  rulesRoute,
  reportRoute,
  versionsRoute,
  versionReadingRoute,
  versionChangesRoute,
  scenariosRoute,
  scoringRoute,
  differencesRoute,
  reactionsRoute,
  certificateRoute,
  revisionLogRoute,
] as const;
