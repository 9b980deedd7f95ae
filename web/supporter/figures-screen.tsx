import { LiveFiguresView } from '../records/live-figures-view.tsx';
import { supporterTexts } from '../texts/supporter.ts';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';

/** The supporter's own figures, as the records are now. */
export function FiguresScreen() {
  return (
    <Stack>
      <PageHeading lead={supporterTexts.figures.lead} title={supporterTexts.figures.title} />
      <LiveFiguresView />
    </Stack>
  );
}
