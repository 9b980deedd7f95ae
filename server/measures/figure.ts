import { mayShowPercentage } from '../statistics/small-numbers.ts';
import { wilsonInterval } from '../statistics/wilson.ts';
import { percentage, wordsForInterval } from '../statistics/words.ts';
import type { Unit } from './measure.ts';
import type { Cell, Figure, Period } from './measure-result.ts';

/** What stands where nothing can be shown yet. Never "<5": that would be a statement about the count. */
export const notYetToShow = 'nog niet te tonen';

const dutchNumber = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });

/** A number as it is written in Dutch: "1.234", "2,5". */
export function numberInWords(value: number): string {
  return dutchNumber.format(value);
}

const one: { readonly [unit in Unit]: string } = {
  casussen: 'casus',
  'afgesloten casussen': 'afgesloten casus',
  contacten: 'contact',
  'contactmomenten zonder inwoner': 'contactmoment zonder inwoner',
  vragen: 'vraag',
  mensen: 'mens',
  'uitingen van onvrede': 'uiting van onvrede',
  'voorgenomen bezwaren': 'voorgenomen bezwaar',
  'ingediende bezwaren': 'ingediend bezwaar',
  bezwaren: 'bezwaar',
  klachten: 'klacht',
  cliëntreacties: 'cliëntreactie',
  strookjes: 'strookje',
  knelpunten: 'knelpunt',
  werkdagen: 'werkdag',
  uur: 'uur',
  euro: 'euro',
  'casussen per 1.000 inwoners': 'casus per 1.000 inwoners',
  'keer zoveel': 'keer zoveel',
};

/** A number with its unit: "11 casussen", "1 casus". */
export function countInWords(n: number, unit: Unit): string {
  return `${numberInWords(n)} ${n === 1 ? one[unit] : unit}`;
}

/** An amount in whole euros: "€ 24.000". */
export function eurosInWords(cents: number): string {
  return `€ ${numberInWords(Math.round(cents / 100))}`;
}

/** A count with the whole it is part of. */
export type Share = { readonly count: number; readonly of: number };

/** "27 van de 80 casussen (34%)"; without percentage when the whole is under 20. */
export function shareInWords({ count, of }: Share, unit: Unit | ''): string {
  const whole = unit === '' ? numberInWords(of) : countInWords(of, unit);
  const counts = `${numberInWords(count)} van de ${whole}`;
  return mayShowPercentage(of) ? `${counts} (${percentage(count, of)})` : counts;
}

/** The whole percentage of a share; null when the whole is under 20. */
export function percentOf({ count, of }: Share): number | null {
  if (!mayShowPercentage(of)) return null;
  const rounded = Math.round((100 * count) / of);
  if (rounded === 100 && count < of) return 99;
  return rounded;
}

/** The interval of a share in words; null when no percentage may be shown either. */
export function marginOf({ count, of }: Share): string | null {
  if (!mayShowPercentage(of) || count < 0 || count > of) return null;
  return wordsForInterval(wilsonInterval({ count, n: of }));
}

/** A cell with a count; "nog niet te tonen" when it is null. */
export function countCell(n: number | null, small: string | null = null): Cell {
  return n === null
    ? { value: null, of: null, text: notYetToShow, small: null }
    : { value: n, of: null, text: numberInWords(n), small };
}

/** A cell with a share: "27 van de 80 (34%)"; without a whole there is nothing to divide. */
export function shareCell(share: Share | null, small: string | null = null): Cell {
  if (share === null) return { value: null, of: null, text: notYetToShow, small: null };
  if (share.of === 0) return { value: null, of: 0, text: 'nog geen', small: null };
  return { value: share.count, of: share.of, text: shareInWords(share, ''), small };
}

/** A cell with words instead of a number. */
export function wordsCell(text: string, small: string | null = null): Cell {
  return { value: null, of: null, text, small };
}

/** Where a figure stands: its label, unit, months and small print. */
export type Place = {
  readonly label: string;
  readonly unit: Unit;
  readonly period: Period | null;
  readonly small?: string | null;
  /** What the numerator of a share is. */
  readonly about?: string | null;
};

/** A figure that is a plain count: "11 casussen". */
export function countFigure(place: Place, n: number | null): Figure {
  const { label, unit, period, small = null, about = null } = place;
  if (n === null) return emptyFigure(place, notYetToShow);
  return {
    label,
    text: countInWords(n, unit),
    about,
    small,
    value: n,
    of: null,
    unit,
    percent: null,
    margin: null,
    period,
  };
}

/** A figure that is a share: "27 van de 80 casussen (34%)", with its interval when n allows. */
export function shareFigure(place: Place, share: Share | null): Figure {
  if (share === null) return emptyFigure(place, notYetToShow);
  if (share.of === 0) return emptyFigure(place, `nog geen ${place.unit}`);
  const { label, unit, period, small = null, about = null } = place;
  return {
    label,
    text: shareInWords(share, unit),
    about,
    small,
    value: share.count,
    of: share.of,
    unit,
    percent: percentOf(share),
    margin: marginOf(share),
    period,
  };
}

/** A figure without a number: words say why. */
export function emptyFigure({ label, unit, about = null }: Place, text: string): Figure {
  return {
    label,
    text,
    about,
    small: null,
    value: null,
    of: null,
    unit,
    percent: null,
    margin: null,
    period: null,
  };
}
