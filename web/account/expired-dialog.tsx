import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { onSessionExpired } from '../data/api.ts';
import { meQuery } from '../data/session.ts';
import { frameTexts } from '../texts/frame.ts';
import { Dialog } from '../ui/dialog.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { SignInForm } from './sign-in-form.tsx';

/**
 * Asks to sign in again over the screen when the session ended, so that nothing that was typed is
 * lost: the form stays where it is and can be sent again afterwards.
 */
export function ExpiredDialog({ email }: { email: string }) {
  const [isOpen, setOpen] = useState(false);
  const queryClient = useQueryClient();
  useEffect(() => onSessionExpired(() => setOpen(true)), []);
  async function signedIn() {
    setOpen(false);
    await queryClient.invalidateQueries({ queryKey: meQuery.queryKey });
  }
  return (
    <Dialog heading={frameTexts.expiredHeading} onClose={() => setOpen(false)} open={isOpen}>
      <Stack>
        <Text>{frameTexts.expiredExplanation}</Text>
        <SignInForm email={email} isEmailFixed onSignedIn={() => void signedIn()} />
      </Stack>
    </Dialog>
  );
}
