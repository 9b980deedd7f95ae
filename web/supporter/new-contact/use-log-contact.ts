import { useRef, useState } from 'react';
import type { RecordBounds } from '../../../server/domain/records/bounds.ts';
import type { NewContact } from '../../../server/domain/records/contact.ts';
import { api, asProblem, idempotencyKey } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { mistakesAt, mistakesIn, noMistakes, summaryOf } from '../../records/mistakes.ts';
import type { Mistakes } from '../../records/mistakes.ts';
import { sendOnce } from '../../records/send-once.ts';
import { recordTexts } from '../../texts/records.ts';
import { checkContact, contactFieldOf, contactFields } from './check-contact.ts';
import type { ContactDraft } from './contact-draft.ts';
import type { DraftSession } from './draft-session.ts';

/** What the server says of a contact it stored. */
export type Logged = { id: string; caseId: string; caseCode: string | null; isLate: boolean };

/** Why a contact was not stored, beside mistakes in fields. The first two can be sent again as they are. */
export type NotLogged =
  | { readonly kind: 'offline' | 'signed-out' }
  | { readonly kind: 'there-already'; readonly caseId: string }
  | { readonly kind: 'refused'; readonly message: string };

/**
 * Saves the draft: checks it with the shared rules, sends it with one key per content so that a retry
 * never doubles it, and keeps everything that was typed when it is refused.
 */
export function useLogContact(session: DraftSession, bounds: RecordBounds) {
  const pilotId = usePilotId();
  const keys = useRef(sendOnce());
  const [mistakes, setMistakes] = useState<Mistakes>(noMistakes);
  const [failure, setFailure] = useState<NotLogged | null>(null);
  const [attempt, setAttempt] = useState(0);
  const [isBusy, setBusy] = useState(false);
  const sending = useRef(false);
  // An earlier attempt without an answer, perhaps before a crash: its ids can be known to the server.
  const mayBeThere = useRef(session.from === 'draft');

  async function send(contact: NewContact): Promise<Logged> {
    const response = await api.pilots[':pilotId'].contacts.$post({
      param: { pilotId },
      header: idempotencyKey(keys.current.keyFor(contact)),
      json: contact,
    });
    return response.json();
  }

  function refused(error: unknown, draft: ContactDraft) {
    const problem = asProblem(error);
    if (problem && (problem.status === 0 || problem.status >= 500)) mayBeThere.current = true;
    if (problem?.status === 0) return setFailure({ kind: 'offline' });
    if (problem?.status === 401) return setFailure({ kind: 'signed-out' });
    if (problem?.status === 409 && mayBeThere.current) {
      const caseId = draft.caseKind === 'existing' ? draft.caseId : session.ids.caseId;
      return setFailure({ kind: 'there-already', caseId });
    }
    const found = problem ? mistakesIn(problem) : [];
    setMistakes(mistakesAt(found, contactFieldOf(draft)));
    if (found.length > 0) return undefined;
    return setFailure({
      kind: 'refused',
      message: problem?.message ?? recordTexts.form.failed,
    });
  }

  /** Gives what was stored, or null when it was not. */
  async function save(draft: ContactDraft): Promise<Logged | null> {
    if (sending.current) return null;
    setAttempt((count) => count + 1);
    setFailure(null);
    const checked = checkContact(draft, session.ids, bounds);
    setMistakes(checked.mistakes ?? noMistakes);
    if (checked.contact === null) return null;
    sending.current = true;
    setBusy(true);
    try {
      const logged = await send(checked.contact);
      keys.current.answered();
      return logged;
    } catch (error) {
      keys.current.answered(error);
      refused(error, draft);
      return null;
    } finally {
      sending.current = false;
      setBusy(false);
    }
  }

  const errorsOf = (draft: ContactDraft) => [
    ...(failure?.kind === 'refused' ? [{ name: null, message: failure.message }] : []),
    ...summaryOf(mistakes, contactFields(draft)),
  ];
  return { save, mistakes, failure, attempt, isBusy, errorsOf };
}
