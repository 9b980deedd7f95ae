import { queryOptions, useQuery } from '@tanstack/react-query';
import { monthOf } from '../../../server/domain/calendar.ts';
import type { Day } from '../../../server/domain/calendar.ts';
import { api } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { Text } from '../../ui/text.tsx';

function lastEditionMonthQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['last-edition-month', pilotId],
    queryFn: async () => {
      const response = await api.pilots[':pilotId'].editions.$get({ param: { pilotId } });
      const { editions } = await response.json();
      return (
        editions
          .map(({ to }) => to)
          .toSorted()
          .at(-1) ?? null
      );
    },
    staleTime: 10 * 60_000,
  });
}

/** Says that a contact on this day is a late entry: its month is in an edition already. */
export function LateHint({ day, today }: { day: Day; today: Day }) {
  const pilotId = usePilotId();
  const { data: lastMonth } = useQuery({
    ...lastEditionMonthQuery(pilotId),
    enabled: day !== '' && monthOf(day) < monthOf(today),
    retry: false,
  });
  const isLate = typeof lastMonth === 'string' && day !== '' && monthOf(day) <= lastMonth;
  return (
    <div role="status">
      {isLate && monthOf(day) < monthOf(today) ? (
        <Text size="small">{supporterTexts.newContact.late}</Text>
      ) : null}
    </div>
  );
}
