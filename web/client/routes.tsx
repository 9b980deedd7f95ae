import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../root-route.tsx';

const experienceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/ervaring',
  component: lazyRouteComponent(() => import('./experience-screen.tsx'), 'ExperienceScreen'),
});

/** The resident's screen: no sign-in, no menu. */
export const clientRoutes = [experienceRoute] as const;
