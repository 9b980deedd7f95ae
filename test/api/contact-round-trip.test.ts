import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../server/domain/calendar.ts';
import { channels } from '../../server/domain/codes/channels.ts';
import type { Code, CodeList } from '../../server/domain/codes/code-list.ts';
import { forWhom } from '../../server/domain/codes/for-whom.ts';
import { laws } from '../../server/domain/codes/laws.ts';
import { lifeDomains } from '../../server/domain/codes/life-domains.ts';
import { nextActions } from '../../server/domain/codes/next-actions.ts';
import { phases } from '../../server/domain/codes/phases.ts';
import { reasons } from '../../server/domain/codes/reasons.ts';
import { referralSources } from '../../server/domain/codes/referral-sources.ts';
import { supportForms } from '../../server/domain/codes/support-forms.ts';
import { mainReasonOf } from '../../server/domain/records/intake.ts';
import { newContact, newContactSchema } from '../../server/domain/records/contact.ts';
import { arrangeWorld, ids } from '../arrange.ts';
import { jsonOf, pilot } from './log.ts';

const seed = 20160615;
const full = process.env['NAAST_FULL'] === '1';

function codeOf(list: CodeList): fc.Arbitrary<string> {
  return fc.constantFrom(...list.codes.map(({ code }: Code) => code));
}

function some(list: CodeList, minLength: number): fc.Arbitrary<string[]> {
  return fc.uniqueArray(codeOf(list), { minLength, maxLength: 4 });
}

const day = fc.nat(160).map((days) => addDays('2026-06-15', -days));
const maybe = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(value, { nil: null });

const question = fc.record({ lifeDomain: codeOf(lifeDomains), law: codeOf(laws) });

const intake = some(reasons, 1).chain((chosen) =>
  fc.record({
    kind: fc.constant('new'),
    withoutCode: fc.oneof(
      { weight: 9, arbitrary: fc.constant(chosen.includes('R2b')) },
      { weight: 1, arbitrary: fc.boolean() },
    ),
    reasons: fc.constant(chosen.length > 1 ? chosen.filter((code) => code !== 'R9') : chosen),
    mainReason: fc.oneof(
      {
        weight: 9,
        arbitrary: fc.constantFrom(...chosen.filter((c) => c !== 'R9' || chosen.length === 1)),
      },
      { weight: 1, arbitrary: maybe(codeOf(reasons)) },
    ),
    areaId: maybe(fc.constantFrom(ids.areaOne, ids.areaTwo)),
    phase: maybe(codeOf(phases)),
    referralSource: maybe(codeOf(referralSources)),
    forWhom: maybe(codeOf(forWhom)),
    requestDay: maybe(fc.nat(200).map((days) => addDays('2026-01-03', -days))),
  }),
);

/** Anything that looks like a contact; most of it is valid, some of it is not. */
const contact = fc.record({
  day,
  channel: codeOf(channels),
  questions: fc.uniqueArray(question, {
    minLength: 1,
    maxLength: 4,
    selector: ({ lifeDomain, law }) => `${lifeDomain} ${law}`,
  }),
  nature: fc.constantFrom('C0', 'C1', 'C2'),
  forms: some(supportForms, 0),
  minutes: maybe(fc.integer({ min: 1, max: 1440 })),
  note: maybe(fc.string({ unit: 'grapheme', maxLength: 120 })),
  nextAction: maybe(
    fc.record({ action: codeOf(nextActions), day: maybe(fc.constant('2026-09-01')) }),
  ),
  case: intake,
});

const inOrder = (one: { lifeDomain: string; law: string }, other: typeof one): number =>
  `${one.lifeDomain} ${one.law}`.localeCompare(`${other.lifeDomain} ${other.law}`);

describe('a contact that the form accepts', () => {
  it('is stored and read back as it was', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const schema = newContactSchema({
      pilotStart: '2026-01-01',
      pilotEnd: '2026-12-31',
      today: '2026-06-15',
    });
    let accepted = 0;
    let refused = 0;
    await fc.assert(
      fc.asyncProperty(contact, async (sent) => {
        const checked = schema.safeParse(sent);
        const answer = await ask('POST', `${pilot}/contacts`, sent);
        expect(answer.status).toBe(checked.success ? 201 : 422);
        if (!checked.success || checked.data.case.kind !== 'new') {
          refused += 1;
          return;
        }
        accepted += 1;
        const told = checked.data;
        const asked = checked.data.case;
        const { caseId } = await jsonOf<{ caseId: string }>(answer);
        const stored = await jsonOf<{
          code: string | null;
          reasons: string[];
          contacts: { questions: { lifeDomain: string; law: string }[]; forms: string[] }[];
        }>(ask('GET', `${pilot}/cases/${caseId}`));
        expect(stored).toMatchObject({
          mainReason: mainReasonOf(asked),
          areaId: asked.areaId,
          phase: asked.phase,
          referralSource: asked.referralSource,
          forWhom: asked.forWhom,
          requestDay: asked.requestDay,
          nextAction: told.nextAction,
          contacts: [
            {
              day: told.day,
              channel: told.channel,
              nature: told.nature,
              minutes: told.minutes,
              note: told.note,
            },
          ],
          dissatisfactions: told.nature === 'C0' ? [] : [{ status: told.nature }],
        });
        expect(stored.code === null).toBe(asked.withoutCode);
        expect(stored.reasons.toSorted()).toEqual(asked.reasons.toSorted());
        expect(stored.contacts[0]?.forms.toSorted()).toEqual(told.forms.toSorted());
        expect(stored.contacts[0]?.questions.toSorted(inOrder)).toEqual(
          told.questions.toSorted(inOrder),
        );
      }),
      { seed, numRuns: full ? 1000 : 60 },
    );
    // Neither the accepting nor the refusing half may be empty.
    expect(accepted).toBeGreaterThan(20);
    expect(refused).toBeGreaterThan(3);
  }, 120_000);

  it('is refused with any field of its own making, and nothing is stored', async () => {
    const { as, db } = await arrangeWorld();
    const ask = as('supporter');
    const plain = {
      day: '2026-06-15',
      channel: 'K1',
      questions: [{ lifeDomain: 'L01', law: 'W1' }],
      nature: 'C0',
      case: { kind: 'new', reasons: ['R3'] },
    };
    const known = new Set([
      ...Object.keys(newContact.shape),
      ...Object.keys(newContact.shape.case.options[0].shape),
    ]);
    const key = fc
      .oneof(
        fc.string({ minLength: 1, maxLength: 12 }),
        fc.constantFrom('providerId', 'supporterId', 'createdBy', 'countMonth', 'version', 'code'),
      )
      .filter((name) => !known.has(name));
    await fc.assert(
      fc.asyncProperty(key, fc.jsonValue(), fc.boolean(), async (name, value, nested) => {
        const extra = JSON.parse(`{${JSON.stringify(name)}:${JSON.stringify(value)}}`) as object;
        const body = nested
          ? { ...plain, case: { ...plain.case, ...extra } }
          : { ...plain, ...extra };
        // What JavaScript drops on the way (a `__proto__` key) was never sent.
        const sent = JSON.stringify(body);
        if (sent === JSON.stringify(plain)) return;
        expect((await ask('POST', `${pilot}/contacts`, sent)).status).toBe(422);
      }),
      { seed, numRuns: full ? 1000 : 60 },
    );
    expect(await db.selectFrom('contact').select('id').execute()).toEqual([]);
  }, 120_000);
});
