import { useState } from 'react';
import { formatInstant } from '../../data/format.ts';
import { peopleTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import './one-time-password.css';

type OneTimePasswordProps = {
  name: string;
  password: string;
  /** Until when it works, as an instant. */
  until: string;
};

/** A one-time password, shown once: how to hand it over, and until when it works. */
export function OneTimePassword({ name, password, until }: OneTimePasswordProps) {
  const [isCopied, setCopied] = useState(false);
  async function copy() {
    await navigator.clipboard.writeText(password);
    setCopied(true);
  }
  return (
    <Alert announce="polite" heading={peopleTexts.passwordHeading} tone="success">
      <Stack gap="small">
        <Text>{peopleTexts.passwordExplanation(name, formatInstant(until))}</Text>
        <Cluster>
          <code className="naast-password">{password}</code>
          <Button onClick={() => void copy()} small variant="secondary">
            {isCopied ? peopleTexts.copied : peopleTexts.copy}
          </Button>
        </Cluster>
      </Stack>
    </Alert>
  );
}
