import { createRoute, Outlet, redirect, useRouter } from '@tanstack/react-router';
import { useQueryClient } from '@tanstack/react-query';
import { ExpiredDialog } from './account/expired-dialog.tsx';
import { api } from './data/api.ts';
import { meQuery, rolesIn, useMe } from './data/session.ts';
import { navigationFor, startFor } from './navigation.ts';
import { rootRoute } from './root-route.tsx';
import { NewContactKey } from './supporter/new-contact-key.tsx';
import { frameTexts } from './texts/frame.ts';
import { Alert } from './ui/alert.tsx';
import { Button } from './ui/button.tsx';
import { RouteLink } from './ui/link.tsx';
import { PageFrame } from './ui/page-frame.tsx';

/** Everything that needs a sign-in hangs under this route: it fetches who is there and draws the frame. */
export const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  id: 'signed-in',
  beforeLoad: async ({ context, location }) => {
    const me = await context.queryClient.ensureQueryData(meQuery);
    if (me === null) {
      context.queryClient.removeQueries(meQuery);
      throw redirect({
        to: '/inloggen',
        search: { naar: location.href === '/' ? undefined : location.href },
      });
    }
    if (me.mustChangePassword && location.pathname !== '/mijn-account') {
      throw redirect({ to: '/mijn-account' });
    }
    return { me };
  },
  component: SignedIn,
});

function SignedIn() {
  const me = useMe();
  const [pilot] = me.pilots;
  const roles = pilot ? rolesIn(me, pilot.id) : new Set<never>();
  return (
    <PageFrame
      account={<AccountActions />}
      footerLinks={[
        { label: frameTexts.aboutFigures, link: { to: '/over-deze-cijfers' } },
        { label: frameTexts.help, link: { to: '/help' } },
      ]}
      homeLink={startFor(roles)}
      navigation={navigationFor(roles)}
      person={{ name: me.name, role: [...roles].map((role) => frameTexts.roles[role]).join(', ') }}
      rehearsal={pilot?.isRehearsal ?? false}
    >
      {pilot ? null : <Alert tone="info">{frameTexts.noPilot}</Alert>}
      <Outlet />
      {roles.has('supporter') ? <NewContactKey /> : null}
      <ExpiredDialog email={me.email} />
    </PageFrame>
  );
}

function AccountActions() {
  const queryClient = useQueryClient();
  const router = useRouter();
  async function signOut() {
    await api.sessions.current.$delete();
    queryClient.clear();
    await router.navigate({ to: '/inloggen', search: {} });
  }
  return (
    <>
      <RouteLink to="/mijn-account">{frameTexts.myAccount}</RouteLink>
      <Button onClick={() => void signOut()} small variant="tertiary">
        {frameTexts.signOut}
      </Button>
    </>
  );
}
