/** One step of the monthly meeting; minutes, decisions and actions belong to a step. */
export type MeetingItem = {
  /** Stable id, stored with the minutes. */
  readonly id: string;
  /** B1 Dutch title for the agenda and the minutes. */
  readonly title: string;
};

/**
 * The agenda of every meeting in its fixed order: the as-of date and corrections, last month's
 * actions, the five results one by one, bottlenecks, and what was decided.
 * Sources: pilot document §7 (monthly, content and process) and §8 (the five results).
 */
export const meetingItems = [
  { id: 'as-of', title: 'Peildatum en correcties' },
  { id: 'last-actions', title: 'Acties van de vorige keer' },
  { id: 'result-1', title: 'Resultaat 1: er is een onafhankelijk persoon beschikbaar' },
  { id: 'result-2', title: 'Resultaat 2: inzicht in aantal, soort en waarom' },
  { id: 'result-3', title: 'Resultaat 3: inzicht in (bijna-)klachten en onvrede' },
  { id: 'result-4', title: 'Resultaat 4: minder bezwaarschriften' },
  { id: 'result-5', title: 'Resultaat 5: meerwaarde' },
  { id: 'signals', title: 'Knelpunten' },
  { id: 'decisions', title: 'Besluiten, acties en de weg naar het advies' },
] as const satisfies readonly MeetingItem[];

/** The id of a step. */
export type MeetingItemId = (typeof meetingItems)[number]['id'];

/** All ids, for a schema. */
export const meetingItemIds = meetingItems.map(({ id }): MeetingItemId => id);

/** The title of a step; the id as it stands when no agenda ever had it. */
export function titleOfItem(id: string): string {
  return meetingItems.find((item) => item.id === id)?.title ?? id;
}
