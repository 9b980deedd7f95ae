import { randomUUID } from 'node:crypto';
import type { z } from 'zod';
import { ledgerReader } from '../../db/queries/ledger.ts';
import { meetingOf } from '../../db/queries/meetings.ts';
import { agreedVersions, storeAgreedVersion } from '../../db/queries/rules.ts';
import type { Db } from '../../db/open.ts';
import { dayInAmsterdam } from '../clock.ts';
import type { Clock } from '../clock.ts';
import { results } from '../domain/codes/results.ts';
import type { rulesAgreement } from '../domain/records/result-rules.ts';
import { Refusal } from '../domain/refusal.ts';
import type { FieldError } from '../domain/refusal.ts';
import { changedResults, rulePartIds, ruleParts } from '../domain/result-rules.ts';
import type { KnownEdition, ResultRules, RulesContent } from '../domain/result-rules.ts';
import { carryOut, requireVersion } from './deed.ts';
import type { Answer, DeedContext, Trx, WriteRequest } from './deed.ts';
import { readRules, rulesOfDraft } from './rules-view.ts';
import type { RulesView } from './rules-view.ts';
import { contentOfRules, hashOfRules, rulesText } from './verify-rules.ts';

function refused(pointer: string, code: string, detail: string): FieldError {
  return { in: 'body', location: { pointer }, code, detail };
}

function refuse(errors: FieldError[], sentence = 'Kijk de velden na.'): never {
  throw new Refusal(422, `${sentence} Er is niets afgesproken.`, { errors });
}

/** Every result needs its three texts: an empty rule can be explained any way afterwards. */
function requireComplete(rules: readonly ResultRules[]): void {
  const missing = rules.flatMap((about) => {
    const number = results.find(({ id }) => id === about.result)?.number ?? 0;
    return rulePartIds
      .filter((part) => about[part] === '')
      .map((part) => {
        const label = ruleParts.find(({ id }) => id === part)?.label ?? part;
        return `resultaat ${number}: ${label.toLowerCase()}`;
      });
  });
  if (missing.length === 0) return;
  const detail = `Nog niet geschreven: ${missing.join('; ')}.`;
  refuse([refused('', 'incomplete', detail)], detail);
}

async function newestKnown(trx: Trx, pilotId: string): Promise<KnownEdition | null> {
  const newest = (await ledgerReader(trx).headers(pilotId)).at(-1);
  if (newest === undefined) return null;
  const { seq, monthFrom, monthTo, releasedAt, hash } = newest;
  return { seq, monthFrom, monthTo, releasedOn: dayInAmsterdam(releasedAt), hash };
}

/** The meeting at which it was agreed. @throws Refusal 422 when it does not exist or is still to come. */
async function heldMeeting(
  { trx, clock, actor }: DeedContext,
  meetingId: string | null,
): Promise<RulesContent['meeting']> {
  if (meetingId === null) return null;
  const meeting = await meetingOf(trx, actor.pilotId, meetingId);
  if (meeting === undefined || meeting.day > clock.today()) {
    const detail = 'Kies een vergadering die al is gehouden.';
    refuse([refused('/meetingId', 'unknown_meeting', detail)]);
  }
  return { id: meeting.id, day: meeting.day };
}

function requireReason(isFirst: boolean, reason: string | null): void {
  if (isFirst && reason !== null) {
    const detail = 'Een reden hoort bij een wijziging. Dit zijn de eerste spelregels.';
    refuse([refused('/reason', 'reason_too_early', detail)]);
  }
  if (!isFirst && reason === null) {
    const detail = 'Schrijf op waarom de spelregels veranderen.';
    refuse([refused('/reason', 'required', detail)]);
  }
}

/**
 * Agrees on the draft on behalf of the workgroup: it becomes the next version, dated today, chained to
 * the version before and to the newest edition that is known, and never changes again.
 * @param request.version the version of the whole that was read before agreeing.
 * @throws Refusal 409 when nothing changed, 412 when somebody wrote in between, 422 when a text is
 * missing, a change has no reason, or the meeting was not held.
 */
export async function agreeRules(
  db: Db,
  clock: Clock,
  request: WriteRequest & { version: number; input: z.output<typeof rulesAgreement> },
): Promise<Answer<RulesView & { id: string }>> {
  const { version } = request;
  const { meetingId, reason } = request.input;
  return carryOut(db, clock, request, async (context) => {
    const { trx, actor } = context;
    const { pilotId } = actor;
    const current = await readRules(trx, pilotId);
    requireVersion(version, current);
    const last = (await agreedVersions(trx, pilotId)).at(-1);
    const rules = current.draft.map(rulesOfDraft);
    requireComplete(rules);
    if (last && changedResults(contentOfRules(last).rules, rules).length === 0) {
      throw new Refusal(409, 'De spelregels zijn niet veranderd sinds ze zijn afgesproken.');
    }
    requireReason(last === undefined, reason);
    const meeting = await heldMeeting(context, meetingId);
    const line = { pilotId, seq: (last?.seq ?? 0) + 1, day: clock.today(), reason };
    const known = await newestKnown(trx, pilotId);
    const content = rulesText({ format: 1, ...line, by: 'secretary', meeting, known, rules });
    const prevHash = last?.hash ?? '';
    const id = randomUUID();
    await storeAgreedVersion(trx, {
      id,
      ...line,
      meetingId,
      content,
      prevHash,
      hash: hashOfRules(prevHash, content),
      agreedBy: actor.userId,
      agreedAt: clock.now(),
    });
    return { status: 201, body: { id, ...(await readRules(trx, pilotId)) } };
  });
}
