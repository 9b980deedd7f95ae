import { z } from 'zod';
import type { Day } from '../../../server/domain/calendar.ts';
import type { LastContact } from '../../records/record-queries.ts';
import { questionValues } from '../../records/question-values.ts';
import { emptyDraft, isUntouched, readDraft } from './contact-draft.ts';
import type { ContactDraft } from './contact-draft.ts';
import type { DraftIds } from './contact-input.ts';

/** One time filling in the form: from empty or restored, until it is saved or thrown away. */
export type DraftSession = {
  readonly ids: DraftIds;
  readonly start: ContactDraft;
  /** What an empty form looks like, to see whether anything was filled in. */
  readonly empty: ContactDraft;
  /** Where the start came from: an empty form, the kept draft, or a contact that was taken back. */
  readonly from: 'empty' | 'draft' | 'undo';
  /** When the kept draft was kept (ISO instant); null otherwise. */
  readonly keptAt: string | null;
};

const keptForm = z.object({
  ids: z.object({ contactId: z.uuid(), caseId: z.uuid() }),
  values: z.unknown(),
});

function freshIds(): DraftIds {
  return { contactId: crypto.randomUUID(), caseId: crypto.randomUUID() };
}

/** An empty form. With a case, the contact goes there. */
export function emptySession(on: {
  today: Day;
  channel: string;
  caseId?: string | undefined;
}): DraftSession {
  const empty = emptyDraft(on.today, on.channel);
  const start = on.caseId ? { ...empty, caseKind: 'existing' as const, caseId: on.caseId } : empty;
  return { ids: freshIds(), start, empty, from: 'empty', keptAt: null };
}

/**
 * The form as it was kept on the server, with the ids it had: a contact that was sent just before a
 * crash is then not stored twice. Null when nothing useful was kept.
 */
export function keptSession(
  kept: { draft: unknown; updatedAt: string } | null,
  today: Day,
): DraftSession | null {
  const form = keptForm.safeParse(kept?.draft);
  const values = form.success ? readDraft(form.data.values) : null;
  if (kept === null || !form.success || values === null) return null;
  const empty = emptyDraft(today, values.channel);
  if (isUntouched(values, empty)) return null;
  return { ids: form.data.ids, start: values, empty, from: 'draft', keptAt: kept.updatedAt };
}

/** The form as it was before a contact was saved and taken back; it becomes a contact of its own. */
export function takenBackSession(draft: ContactDraft, empty: ContactDraft): DraftSession {
  return { ids: freshIds(), start: draft, empty, from: 'undo', keptAt: null };
}

/** What is kept of a form; null when nothing was filled in. */
export function contentToKeep(session: DraftSession, values: ContactDraft) {
  return isUntouched(values, session.empty) ? null : { ids: session.ids, values };
}

/**
 * "Zelfde als vorige": what the last contact said, on the day and in the case of this one. Its nature,
 * its note and what was said about dissatisfaction or an objection are of that conversation: near
 * complaints are only counted right when every conversation is asked.
 */
export function sameAsLast(draft: ContactDraft, last: LastContact): ContactDraft {
  return {
    ...draft,
    channel: last.channel,
    questions: questionValues(last.questions),
    forms: [...last.forms],
    minutes: last.minutes === null ? '' : String(last.minutes),
    reasons: [...last.reasons],
    mainReason: last.reasons.length > 1 ? (last.mainReason ?? '') : '',
    areaId: last.areaId ?? '',
    phase: last.phase ?? '',
    referralSource: last.referralSource ?? '',
    forWhom: last.forWhom ?? '',
  };
}

/** The field that needs an answer first, or the last one when nothing does. */
export function firstOpenField(draft: ContactDraft): string {
  if (draft.channel === '') return 'channel';
  if (draft.caseKind === '') return 'case.kind';
  if (draft.caseKind === 'existing') {
    if (draft.caseId === '' && draft.caseCode === '') return 'case.code';
  } else {
    if (draft.reasons.length === 0) return 'case.reasons';
    if (draft.reasons.length > 1 && draft.mainReason === '') return 'case.mainReason';
  }
  return draft.questions.length === 0 ? 'questions' : 'nature';
}
