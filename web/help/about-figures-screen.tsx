import { frameTexts } from '../texts/frame.ts';
import { aboutFiguresParts } from '../texts/help.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { HelpParts } from './help-parts.tsx';

/** "Over deze cijfers": how numbers come about, and what they cannot say. */
export function AboutFiguresScreen() {
  return (
    <Stack gap="large">
      <PageHeading title={frameTexts.aboutFigures} />
      <HelpParts parts={aboutFiguresParts} />
    </Stack>
  );
}
