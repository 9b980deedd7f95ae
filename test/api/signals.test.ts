import { describe, expect, it } from 'vitest';
import { arrangeWorld } from '../arrange.ts';
import type { Ask } from '../arrange.ts';
import { jsonOf, pilot, refusal } from './log.ts';

const bottleneck = {
  theme: 'ST2',
  kind: 'SK2',
  severity: 'SE2',
  text: 'De telefoon van het klantcontactcentrum wordt vaak niet opgenomen.',
};

async function raise(ask: Ask, change: Partial<typeof bottleneck> = {}): Promise<string> {
  const answer = await ask('POST', `${pilot}/signals`, { ...bottleneck, ...change });
  expect(answer.status).toBe(201);
  return (await jsonOf<{ id: string }>(answer)).id;
}

async function seen(ask: Ask): Promise<number> {
  return (await jsonOf<{ signals: unknown[] }>(ask('GET', `${pilot}/signals`))).signals.length;
}

describe('a bottleneck', () => {
  it('stays with the provider until the coordinator has read it', async () => {
    const { as } = await arrangeWorld();
    const id = await raise(as('supporter'));
    const place = `${pilot}/signals/${id}`;
    expect(await jsonOf(as('workgroup')('GET', `${pilot}/released-signals`))).toEqual({
      signals: [],
    });
    const coordinator = as('coordinator');
    const unread = coordinator(
      'POST',
      `${place}/release`,
      { isChecked: false },
      { 'if-match': '"1"' },
    );
    expect(await refusal(unread)).toMatchObject({ status: 422, pointers: ['/isChecked'] });
    const released = await coordinator(
      'POST',
      `${place}/release`,
      { isChecked: true, sentTo: 'SR1' },
      { 'if-match': '"1"' },
    );
    expect(released.status).toBe(200);
    expect(await jsonOf(as('workgroup')('GET', `${pilot}/released-signals`))).toEqual({
      signals: [
        {
          text: bottleneck.text,
          theme: 'ST2',
          month: '2026-06',
          status: 'released',
          answer: null,
          sentTo: 'SR1',
          answeredDay: null,
        },
      ],
    });
  });

  it('gets an answer that the workgroup reads, and can be withdrawn from it', async () => {
    const { as } = await arrangeWorld();
    const place = `${pilot}/signals/${await raise(as('supporter'))}`;
    const ask = as('coordinator');
    const answer = { status: 'solved', answer: 'Er is een lijn bij.', answeredDay: '2026-06-15' };
    const early = ask('POST', `${place}/answer`, answer, { 'if-match': '"1"' });
    expect((await refusal(early)).status).toBe(409);
    await ask('POST', `${place}/release`, { isChecked: true }, { 'if-match': '"1"' });
    await ask('POST', `${place}/answer`, answer, { 'if-match': '"2"' });
    const read = async (): Promise<unknown[]> =>
      (await jsonOf<{ signals: unknown[] }>(as('secretary')('GET', `${pilot}/released-signals`)))
        .signals;
    expect(await read()).toMatchObject([
      { status: 'solved', answer: 'Er is een lijn bij.', answeredDay: '2026-06-15', sentTo: null },
    ]);
    const own = as('supporter')('POST', `${place}/withdrawal`, {}, { 'if-match': '"3"' });
    expect((await refusal(own)).status).toBe(409);
    await ask('POST', `${place}/withdrawal`, {}, { 'if-match': '"3"' });
    expect(await read()).toEqual([]);
  });

  it('does not change after the workgroup read it', async () => {
    const { as } = await arrangeWorld();
    const place = `${pilot}/signals/${await raise(as('supporter'))}`;
    const better = { ...bottleneck, text: 'De telefoon wordt vaak niet opgenomen.' };
    const edited = await as('supporter')('PUT', place, better, { 'if-match': '"1"' });
    expect(edited.status).toBe(200);
    const ask = as('coordinator');
    await ask('POST', `${place}/release`, { isChecked: true }, { 'if-match': '"2"' });
    expect((await refusal(ask('PUT', place, bottleneck, { 'if-match': '"3"' }))).status).toBe(409);
    expect((await refusal(ask('PUT', place, bottleneck, { 'if-match': '"1"' }))).status).toBe(412);
  });

  it('holds no personal data', async () => {
    const { as } = await arrangeWorld();
    const text = 'Mail naar jan@voorbeeld.nl bleef zonder antwoord.';
    const refused = as('supporter')('POST', `${pilot}/signals`, { ...bottleneck, text });
    const problem = await refusal(refused);
    expect(problem).toMatchObject({ status: 422, pointers: ['/text'] });
    expect(JSON.stringify(problem)).not.toContain('jan@');
  });

  it("is a supporter's own, and all of a provider for the coordinator", async () => {
    const { as } = await arrangeWorld();
    const id = await raise(as('supporter'));
    await raise(as('foreignSupporter'));
    expect(await seen(as('supporter'))).toBe(1);
    expect(await seen(as('otherSupporter'))).toBe(0);
    expect(await seen(as('coordinator'))).toBe(1);
    const foreign = as('foreignCoordinator')(
      'POST',
      `${pilot}/signals/${id}/release`,
      { isChecked: true },
      { 'if-match': '"1"' },
    );
    expect((await refusal(foreign)).status).toBe(404);
  });
});
