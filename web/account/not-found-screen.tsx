import { frameTexts } from '../texts/frame.ts';
import { ButtonLink } from '../ui/button-link.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { PageHeading } from '../ui/page-heading.tsx';

/** Shown for an address that does not exist, or that is not for this person. */
export function NotFoundScreen() {
  return (
    <>
      <PageHeading title={frameTexts.notFoundTitle} />
      <EmptyState
        heading={frameTexts.notFoundHeading}
        action={<ButtonLink to="/">{frameTexts.toStart}</ButtonLink>}
      >
        {frameTexts.notFoundExplanation}
      </EmptyState>
    </>
  );
}
