import type { BaselineFigure } from '../../../server/domain/records/baseline-figure.ts';
import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { laws } from '../../../server/domain/codes/laws.ts';
import { formatDay, parseDutchNumber } from '../../data/format.ts';
import { baselineTexts } from '../../texts/admin.ts';
import type { FigureKind, StoredFigure } from './figure-query.ts';
import { periodOf, periodText, periodValue, spanOf } from './periods.ts';
import type { Span } from './periods.ts';

/** A municipal figure as it stands in the form. */
export type FigureValues = {
  kind: FigureKind;
  law: string;
  span: Span;
  monthFrom: string;
  isUnknown: boolean;
  n: string;
  source: string;
  asOfDay: string;
};

/**
 * An empty form.
 * @param place law and period (as `periodValue`) when they are known already.
 */
export function emptyFigure(
  kind: FigureKind,
  today: string,
  place: Pick<FigureValues, 'law' | 'monthFrom'> | null,
): FigureValues {
  return {
    kind,
    law: place?.law ?? '',
    span: place === null ? 'month' : spanOf(periodOf(place.monthFrom)),
    monthFrom: place?.monthFrom ?? '',
    isUnknown: false,
    n: '',
    source: '',
    asOfDay: today,
  };
}

/** A stored figure as the form shows it. The field of the period is named for its first month. */
export function figureValues(stored: StoredFigure): FigureValues {
  return {
    kind: stored.kind,
    law: stored.law,
    span: spanOf(stored),
    monthFrom: periodValue(stored),
    isUnknown: stored.n === null,
    n: stored.n === null ? '' : String(stored.n),
    source: stored.source,
    asOfDay: stored.asOfDay,
  };
}

/**
 * What was typed, as it is sent. "Niet bekend" is null and never zero; no number without that tick
 * is sent as it is, for the server to refuse at the field.
 */
export function figureToSend(values: FigureValues): BaselineFigure {
  return {
    kind: values.kind,
    law: values.law as BaselineFigure['law'],
    ...periodOf(values.monthFrom),
    n: values.isUnknown ? null : (parseDutchNumber(values.n) ?? Number.NaN),
    source: values.source,
    asOfDay: values.asOfDay,
  };
}

/** What the form says in words, to lay two versions side by side. */
export function figureWording(values: FigureValues): [string, string][] {
  const { fields } = baselineTexts;
  return [
    [fields.kind, baselineTexts.kinds[values.kind]],
    [fields.law, labelOf(laws, values.law)],
    [fields.monthFrom, values.monthFrom === '' ? '' : periodText(periodOf(values.monthFrom))],
    [fields.n, values.isUnknown ? baselineTexts.unknown : values.n],
    [fields.source, values.source],
    [fields.asOfDay, values.asOfDay === '' ? '' : formatDay(values.asOfDay)],
  ];
}
