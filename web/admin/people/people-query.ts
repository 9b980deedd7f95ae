import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const people = api.pilots[':pilotId'].people;

/** Everybody with a role, past role or waiting role in a pilot. */
export const peopleQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['people', pilotId],
    queryFn: async () => (await (await people.$get({ param: { pilotId } })).json()).people,
  });

/** A person in a pilot as the admin sees them. */
export type PersonInPilot = InferResponseType<typeof people.$get, 200>['people'][number];

/** One role of a person. */
export type HeldRole = PersonInPilot['memberships'][number];

/** The providers and bodies a role can belong to. */
export const placesQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['places', pilotId],
    queryFn: async () => {
      const param = { pilotId };
      const [providers, bodies] = await Promise.all([
        api.pilots[':pilotId'].providers.$get({ param }),
        api.pilots[':pilotId'].bodies.$get({ param }),
      ]);
      return { ...(await providers.json()), ...(await bodies.json()) };
    },
  });
