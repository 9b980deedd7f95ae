/** Something to do with a case that has a form of its own; `id` names the record, none for a new one. */
export type CaseTask = {
  readonly kind: 'edit' | 'close' | 'hand-over' | 'contact' | 'dissatisfaction' | 'objection';
  readonly id: string | null;
};

// As they stand in the address: a link to a form works, and "back" closes it.
const words = {
  edit: 'wijzigen',
  close: 'afsluiten',
  'hand-over': 'overdragen',
  contact: 'contact',
  dissatisfaction: 'onvrede',
  objection: 'bezwaar',
} as const satisfies Record<CaseTask['kind'], string>;

/** A task as the address says it. */
export type TaskSearch = { doe?: string | undefined; nr?: string | undefined };

/** The search part of an address for a task; empty for none. */
export function searchOfTask(task: CaseTask | null): TaskSearch {
  if (task === null) return {};
  return { doe: words[task.kind], ...(task.id === null ? {} : { nr: task.id }) };
}

/** The task an address asks for; null for none, or for one that does not exist. */
export function taskOfSearch({ doe, nr }: TaskSearch): CaseTask | null {
  const kind = (Object.keys(words) as CaseTask['kind'][]).find((known) => words[known] === doe);
  return kind === undefined ? null : { kind, id: nr ?? null };
}
