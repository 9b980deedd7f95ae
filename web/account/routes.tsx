import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { z } from 'zod';
import { rolesIn } from '../data/session.ts';
import { startFor } from '../navigation.ts';
import { rootRoute } from '../root-route.tsx';
import { signedInRoute } from '../signed-in-route.tsx';

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inloggen',
  validateSearch: z.object({ naar: z.string().max(300).optional().catch(undefined) }),
  component: lazyRouteComponent(() => import('./sign-in-screen.tsx'), 'SignInScreen'),
});

const startRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/',
  beforeLoad: ({ context: { me } }) => {
    const [pilot] = me.pilots;
    throw redirect({
      replace: true,
      ...(pilot ? startFor(rolesIn(me, pilot.id)) : { to: '/mijn-account' }),
    });
  },
});

const accountRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/mijn-account',
  component: lazyRouteComponent(() => import('./account-screen.tsx'), 'AccountScreen'),
});

const helpRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/help',
  component: lazyRouteComponent(() => import('../help/help-screen.tsx'), 'HelpScreen'),
});

const aboutFiguresRoute = createRoute({
  getParentRoute: () => signedInRoute,
  path: '/over-deze-cijfers',
  component: lazyRouteComponent(
    () => import('../help/about-figures-screen.tsx'),
    'AboutFiguresScreen',
  ),
});

/** Screens outside the signed-in part. */
export const openRoutes = [signInRoute] as const;

/** Screens that belong to everybody who is signed in. */
export const everybodyRoutes = [startRoute, accountRoute, helpRoute, aboutFiguresRoute] as const;
