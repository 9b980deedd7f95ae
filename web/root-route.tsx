import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext, Outlet } from '@tanstack/react-router';
import { ErrorScreen } from './account/error-screen.tsx';
import { NotFoundScreen } from './account/not-found-screen.tsx';

/** What every route can reach. */
export type RouterContext = { queryClient: QueryClient };

/** The root of all screens: nothing of its own but what to show when a screen fails or is not there. */
export const rootRoute = createRootRouteWithContext<RouterContext>()({
  component: Outlet,
  notFoundComponent: NotFoundScreen,
  errorComponent: ErrorScreen,
});
