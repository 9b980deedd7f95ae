import { describe, expect, test } from 'vitest';
import { ApiProblem } from '../../../../web/data/api.ts';
import { fieldAt, mistakesAt, mistakesIn, summaryOf } from '../../../../web/records/mistakes.ts';
import { sendOnce } from '../../../../web/records/send-once.ts';

describe('mistakes at their fields', () => {
  test('a mistake in one answer of a list shows at the list', () => {
    expect(fieldAt(['case', 'reasons', 1])).toBe('case.reasons');
    expect(fieldAt(['forms', '0'])).toBe('forms');
    expect(fieldAt(['note'])).toBe('note');
  });

  test('the first mistake of a field is shown', () => {
    const mistakes = mistakesAt([
      { path: ['day'], message: 'eerste' },
      { path: ['day'], message: 'tweede' },
    ]);
    expect([...mistakes]).toEqual([['day', 'eerste']]);
  });

  test('what the server found stands at the same field', () => {
    const problem = new ApiProblem(422, {
      title: 'Kijk na',
      detail: 'Kijk na',
      errors: [
        { location: { pointer: '/case/areaId' }, code: 'custom', detail: 'Kies een gebied.' },
      ],
    });
    expect([...mistakesAt(mistakesIn(problem))]).toEqual([['case.areaId', 'Kies een gebied.']]);
  });

  test('the summary follows the screen, and what has no field has no link', () => {
    const mistakes = mistakesAt([
      { path: ['elders'], message: 'elders' },
      { path: ['note'], message: 'notitie' },
      { path: ['day'], message: 'dag' },
    ]);
    expect(summaryOf(mistakes, ['day', 'note'])).toEqual([
      { name: 'day', message: 'dag' },
      { name: 'note', message: 'notitie' },
      { name: null, message: 'elders' },
    ]);
  });
});

function keys() {
  let n = 0;
  return sendOnce(() => `key-${(n += 1)}`);
}

describe('a write that may be sent again', () => {
  const lost = new ApiProblem(0, { title: 'Geen verbinding', detail: '' });

  test('keeps its key as long as no answer came and nothing changed', () => {
    const send = keys();
    expect(send.keyFor({ day: '2026-06-01' })).toBe('key-1');
    send.answered(lost);
    expect(send.keyFor({ day: '2026-06-01' })).toBe('key-1');
  });

  test('gets another key when what is sent changed', () => {
    const send = keys();
    send.keyFor({ day: '2026-06-01' });
    send.answered(lost);
    expect(send.keyFor({ day: '2026-06-02' })).toBe('key-2');
  });

  test('gets another key after a refusal and after a success', () => {
    const send = keys();
    send.keyFor('a');
    send.answered(new ApiProblem(422, { title: '', detail: '' }));
    expect(send.keyFor('a')).toBe('key-2');
    send.answered();
    expect(send.keyFor('a')).toBe('key-3');
  });

  test('sends with its key, keeps it when the answer is lost and passes the fault on', async () => {
    const once = keys();
    const sent: string[] = [];
    const losing = once.send('a', async (key) => {
      sent.push(key);
      throw lost;
    });
    await expect(losing).rejects.toBe(lost);
    const again = async (key: string) => sent.push(key);
    expect(await once.send('a', again)).toBe(2);
    await once.send('a', again);
    expect(sent).toEqual(['key-1', 'key-1', 'key-2']);
  });

  test('keeps its key when the server failed halfway', () => {
    const send = keys();
    send.keyFor('a');
    send.answered(new ApiProblem(503, { title: '', detail: '' }));
    expect(send.keyFor('a')).toBe('key-1');
  });
});
