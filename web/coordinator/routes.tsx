import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { signedInRoute } from '../signed-in-route.tsx';

const editionRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/coordinator/editie',
  component: lazyRouteComponent(() => import('./edition/edition-screen.tsx'), 'EditionScreen'),
});

/** Screens of the coordinator. */
export const coordinatorRoutes = [editionRoute] as const;
