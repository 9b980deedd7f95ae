import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { signedInRoute } from '../signed-in-route.tsx';

const text = (max: number) => z.string().max(max).optional().catch(undefined);

const supporterRoute = createRoute({
  getParentRoute: () => signedInRoute,
  id: 'supporter',
  component: lazyRouteComponent(() => import('./supporter-frame.tsx'), 'SupporterFrame'),
});

const newContactRoute = createRoute({
  getParentRoute: () => supporterRoute,
  path: '/ondersteuner/nieuw-contact',
  validateSearch: z.object({ casus: text(40) }),
  component: lazyRouteComponent(
    () => import('./new-contact/new-contact-screen.tsx'),
    'NewContactScreen',
  ),
});

const caseloadRoute = createRoute({
  getParentRoute: () => supporterRoute,
  path: '/ondersteuner/caseload',
  validateSearch: z.object({
    stand: text(12),
    vertraagd: text(2),
    op: text(20),
    richting: text(12),
  }),
  component: lazyRouteComponent(() => import('./caseload-screen.tsx'), 'CaseloadScreen'),
});

const caseRoute = createRoute({
  getParentRoute: () => supporterRoute,
  path: '/ondersteuner/casus/$caseId',
  validateSearch: z.object({ doe: text(20), nr: text(40) }),
  component: lazyRouteComponent(() => import('./case-screen.tsx'), 'CaseScreen'),
});

const toDoRoute = createRoute({
  getParentRoute: () => supporterRoute,
  path: '/ondersteuner/te-doen',
  component: lazyRouteComponent(() => import('./to-do-screen.tsx'), 'ToDoScreen'),
});

const turnedAwayRoute = createRoute({
  getParentRoute: () => supporterRoute,
  path: '/ondersteuner/niet-geholpen',
  component: lazyRouteComponent(() => import('./turned-away-screen.tsx'), 'TurnedAwayScreen'),
});

const signalsRoute = createRoute({
  getParentRoute: () => supporterRoute,
  path: '/ondersteuner/knelpunten',
  validateSearch: z.object({ nr: text(40) }),
  component: lazyRouteComponent(() => import('./signals-screen.tsx'), 'SignalsScreen'),
});

const figuresRoute = createRoute({
  getParentRoute: () => supporterRoute,
  path: '/ondersteuner/cijfers',
  component: lazyRouteComponent(() => import('./figures-screen.tsx'), 'FiguresScreen'),
});

/** The screens of the supporter, in one frame that keeps the offer to undo. */
export const supporterRoutes = [
  supporterRoute.addChildren([
    newContactRoute,
    caseloadRoute,
    caseRoute,
    toDoRoute,
    turnedAwayRoute,
    signalsRoute,
    figuresRoute,
  ]),
] as const;
