import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useRouter, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { api } from '../data/api.ts';
import { rehearsalQuery } from '../data/rehearsal.ts';
import { meQuery } from '../data/session.ts';
import { accountTexts } from '../texts/account.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { Card } from '../ui/card.tsx';
import { RouteLink } from '../ui/link.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Only addresses of our own: `//elsewhere` or a full address would lead to another site. */
function isOwnAddress(address: string | undefined): address is string {
  return address !== undefined && /^\/(?!\/)/.test(address);
}

/** Signing in; in a rehearsal also one button per account to practise with. */
export function SignInScreen() {
  const { data: rehearsal } = useQuery(rehearsalQuery);
  const { naar } = useSearch({ from: '/inloggen' });
  const queryClient = useQueryClient();
  const router = useRouter();
  async function signedIn() {
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
    await queryClient.fetchQuery(meQuery);
    if (isOwnAddress(naar)) router.history.push(naar);
    else await router.navigate({ to: '/' });
  }
  return (
    <PageFrame person={null} rehearsal={rehearsal?.isRehearsal ?? false} width="narrow">
      <Stack gap="large">
        <PageHeading lead={accountTexts.signInLead} title={accountTexts.signInTitle} />
        {rehearsal?.isRehearsal ? (
          <RehearsalAccounts onSignedIn={() => void signedIn()} rehearsal={rehearsal} />
        ) : null}
        <Card>
          <SignInForm onSignedIn={() => void signedIn()} />
        </Card>
        <Text>
          {accountTexts.clientHint} <RouteLink to="/ervaring">{accountTexts.clientLink}</RouteLink>
        </Text>
      </Stack>
    </PageFrame>
  );
}

type Rehearsal = {
  password: string | null;
  accounts: readonly { name: string; email: string; roleLabel: string; bodyName: string | null }[];
};

function RehearsalAccounts(props: { rehearsal: Rehearsal; onSignedIn: () => void }) {
  const { rehearsal, onSignedIn } = props;
  const [busy, setBusy] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  async function practise(email: string) {
    setBusy(email);
    setRefusal(null);
    try {
      await api.sessions.$post({ json: { email, password: rehearsal.password ?? '' } });
      onSignedIn();
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : String(error));
      setBusy(null);
    }
  }
  return (
    <Card heading={accountTexts.rehearsalHeading}>
      <Stack>
        <Text>{accountTexts.rehearsalExplanation}</Text>
        {refusal === null ? null : (
          <Alert announce="now" tone="error">
            {refusal}
          </Alert>
        )}
        <ul className="naast-practise">
          {rehearsal.accounts.map(({ email, name, bodyName }) => (
            <li key={email}>
              <Button
                busy={busy === email}
                onClick={() => void practise(email)}
                variant="secondary"
              >
                {name}
              </Button>
              {bodyName === null ? null : <span className="naast-practise__body">{bodyName}</span>}
            </li>
          ))}
        </ul>
      </Stack>
    </Card>
  );
}
