import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { arrangeWorld, ids } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { jsonOf, log, pilot, refusal } from './log.ts';

const answers = { language: 'nl', filledInTogether: false, gotNeeded: 'yes', mark: 8 };

async function slips(ask: Ask, size: number): Promise<string[]> {
  const made = await jsonOf<{ codes: string[] }>(
    ask('POST', `${pilot}/experience-batches`, { size }),
  );
  return made.codes;
}

describe('slips', () => {
  it('carry codes in groups of four that are stored as hashes only', async () => {
    const { as, sqlite } = await arrangeWorld();
    const key = { 'idempotency-key': randomUUID() };
    const path = `${pilot}/experience-batches`;
    const made = await jsonOf<{ id: string; codes: string[] }>(
      as('coordinator')('POST', path, { size: 3 }, key),
    );
    expect(made.codes).toHaveLength(3);
    for (const code of made.codes) {
      expect(code).toMatch(/^([2-9A-HJ-NP-TV-Z]{4}-){2}[2-9A-HJ-NP-TV-Z]{4}$/);
      expect(sqlite.serialize().includes(Buffer.from(code.replaceAll('-', '')))).toBe(false);
      expect(sqlite.serialize().includes(Buffer.from(code))).toBe(false);
    }
    const again = await jsonOf(as('coordinator')('POST', path, { size: 3 }, key));
    expect(again).toEqual({ id: made.id, size: 3, codes: null });
    expect(await jsonOf(as('coordinator')('GET', path))).toEqual({
      batches: [{ id: made.id, size: 3, day: '2026-06-15' }],
    });
  });
});

describe('the questionnaire', () => {
  it('is read without signing in, in three languages', async () => {
    const { as } = await arrangeWorld();
    const ask = as(null);
    const dutch = await jsonOf<{ questions: { id: string; text: string; choices: unknown[] }[] }>(
      ask('GET', '/experience-questionnaire'),
    );
    expect(dutch.questions[0]).toMatchObject({
      id: 'gotNeeded',
      text: 'Hebt u gekregen wat u nodig had?',
      choices: [{ code: 'yes', label: 'Ja' }, {}, {}, {}],
    });
    expect(await jsonOf(ask('GET', '/experience-questionnaire?language=fy'))).toMatchObject({
      language: 'fy',
    });
    expect((await refusal(ask('GET', '/experience-questionnaire?language=de'))).status).toBe(400);
  });

  it('is answered once per slip, and the month is all that is kept of the moment', async () => {
    const { as, db } = await arrangeWorld();
    const [code = ''] = await slips(as('coordinator'), 2);
    const before = await db.selectFrom('auditEvent').selectAll().execute();
    const typed = ` ${code.toLowerCase().replaceAll('-', ' ')} `;
    const answer = await as(null)('POST', '/experiences', {
      ...answers,
      code: typed,
      gotNeeded: 'somewhat',
      missedText: 'Meer uitleg',
    });
    expect(answer.status).toBe(201);
    expect(await jsonOf(answer)).toEqual({ isStored: true });
    const stored = await db.selectFrom('experience').selectAll().execute();
    expect(stored).toMatchObject([
      {
        pilotId: ids.pilot,
        providerId: ids.provider,
        month: '2026-06',
        gotNeeded: 'somewhat',
        missedText: 'Meer uitleg',
        mark: 8,
        filledInTogether: 0,
        countMonth: null,
      },
    ]);
    expect(JSON.stringify(stored)).not.toContain('2026-06-15');
    expect(await db.selectFrom('auditEvent').selectAll().execute()).toEqual(before);
    expect(await db.selectFrom('idempotency').selectAll().execute()).toEqual([]);
  });

  it('says the same of a wrong code as of a used one', async () => {
    const { as, db } = await arrangeWorld();
    const [code = ''] = await slips(as('coordinator'), 1);
    const ask = as(null);
    await ask('POST', '/experiences', { ...answers, code });
    const used = await ask('POST', '/experiences', { ...answers, code });
    const wrong = await ask('POST', '/experiences', { ...answers, code: 'ABCD-EFGH-JKMN' });
    const short = await ask('POST', '/experiences', { ...answers, code: 'A' });
    expect([used.status, wrong.status, short.status]).toEqual([422, 422, 422]);
    const words = await used.text();
    expect(words).toContain('/code');
    expect(await wrong.text()).toBe(words);
    expect(await short.text()).toBe(words);
    expect(await db.selectFrom('experience').select('id').execute()).toHaveLength(1);
  });

  it('is not stored twice when a lost connection makes the screen send it again', async () => {
    const { as, db } = await arrangeWorld();
    const [code = '', second = ''] = await slips(as('coordinator'), 2);
    const ask = as(null);
    const id = randomUUID();
    expect((await ask('POST', '/experiences', { ...answers, id, code })).status).toBe(201);
    expect((await ask('POST', '/experiences', { ...answers, id, code })).status).toBe(201);
    expect(await db.selectFrom('experience').select('id').execute()).toEqual([{ id }]);
    expect((await ask('POST', '/experiences', { ...answers, id, code: second })).status).toBe(201);
    expect(await db.selectFrom('experience').select('id').execute()).toHaveLength(2);
  });

  it('keeps the code when the answer is refused', async () => {
    const { as, db } = await arrangeWorld();
    const [code = ''] = await slips(as('coordinator'), 1);
    const ask = as(null);
    const wrong = { ...answers, code, gotNeeded: 'no', missedText: 'Bel 06-12345678' };
    expect(await refusal(ask('POST', '/experiences', wrong))).toMatchObject({
      status: 422,
      pointers: ['/missedText'],
    });
    expect(await db.selectFrom('experienceCode').select('isUsed').execute()).toEqual([
      { isUsed: 0 },
    ]);
  });

  it('takes thirty answers a minute, and ten from one address', async () => {
    const { as } = await arrangeWorld();
    const ask = as(null);
    const guess = async (address: string): Promise<number> =>
      (
        await ask(
          'POST',
          '/experiences',
          { ...answers, code: 'ABCD-EFGH-JKMN' },
          { 'x-real-ip': address },
        )
      ).status;
    const from = async (address: string, times: number): Promise<number[]> => {
      const statuses: number[] = [];
      for (let index = 0; index < times; index += 1) statuses.push(await guess(address));
      return statuses;
    };
    expect(await from('2001:db8::1', 10)).toEqual(Array.from({ length: 10 }, () => 422));
    // The same home network, another machine.
    expect(await guess('2001:db8::2')).toBe(429);
    expect(await from('192.0.2.7', 10)).toEqual(Array.from({ length: 10 }, () => 422));
    expect(await from('192.0.2.8', 9)).toEqual(Array.from({ length: 9 }, () => 422));
    expect(await guess('192.0.2.9')).toBe(429);
  });
});

describe('the response', () => {
  it('counts slips and answers of the own provider', async () => {
    const { as } = await arrangeWorld();
    const ask = as('supporter');
    const [code = ''] = await slips(as('coordinator'), 5);
    await as(null)('POST', '/experiences', { ...answers, code });
    for (const slip of ['issued', 'issued', 'not-offered', 'declined']) {
      const { caseId } = await log(ask);
      await ask(
        'POST',
        `${pilot}/cases/${caseId}/closing`,
        { day: '2026-06-15', outcomes: ['U1'], ladderBefore: 'S0', ladderAfter: 'S1', slip },
        { 'if-match': '"1"' },
      );
    }
    const path = `${pilot}/experience-responses`;
    expect(await jsonOf(as('coordinator')('GET', path))).toEqual({
      printed: 5,
      handedOut: 2,
      notOffered: 1,
      declined: 1,
      answered: 1,
    });
    expect(await jsonOf(as('foreignCoordinator')('GET', path))).toMatchObject({ printed: 0 });
  });
});
