import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { signedInRoute } from '../signed-in-route.tsx';

const text = (max: number) => z.string().max(max).optional().catch(undefined);

const coordinatorRoute = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'coordinator',
  component: lazyRouteComponent(() => import('./coordinator-frame.tsx'), 'CoordinatorFrame'),
});

const editionRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/editie',
  component: lazyRouteComponent(() => import('./edition/edition-screen.tsx'), 'EditionScreen'),
});

const outlookRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/vooruitblik',
  validateSearch: z.object({ aantal: z.number().min(1).max(1000).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./outlook/outlook-screen.tsx'), 'OutlookScreen'),
});

const caseloadRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/caseload',
  validateSearch: z.object({
    stand: text(12),
    vertraagd: text(2),
    op: text(20),
    richting: text(12),
    blad: z.int().min(1).optional().catch(undefined),
    wie: text(64),
  }),
  component: lazyRouteComponent(() => import('./caseload/caseload-screen.tsx'), 'CaseloadScreen'),
});

const caseRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/casus/$caseId',
  validateSearch: z.object({ doe: text(20), nr: text(40) }),
  component: lazyRouteComponent(() => import('./caseload/case-screen.tsx'), 'CaseScreen'),
});

const figuresRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/cijfers',
  component: lazyRouteComponent(() => import('./figures/figures-screen.tsx'), 'FiguresScreen'),
});

const qualityRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/kwaliteit',
  validateSearch: z.object({ veld: text(20) }),
  component: lazyRouteComponent(() => import('./quality/quality-screen.tsx'), 'QualityScreen'),
});

const signalsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/knelpunten',
  validateSearch: z.object({
    stand: z.enum(['vrijgegeven', 'beantwoord', 'ingetrokken']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./signals/signals-screen.tsx'), 'SignalsScreen'),
});

const slipsRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/strookjes',
  component: lazyRouteComponent(() => import('./slips/slips-screen.tsx'), 'SlipsScreen'),
});

const effortRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/inzet',
  component: lazyRouteComponent(() => import('./effort/effort-screen.tsx'), 'EffortScreen'),
});

const colleaguesRoute = createRoute({
  getParentRoute: () => coordinatorRoute,
  path: '/coordinator/medewerkers',
  component: lazyRouteComponent(
    () => import('./colleagues/colleagues-screen.tsx'),
    'ColleaguesScreen',
  ),
});

/** The screens of the coordinator, in one frame that keeps the offer to undo. */
export const coordinatorRoutes = [
  coordinatorRoute.addChildren([
    editionRoute,
    outlookRoute,
    caseloadRoute,
    caseRoute,
    figuresRoute,
    qualityRoute,
    signalsRoute,
    slipsRoute,
    effortRoute,
    colleaguesRoute,
  ]),
] as const;
