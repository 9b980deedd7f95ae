import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../signed-in-route.tsx';

const agendaRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/agenda',
  component: lazyRouteComponent(() => import('./agenda-screen.tsx'), 'AgendaScreen'),
});

/** The calendar, for everybody who takes part in the pilot. */
export const calendarRoutes = [agendaRoute] as const;
