import { lastDay, monthOf } from '../../../server/domain/calendar.ts';
import { results } from '../../../server/domain/codes/results.ts';
import { formatDay } from '../../data/format.ts';
import { usePilot } from '../../data/session.ts';
import { dashboardTexts } from '../../texts/workgroup.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { RouteLink } from '../../ui/link.tsx';
import { Text } from '../../ui/text.tsx';

const words = dashboardTexts.empty;

/** The dashboard before the first edition: what will come, and when. */
export function NoEditionYet() {
  const { startDay } = usePilot();
  return (
    <EmptyState
      action={<RouteLink to="/over-deze-cijfers">{dashboardTexts.aboutLink}</RouteLink>}
      heading={words.heading}
    >
      <Text>{words.what}</Text>
      <Text>{words.when(formatDay(lastDay(monthOf(startDay))))}</Text>
      <Text>{words.results}</Text>
      <ol>
        {results.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <Text>{words.few}</Text>
    </EmptyState>
  );
}
