import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
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

const auditLogRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/beheer/logboek',
  component: lazyRouteComponent(() => import('./audit-log/audit-log-screen.tsx'), 'AuditLogScreen'),
});

/** Screens of the admin. */
export const adminRoutes = [
  peopleRoute,
  newPersonRoute,
  personRoute,
  pilotRoute,
  auditLogRoute,
] as const;
