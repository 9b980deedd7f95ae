import { queryOptions, useQueryClient } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';

const inReport = api.pilots[':pilotId'].report;
const ofVersion = inReport.versions[':number'];

/** A version as it is listed. */
export type Version = InferResponseType<typeof inReport.versions.$get, 200>[number];

/** A version for reading. */
export type VersionReading = InferResponseType<typeof ofVersion.$get, 200>;

/** A block of a version. */
export type VersionBlock = VersionReading['chapters'][number]['blocks'][number];

/** A remark with its answers. */
export type Comment = InferResponseType<typeof ofVersion.comments.$get, 200>[number];

/** What changed in a chapter. */
export type ChapterChanges = InferResponseType<
  typeof ofVersion.changes.$get,
  200
>['chapters'][number];

/** What is in the way of making the report final. */
export type Readiness = InferResponseType<typeof inReport.readiness.$get, 200>;

const key = (pilotId: string) => ['report-versions', pilotId] as const;

/** The versions of the report, newest first. */
export function versionsQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...key(pilotId), 'list'],
    queryFn: async () => (await inReport.versions.$get({ param: { pilotId } })).json(),
  });
}

/** What is in the way of making the report final. */
export function readinessQuery(pilotId: string) {
  return queryOptions({
    queryKey: [...key(pilotId), 'readiness'],
    queryFn: async () => (await inReport.readiness.$get({ param: { pilotId } })).json(),
    // Texts, remarks and reactions are changed on other screens.
    staleTime: 0,
  });
}

/** A version for reading; it never changes. */
export function readingQuery(pilotId: string, number: number) {
  return queryOptions({
    queryKey: [...key(pilotId), 'reading', number],
    queryFn: async () =>
      (await ofVersion.$get({ param: { pilotId, number: String(number) } })).json(),
    staleTime: Infinity,
  });
}

/** The remarks as a version has them. */
export function commentsQuery(pilotId: string, number: number) {
  return queryOptions({
    queryKey: [...key(pilotId), 'comments', number],
    queryFn: async () =>
      (await ofVersion.comments.$get({ param: { pilotId, number: String(number) } })).json(),
  });
}

/** What changed between two versions. */
export function changesQuery(pilotId: string, number: number, since: number) {
  return queryOptions({
    queryKey: [...key(pilotId), 'changes', number, since],
    queryFn: async () =>
      (
        await ofVersion.changes.$get({
          param: { pilotId, number: String(number) },
          query: { since: String(since) },
        })
      ).json(),
    staleTime: Infinity,
  });
}

/** Fetches lists and remarks again after a change. */
export function useFreshVersions(): () => Promise<void> {
  const queryClient = useQueryClient();
  const pilotId = usePilotId();
  return async () => {
    await queryClient.invalidateQueries({ queryKey: key(pilotId) });
  };
}
