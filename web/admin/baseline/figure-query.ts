import { queryOptions } from '@tanstack/react-query';
import type { InferResponseType } from 'hono/client';
import { api } from '../../data/api.ts';

const figures = api.pilots[':pilotId']['baseline-figures'];

/** The municipality's own counts of a pilot. */
export const figuresQuery = (pilotId: string) =>
  queryOptions({
    queryKey: ['baseline-figures', pilotId],
    queryFn: async () => (await (await figures.$get({ param: { pilotId } })).json()).figures,
  });

/** A municipal figure as it is stored. */
export type StoredFigure = InferResponseType<typeof figures.$get, 200>['figures'][number];

/** Objections or complaints. */
export type FigureKind = StoredFigure['kind'];
