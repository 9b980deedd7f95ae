import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import type { Day } from '../../server/domain/calendar.ts';
import { api } from '../data/api.ts';
import type { Choice } from '../ui/choice.ts';

/** A gebiedsteam of the pilot, ended ones included. */
export type Area = InferResponseType<
  (typeof api.pilots)[':pilotId']['areas']['$get'],
  200
>['areas'][number];

/** The gebiedsteams of a pilot; they hardly ever change. */
export function areasQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['areas', pilotId],
    queryFn: async () =>
      (await (await api.pilots[':pilotId'].areas.$get({ param: { pilotId } })).json()).areas,
    staleTime: 10 * 60_000,
  });
}

/** The gebiedsteams that were there on a day; one that is already chosen stays. */
export function areaChoices(areas: readonly Area[], day: Day, chosen: string): Choice[] {
  return areas
    .filter(
      ({ id, validFrom, validTo }) =>
        id === chosen || (validFrom <= day && (validTo === null || day <= validTo)),
    )
    .toSorted((left, right) => left.sort - right.sort)
    .map(({ id, name }) => ({ value: id, label: name }));
}

/** Name of a gebiedsteam by its id; null when it is not known. */
export function areaName(areas: readonly Area[], id: string | null): string | null {
  return areas.find((area) => area.id === id)?.name ?? null;
}
