import type { TableId } from '../measures/series.ts';

/** The units in a category, or (`isRest`) the units of the series that are not in it. */
export type Part = {
  readonly table: TableId;
  readonly category: string;
  readonly isRest: boolean;
};

/**
 * A relation between tables of one series that holds for every unit, whatever the records say: the
 * units of `parts` are apart from each other and all lie within `whole` (several wholes are added up
 * and may overlap). Anybody who knows the code lists knows these relations, so numbers of the two
 * tables may be laid side by side.
 */
export type TableLink = {
  readonly whole: readonly Part[];
  readonly parts: readonly Part[];
  /** Whether the parts fill the whole exactly. */
  readonly fills: boolean;
};

const is = (table: TableId, category: string): Part => ({ table, category, isRest: false });
const restOf = ({ table, category, isRest }: Part): Part => ({ table, category, isRest: !isRest });

/** A link and everything it says the other way round: outside a part lies what is outside the whole. */
function bothWays(link: TableLink): readonly TableLink[] {
  const [whole, ...more] = link.whole;
  if (whole === undefined || more.length > 0) return [link];
  const turned = link.parts.map((part, index) => ({
    whole: [restOf(part)],
    parts: [restOf(whole), ...link.parts.filter((_, other) => other !== index)],
    fills: link.fills,
  }));
  return [link, ...turned];
}

// An objection that ended (dropped before filing, or withdrawn after it) was given up or was not;
// whoever gave up did not get what was needed. Source: pilot document §8.4.
function objectionLinks(series: 'objections-intended' | 'objections-filed'): TableLink[] {
  const outcome = (category: string): Part => is(`${series}.outcome`, category);
  const need = (category: string): Part => is(`${series}.need-met`, category);
  return [
    { whole: [need('not-ended')], parts: [outcome('pursued'), outcome('open')], fills: true },
    {
      whole: [restOf(need('not-ended'))],
      parts: [outcome('withdrawn'), outcome('gave-up')],
      fills: true,
    },
    {
      whole: [outcome('withdrawn')],
      parts: [need('ended-with-need'), need('ended-unknown')],
      fills: false,
    },
    { whole: [need('ended-without')], parts: [outcome('gave-up')], fills: false },
  ];
}

const reason = (code: string): Part => is('cases.reason', code);
const threshold = (code: string): Part => is('cases.threshold', code);
const status = (code: string): Part => is('dissatisfactions.status', code);

const barriers = ['R1', 'R2', 'R4'].map(reason);
const otherReasons = ['R3', 'R5', 'R6', 'R7'].map(reason);
const filed = is('dissatisfactions.reason-not-filed', 'filed');

/** The relations between tables of the publication set that everybody can know. */
export const tableLinks: readonly TableLink[] = [
  ...objectionLinks('objections-intended'),
  ...objectionLinks('objections-filed'),
  // A barrier is one of three reasons; no reason known is what "not known" says.
  ...barriers.map((part) => ({ whole: [threshold('yes')], parts: [part], fills: false })),
  { whole: barriers, parts: [threshold('yes')], fills: false },
  ...[...barriers, ...otherReasons].map((part) => ({
    whole: [restOf(threshold('unknown'))],
    parts: [part],
    fills: false,
  })),
  { whole: [reason('R9')], parts: [threshold('unknown')], fills: true },
  { whole: [threshold('unknown')], parts: [reason('R9')], fills: true },
  // More than one law means that the law is known.
  { whole: [restOf(is('cases.law', 'W0'))], parts: [is('cases.many-laws', 'yes')], fills: false },
  // A complaint that was filed has no reason for not filing it.
  { whole: [filed], parts: [status('C3'), status('C4')], fills: true },
  { whole: [restOf(filed)], parts: [status('C1'), status('C2')], fills: true },
].flatMap(bothWays);
