import { useRoles } from '../data/session.ts';
import { frameTexts } from '../texts/frame.ts';
import { helpTexts } from '../texts/help.ts';
import { Heading } from '../ui/heading.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { HelpParts } from './help-parts.tsx';

/** Help for every role the person holds. */
export function HelpScreen() {
  const roles = [...useRoles()];
  return (
    <Stack gap="large">
      <PageHeading title={frameTexts.help} />
      {roles.map((role) => (
        <Stack gap="medium" key={role}>
          {roles.length > 1 ? <Heading level={2}>{frameTexts.roles[role]}</Heading> : null}
          <HelpParts parts={helpTexts[role]} />
        </Stack>
      ))}
    </Stack>
  );
}
