import { useQueries, useQuery } from '@tanstack/react-query';
import { referencesIn } from '../../../server/domain/report-text/reference-token.ts';
import { figuresOfEdition } from '../../../server/domain/report-text/report-figure.ts';
import type {
  FigureLookup,
  FiguresOfEdition,
} from '../../../server/domain/report-text/report-figure.ts';
import { usePilotId } from '../../data/session.ts';
import { reportFiguresQuery } from '../report-queries.ts';
import type { ReportFigures } from '../report-queries.ts';

const made = new WeakMap<ReportFigures, FiguresOfEdition>();

function indexed(data: ReportFigures): FiguresOfEdition {
  const known = made.get(data);
  if (known) return known;
  const { editionSeq, measures, figures } = data;
  const index = figuresOfEdition(
    editionSeq,
    measures.map(({ id }) => id),
    figures,
  );
  made.set(data, index);
  return index;
}

/**
 * The numbers to look the references of a text up in: those of the chosen edition and of every
 * edition the text names. Null as long as they are on their way.
 */
export function useFigureLookup(editionSeq: number, text: string): FigureLookup | null {
  const pilotId = usePilotId();
  const chosen = useQuery(reportFiguresQuery(pilotId, editionSeq));
  const named = [
    ...new Set(
      referencesIn(text).flatMap(({ edition }) =>
        edition === null || edition === editionSeq ? [] : [edition],
      ),
    ),
  ];
  const others = useQueries({
    queries: named.map((seq) => ({ ...reportFiguresQuery(pilotId, seq), retry: false })),
  });
  if (!chosen.data || others.some(({ isPending }) => isPending)) return null;
  return {
    chosen: indexed(chosen.data),
    others: new Map(others.flatMap(({ data }) => (data ? [[data.editionSeq, indexed(data)]] : []))),
  };
}
