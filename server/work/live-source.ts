import type { Kysely } from 'kysely';
import { countPerMonth } from '../../db/queries/counts.ts';
import type { CountedUnits } from '../../db/queries/counts.ts';
import { municipalFigures } from '../../db/queries/exact-figures.ts';
import { listEffort } from '../../db/queries/effort.ts';
import {
  casesIn,
  closedCasesIn,
  contactsIn,
  dissatisfactionsIn,
  experiencesIn,
  objectionsIn,
  signalsIn,
  turnedAwayIn,
} from '../../db/queries/live-units.ts';
import { objectionDecisions, objectionStopReasons } from '../../db/queries/objection-tables.ts';
import {
  liveContactsPerChannel,
  liveContactsWithoutMinutes,
  liveFilledInTogether,
  liveQuestionsPer,
  liveQuestionsPerMonth,
  liveResponseDays,
} from '../../db/queries/live-workload.ts';
import type { Reach } from '../../db/queries/reach.ts';
import type { Tables } from '../../db/tables.ts';
import type { Month } from '../domain/calendar.ts';
import { categoriesFor } from '../measures/categories.ts';
import { recordsSource } from '../measures/records-source.ts';
import type { CountedCode, CountedMonth } from '../measures/records-source.ts';
import { tableDefinitions } from '../measures/series.ts';
import type { TableId } from '../measures/series.ts';
import type {
  ExactFigure,
  ExactId,
  LiveFigures,
  MeasureSource,
  TotalsSeries,
} from '../measures/source.ts';
import { tableCounters } from './count-tables.ts';
import type { CountedSeries } from './count-tables.ts';

/** Settings of the pilot that decide what is counted and how. */
export type LiveSettings = {
  readonly firstMonth: Month;
  readonly asOfMonth: Month;
  readonly responseNormDays: number;
  readonly areas: readonly { readonly code: string; readonly name: string }[];
};

/**
 * The records within somebody's reach, counted in SQL, as a source of measures. Call it inside a
 * transaction, so that all numbers are of the same moment.
 */
export async function liveSource(
  db: Kysely<Tables>,
  reach: Reach,
  settings: LiveSettings,
): Promise<MeasureSource> {
  const units = unitsIn(db, reach);
  const tables = new Map<TableId, readonly CountedCode[]>();
  for (const { id } of tableDefinitions) {
    const { responseNormDays } = settings;
    tables.set(id, await tableCounters[id]({ db, units, responseNormDays }));
  }
  return recordsSource({
    firstMonth: settings.firstMonth,
    asOfMonth: settings.asOfMonth,
    categories: categoriesFor(settings.areas),
    totals: await countedTotals(db, reach, units),
    tables,
    exact: await exactIn(db, reach, settings.asOfMonth),
    live: await onlyLive(db, reach, units),
    leftOut: reach.supporterId === null ? undefined : notOfOneSupporter,
  });
}

/** What belongs to the provider as a whole and not to one supporter. */
const notOfOneSupporter: NonNullable<MeasureSource['leftOut']> = {
  experiences:
    'Een cliëntreactie is niet aan een ondersteuner te koppelen. U ziet de reacties in de editie.',
  'cost-cents': 'Inzet en kosten zijn van de aanbieder als geheel. U ziet ze in de editie.',
};

function unitsIn(db: Kysely<Tables>, reach: Reach): CountedSeries {
  return {
    cases: casesIn(db, reach),
    closedCases: closedCasesIn(db, reach),
    objectionsIntended: objectionsIn(db, reach, 'intended'),
    objectionsFiled: objectionsIn(db, reach, 'filed'),
    dissatisfactions: dissatisfactionsIn(db, reach),
    experiences: experiencesIn(db, reach),
    signals: signalsIn(db, reach),
  };
}

async function countedTotals(
  db: Kysely<Tables>,
  reach: Reach,
  units: CountedSeries,
): Promise<ReadonlyMap<TotalsSeries, readonly CountedMonth[]>> {
  const counted = new Map<TotalsSeries, readonly CountedMonth[]>();
  for (const [series, own] of [
    ['cases', units.cases],
    ['closed-cases', units.closedCases],
    ['objections-intended', units.objectionsIntended],
    ['objections-filed', units.objectionsFiled],
    ['dissatisfactions', units.dissatisfactions],
    ['experiences', units.experiences],
    ['signals', units.signals],
  ] as const) {
    counted.set(series, await countPerMonth(db, own));
  }
  counted.set('contacts', await countPerMonth(db, contactsIn(db, reach, 'with-client')));
  counted.set('questions', await liveQuestionsPerMonth(db, contactsIn(db, reach, 'all')));
  counted.set('turned-away', await countPerMonth(db, turnedAwayIn(db, reach)));
  return counted;
}

async function exactIn(
  db: Kysely<Tables>,
  reach: Reach,
  throughMonth: Month,
): Promise<ReadonlyMap<ExactId, readonly ExactFigure[]>> {
  const effort = await listEffort(db, reach.pilotId, reach.providerId);
  const soFar = async (signals: CountedUnits): Promise<ExactFigure[]> => {
    const months = await countPerMonth(db, signals);
    return [
      monthFigure(
        throughMonth,
        months.reduce((sum, { n }) => sum + n, 0),
      ),
    ];
  };
  const municipal = async (kind: 'objection' | 'complaint'): Promise<ExactFigure[]> => {
    const rows = await municipalFigures(db, reach.pilotId, { kind, throughMonth });
    return rows.map(({ monthFrom: from, monthTo: to, ...row }) => ({ from, to, ...row }));
  };
  return new Map<ExactId, readonly ExactFigure[]>([
    ['effort-minutes', effort.map(({ month, minutes }) => monthFigure(month, minutes))],
    ['cost-cents', effort.map(({ month, costCents }) => monthFigure(month, costCents))],
    ['municipal-objections', await municipal('objection')],
    ['municipal-complaints', await municipal('complaint')],
    ['signals-raised', await soFar(signalsIn(db, reach))],
    ['signals-answered', await soFar(signalsIn(db, reach, ['answered', 'solved']))],
    ['signals-solved', await soFar(signalsIn(db, reach, ['solved']))],
  ]);
}

function monthFigure(month: Month, value: number): ExactFigure {
  return { category: 'all', from: month, to: month, value, source: null, asOfDay: null };
}

/** The figures that no edition has. */
async function onlyLive(
  db: Kysely<Tables>,
  reach: Reach,
  units: CountedSeries,
): Promise<LiveFigures> {
  const contacts = contactsIn(db, reach, 'all');
  const withoutMinutes = await liveContactsWithoutMinutes(db, contacts);
  const caseMoments = await countPerMonth(db, contactsIn(db, reach, 'without-client'));
  return {
    responseDays: await liveResponseDays(db, units.cases),
    questionsPerLifeDomain: perCode(await liveQuestionsPer(db, contacts, 'lifeDomain')),
    questionsPerLaw: perCode(await liveQuestionsPer(db, contacts, 'law')),
    unknowns: [{ field: 'Minuten van het contact', ...withoutMinutes }],
    contactsPerChannel: perCode(await liveContactsPerChannel(db, contacts)),
    stopReasons: {
      intended: perCode(await objectionStopReasons(db, units.objectionsIntended, 'intended')),
      filed: perCode(await objectionStopReasons(db, units.objectionsFiled, 'filed')),
    },
    decisions: perCode(await objectionDecisions(db, units.objectionsFiled)),
    filledInTogether: await liveFilledInTogether(db, units.experiences),
    caseMoments: caseMoments.map(({ month, n }) => ({ from: month, to: month, n })),
  };
}

/** Counts by code, months taken together; what has no code is left out. */
function perCode(
  counted: readonly { readonly code: string | null; readonly n: number }[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { code, n } of counted) {
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + n);
  }
  return counts;
}
