import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { z } from 'zod';
import { signedInRoute } from '../signed-in-route.tsx';

const peopleRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/mensen',
  component: lazyRouteComponent(() => import('./people/people-screen.tsx'), 'PeopleScreen'),
});

const newPersonRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/mensen/nieuw',
  component: lazyRouteComponent(() => import('./people/new-person-screen.tsx'), 'NewPersonScreen'),
});

const personRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/mensen/$userId',
  component: lazyRouteComponent(() => import('./people/person-screen.tsx'), 'PersonScreen'),
});

const pilotRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/pilot',
  component: lazyRouteComponent(() => import('./pilot/pilot-screen.tsx'), 'PilotScreen'),
});

const baselineRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/gemeentelijke-cijfers',
  validateSearch: z.object({
    soort: z.enum(['klachten']).optional().catch(undefined),
  }),
  component: lazyRouteComponent(() => import('./baseline/baseline-screen.tsx'), 'BaselineScreen'),
});

const auditLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/logboek',
  component: lazyRouteComponent(() => import('./audit-log/audit-log-screen.tsx'), 'AuditLogScreen'),
});

/** Screens of the admin; the municipal figures are the secretary's as well. */
export const adminRoutes = [
  peopleRoute,
  newPersonRoute,
  personRoute,
  pilotRoute,
  baselineRoute,
  auditLogRoute,
] as const;
