import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';
import { ErrorScreen } from './account/error-screen.tsx';
import { everybodyRoutes, openRoutes } from './account/routes.tsx';
import { adminRoutes } from './admin/routes.tsx';
import { calendarRoutes } from './calendar/routes.ts';
import { clientRoutes } from './client/routes.tsx';
import { coordinatorRoutes } from './coordinator/routes.tsx';
import { ApiProblem } from './data/api.ts';
import { rootRoute } from './root-route.tsx';
import { signedInRoute } from './signed-in-route.tsx';
import { supporterRoutes } from './supporter/routes.tsx';
import { Loading } from './ui/loading.tsx';
import { workgroupRoutes } from './workgroup/routes.ts';

/** What was fetched. A refusal is not asked again; a broken connection is, twice. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (count, error) => count < 2 && !(error instanceof ApiProblem && error.status !== 0),
      staleTime: 10_000,
      refetchOnWindowFocus: false,
    },
  },
});

const routeTree = rootRoute.addChildren([
  ...openRoutes,
  ...clientRoutes,
  signedInRoute.addChildren([
    ...everybodyRoutes,
    ...calendarRoutes,
    ...adminRoutes,
    ...coordinatorRoutes,
    ...supporterRoutes,
    ...workgroupRoutes,
  ]),
]);

/** All addresses of the product. */
export const router = createRouter({
  routeTree,
  context: { queryClient },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: ErrorScreen,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
