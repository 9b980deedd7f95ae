import { useQueryErrorResetBoundary } from '@tanstack/react-query';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { asProblem } from '../data/api.ts';
import { frameTexts } from '../texts/frame.ts';
import { Alert } from '../ui/alert.tsx';
import { Button } from '../ui/button.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { NotFoundScreen } from './not-found-screen.tsx';

/** Shown when a screen could not be made: what the server said, and a way to try again. */
export function ErrorScreen({ error, reset }: ErrorComponentProps) {
  const { reset: forgetFailure } = useQueryErrorResetBoundary();
  const problem = asProblem(error);
  function tryAgain() {
    forgetFailure();
    reset();
  }
  if (problem?.status === 403 || problem?.status === 404) return <NotFoundScreen />;
  return (
    <Stack>
      <PageHeading title={frameTexts.errorTitle} />
      <Alert tone="error">{problem?.message ?? frameTexts.errorExplanation}</Alert>
      <div>
        <Button onClick={tryAgain}>{frameTexts.tryAgain}</Button>
      </div>
    </Stack>
  );
}
