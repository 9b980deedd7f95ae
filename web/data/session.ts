import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api, ApiProblem } from './api.ts';

/** The signed-in person as the API describes them. */
export type Me = InferResponseType<typeof api.me.$get, 200>;

/** A pilot the person takes part in. */
export type MyPilot = Me['pilots'][number];

/** What a person can be. */
export type RoleName = Me['memberships'][number]['role'];

/** Who is signed in; null when nobody is. Fetched once and kept until sign-in or sign-out. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async (): Promise<Me | null> => {
    try {
      const response = await api.me.$get();
      return await response.json();
    } catch (error) {
      if (error instanceof ApiProblem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: 5 * 60_000,
});

/** The signed-in person. @throws Error on a screen outside the signed-in part. */
export function useMe(): Me {
  const { data } = useSuspenseQuery(meQuery);
  if (data === null) throw new Error('nobody is signed in');
  return data;
}

/** The pilot in which the person is at work: the first they take part in. @throws Error when there is none. */
export function usePilot(): MyPilot {
  const [pilot] = useMe().pilots;
  if (pilot === undefined) throw new Error('this person takes part in no pilot');
  return pilot;
}

/** Id of the pilot in which the person is at work, for API paths. */
export function usePilotId(): string {
  return usePilot().id;
}

/** The roles a person holds in a pilot, confirmed ones only. */
export function rolesIn(me: Me, pilotId: string): ReadonlySet<RoleName> {
  return new Set(
    me.memberships
      .filter((membership) => membership.pilotId === pilotId && membership.isConfirmed)
      .map((membership) => membership.role),
  );
}

/** The roles of the signed-in person in the pilot they are at work in. */
export function useRoles(): ReadonlySet<RoleName> {
  return rolesIn(useMe(), usePilotId());
}
