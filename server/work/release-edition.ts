import { randomUUID } from 'node:crypto';
import { insertEdition, lastEditionSeq } from '../../db/queries/ledger.ts';
import { assignCountMonths } from '../../db/queries/publication-units.ts';
import type { Actor } from '../access/roles.ts';
import { dayInAmsterdam } from '../clock.ts';
import { results } from '../domain/codes/results.ts';
import type { Day, Month } from '../domain/calendar.ts';
import type { EditionRelease } from '../domain/records/edition-release.ts';
import { Refusal } from '../domain/refusal.ts';
import { hashOf } from '../publication/chain.ts';
import type { EditionLedger } from '../publication/edition-ledger.ts';
import type { CheckWatch } from '../publication/gate.ts';
import { carryOut } from './deed.ts';
import type { Answer, DeedContext } from './deed.ts';
import { rowsOf } from './ledger-rows.ts';
import type { Seen } from '../publication/seen-digest.ts';
import { ownPreview, releaserFor, wholePreview } from './preview-edition.ts';
import type { Releaser } from './preview-edition.ts';
import { monthSnapshot, proposeEdition } from './propose-edition.ts';
import type { EditionDesk, ProposedEdition } from './propose-edition.ts';
import { releaseRefusal } from './release-refusal.ts';

/** What a release answers. */
export type ReleasedEdition = {
  readonly id: string;
  readonly seq: number;
  readonly from: Month;
  readonly to: Month;
  readonly releasedOn: Day;
  readonly hash: string;
};

/** Why this edition cannot be released as it was seen. @throws Refusal 409. */
function requireDue(proposed: ProposedEdition | null, through: Month): ProposedEdition {
  if (proposed === null) {
    throw new Refusal(409, 'Er is nu geen maand die kan worden vrijgegeven.');
  }
  if (proposed.due.to !== through) {
    throw new Refusal(
      409,
      `De editie die nu aan de beurt is, loopt tot en met ${proposed.due.to}. Bekijk haar eerst.`,
    );
  }
  return proposed;
}

/**
 * What is released. Without `seen` nobody looked at it first: for a program that releases by itself,
 * such as the one that lays down the rehearsal year; the API asks for it.
 */
export type ReleaseInput = Pick<EditionRelease, 'through' | 'notes'> &
  Partial<Pick<EditionRelease, 'seen' | 'withoutTables'>>;

/** The digests of what this coordinator would see now. */
async function seenNow(
  desk: EditionDesk,
  { providerId, isOnly }: Releaser,
  { proposed, pilotId }: { proposed: ProposedEdition | null; pilotId: string },
): Promise<Seen | null> {
  if (isOnly) return proposed === null ? null : wholePreview(proposed).seen;
  const own = await monthSnapshot(desk, pilotId, providerId);
  return own === null ? null : ownPreview(own).seen;
}

/**
 * Holds what would go out against what was seen and chosen. When a check failed the totals go out
 * alone only if that was chosen, and only the totals that were seen.
 * @throws Refusal 409.
 */
function requireAsSeen(
  proposed: ProposedEdition,
  { seen, withoutTables = false }: ReleaseInput,
  now: Seen | null,
): void {
  const hasFailed = proposed.passed.failure !== null;
  if (hasFailed && !withoutTables) throw releaseRefusal('check-failed');
  if (seen === undefined) return;
  if (!hasFailed && withoutTables) throw releaseRefusal('check-succeeded');
  if (now?.totals !== seen.totals) throw releaseRefusal('changed');
  if (!hasFailed && now.tables !== seen.tables) throw releaseRefusal('changed');
}

/** Stores the edition and lets its records count; all of it in the transaction of the deed. */
async function store(
  { trx, clock, actor }: DeedContext,
  { due, close, parameters, passed, exact, last }: ProposedEdition,
  notes: EditionRelease['notes'],
): Promise<Answer<ReleasedEdition>> {
  if ((await lastEditionSeq(trx, close.pilotId)) !== due.seq - 1) {
    throw new Refusal(409, 'Iemand anders heeft deze maand intussen vrijgegeven.');
  }
  const releasedAt = clock.now();
  const edition: EditionLedger = {
    pilotId: close.pilotId,
    seriesYear: due.seriesYear,
    seq: due.seq,
    from: due.from,
    to: due.to,
    cutoffDay: dayInAmsterdam(close.cutoffAt),
    releasedOn: dayInAmsterdam(releasedAt),
    parameters,
    gates: passed.reports,
    totals: passed.proposal.totals,
    cells: passed.proposal.cells,
    exact,
    notes: results.map(({ id }) => ({ result: id, text: notes[id] })),
  };
  const prevHash = last?.hash ?? '';
  const hash = hashOf(prevHash, edition);
  const id = randomUUID();
  await insertEdition(
    trx,
    rowsOf(
      { ...edition, prevHash, hash },
      { id, cutoffAt: close.cutoffAt, releasedAt, releasedBy: actor.userId },
    ),
  );
  await assignCountMonths(trx, close);
  const { seq, from, to, releasedOn } = edition;
  return { status: 201, body: { id, seq, from, to, releasedOn, hash } };
}

/**
 * Releases the edition that is due ("vrijgeven"). The edition is planned and checked on one moment's
 * records and stored afterwards in one short transaction. Records that change in between are settled
 * by the next batch; another release in between is refused.
 * @param request.watch whoever waits for it.
 * @throws Refusal 403 for anybody but a coordinator of a provider in the pilot; 409 when nothing is
 * due, when something else would go out than was seen, when a check failed and it was not chosen to
 * go on with the totals, when whoever waits stopped it, or when somebody else just released it.
 */
export async function releaseEdition(
  desk: EditionDesk,
  request: {
    actor: Actor;
    idempotencyKey: string | null;
    input: ReleaseInput;
    watch?: CheckWatch;
  },
): Promise<Answer<ReleasedEdition>> {
  const { actor, idempotencyKey, input, watch } = request;
  const releaser = await releaserFor(desk, actor);
  const { pilotId } = actor;
  const proposed = await proposeEdition(desk, pilotId, watch);
  const now =
    input.seen === undefined ? null : await seenNow(desk, releaser, { proposed, pilotId });
  return carryOut(
    desk.db,
    desk.clock,
    { actor, operation: 'releaseEdition', idempotencyKey, input },
    async (context) => {
      const due = requireDue(proposed, input.through);
      requireAsSeen(due, input, now);
      // Stopped when the checks were just done: then too nothing goes out.
      if (watch?.signal.aborted) throw releaseRefusal('stopped');
      return store(context, due, input.notes);
    },
  );
}
