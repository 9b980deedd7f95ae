import { LiveFiguresView } from '../../records/live-figures-view.tsx';
import { liveTexts } from '../../texts/coordinator-records.ts';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';

/** The five results of the provider as the records are now, for the provider alone. */
export function FiguresScreen() {
  return (
    <Stack gap="large">
      <PageHeading lead={liveTexts.lead} title={liveTexts.title} />
      <LiveFiguresView />
    </Stack>
  );
}
