import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../data/api.ts';

const inPilot = api.pilots[':pilotId'].report;

/** The advice report: its edition and the written parts in their order. */
export type Report = InferResponseType<typeof inPilot.$get, 200>;

/** One part the secretary writes. */
export type ReportPart = Report['parts'][number];

/** The advice report of the pilot. */
export function reportQuery(pilotId: string) {
  return queryOptions({
    queryKey: ['report', pilotId],
    queryFn: async () => (await inPilot.$get({ param: { pilotId } })).json(),
  });
}

/** The numbers of an edition that the report may refer to. */
export type ReportFigures = InferResponseType<typeof inPilot.figures.$get, 200>;

/** What there is to read again and which remarks were answered. */
export type ReportReading = InferResponseType<typeof inPilot.reading.$get, 200>;

type Materials = InferResponseType<typeof inPilot.material.$get, 200>;

/** Something said or decided before, to write the report with. */
export type ReportMaterial = Materials['material'][number];

/** The numbers of one edition. They never change, so they are fetched once. */
export function reportFiguresQuery(pilotId: string, editionSeq: number) {
  return queryOptions({
    queryKey: ['report-figures', pilotId, editionSeq],
    queryFn: async () => {
      const query = { editionSeq: String(editionSeq) };
      const response = await inPilot.figures.$get({ param: { pilotId }, query });
      return (await response.json()) as ReportFigures;
    },
    staleTime: Infinity,
  });
}

/** What there is to read again with the chosen edition. */
export function reportReadingQuery(pilotId: string, editionSeq: number) {
  return queryOptions({
    queryKey: ['report-reading', pilotId, editionSeq],
    queryFn: async () => {
      const response = await inPilot.reading.$get({ param: { pilotId } });
      return (await response.json()) as ReportReading;
    },
  });
}

/** Minutes, decisions, actions, bottlenecks and notes to write with. */
export function reportMaterialQuery(pilotId: string, editionSeq: number) {
  return queryOptions({
    queryKey: ['report-material', pilotId, editionSeq],
    queryFn: async () => {
      const response = await inPilot.material.$get({ param: { pilotId } });
      return ((await response.json()) as Materials).material;
    },
  });
}
