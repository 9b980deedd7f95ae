import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { autosave } from '../../../../web/workgroup/autosave.ts';
import type { SaveFailure, StoredText } from '../../../../web/workgroup/autosave.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function minutes(answers: (StoredText | SaveFailure)[] = []) {
  const sent: { text: string; version: number }[] = [];
  const saving = autosave({
    stored: { text: '', version: 0 },
    mayStore: (text) => !text.includes('06-'),
    save: async (text, version) => {
      sent.push({ text, version });
      return answers.shift() ?? { text: text.trim(), version: version + 1 };
    },
  });
  return { saving, sent };
}

describe('The minutes save themselves', () => {
  test('a moment after the last key, once', async () => {
    const { saving, sent } = minutes();
    saving.type('De');
    await vi.advanceTimersByTimeAsync(900);
    saving.type('De flyer');
    await vi.advanceTimersByTimeAsync(900);
    expect(sent).toEqual([]);
    expect(saving.state().phase).toBe('waiting');
    await vi.advanceTimersByTimeAsync(200);
    expect(sent).toEqual([{ text: 'De flyer', version: 0 }]);
    expect(saving.state()).toMatchObject({ phase: 'saved', stored: { version: 1 } });
  });

  test('over the version the last save gave', async () => {
    const { saving, sent } = minutes();
    saving.type('Een');
    await saving.flush();
    saving.type('Twee');
    await saving.flush();
    expect(sent.map(({ version }) => version)).toEqual([0, 1]);
  });

  test('and not again when only a space at the end differs', async () => {
    const { saving, sent } = minutes();
    saving.type('De flyer ');
    await saving.flush();
    saving.type('De flyer  \n');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toHaveLength(1);
    expect(saving.state().phase).toBe('saved');
  });

  test('with what was typed while a save was under way', async () => {
    const sent: string[] = [];
    let finish: (() => void) | undefined;
    const saving = autosave({
      stored: { text: '', version: 0 },
      mayStore: () => true,
      save: async (text, version) => {
        sent.push(text);
        if (sent.length === 1) {
          await new Promise<void>((resolve) => {
            finish = resolve;
          });
        }
        return { text, version: version + 1 };
      },
    });
    saving.type('Een');
    const flushed = saving.flush();
    saving.type('Een, twee');
    finish?.();
    await flushed;
    expect(sent).toEqual(['Een', 'Een, twee']);
    expect(saving.state()).toMatchObject({ phase: 'saved', stored: { version: 2 } });
  });

  test('but never with a telephone number in it', async () => {
    const { saving, sent } = minutes();
    saving.type('Bel 06-12345678');
    await vi.advanceTimersByTimeAsync(5000);
    expect(sent).toEqual([]);
    expect(saving.state().phase).toBe('blocked');
    saving.type('Bel de secretaris');
    await vi.advanceTimersByTimeAsync(1100);
    expect(sent).toHaveLength(1);
  });

  test('and try again by themselves when there was no connection', async () => {
    const { saving, sent } = minutes([{ kind: 'failed', message: 'Geen verbinding' }]);
    saving.type('De flyer');
    await saving.flush();
    expect(saving.state()).toMatchObject({ phase: 'failed', message: 'Geen verbinding' });
    await vi.advanceTimersByTimeAsync(10_100);
    expect(sent).toHaveLength(2);
    expect(saving.state().phase).toBe('saved');
  });
});

test('Minutes that failed when the session ended are sent again, though the sign-in took the focus', async () => {
  const { saving, sent } = minutes([{ kind: 'failed', message: 'Log in om verder te gaan.' }]);
  // Showing the sign-in dialog takes the focus from the field, and losing the focus saves at once.
  saving.subscribe(() => {
    if (saving.state().phase === 'failed') queueMicrotask(() => void saving.flush());
  });
  saving.type('De flyer');
  await vi.advanceTimersByTimeAsync(1100);
  expect(saving.state().phase).toBe('failed');
  await vi.advanceTimersByTimeAsync(10_100);
  expect(sent).toHaveLength(2);
  expect(saving.state().phase).toBe('saved');
});

describe('When the server will not have a text', () => {
  test('it is not sent again until it is changed', async () => {
    const { saving, sent } = minutes([{ kind: 'refused', message: 'Het verslag is vastgesteld.' }]);
    saving.type('De flyer');
    await saving.flush();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(saving.state()).toMatchObject({ phase: 'refused', text: 'De flyer' });
    saving.type('De flyer ging rond');
    await vi.advanceTimersByTimeAsync(1100);
    expect(sent).toHaveLength(2);
  });
});

describe('When somebody else wrote in between', () => {
  const clash: SaveFailure = {
    kind: 'clash',
    message: 'Intussen veranderd',
    stored: { text: 'Hun verslag', version: 4 },
  };

  test('nothing is saved until the writer has chosen', async () => {
    const { saving, sent } = minutes([clash]);
    saving.type('Mijn verslag');
    await saving.flush();
    saving.type('Mijn langere verslag');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(saving.state()).toMatchObject({ phase: 'clash', text: 'Mijn langere verslag' });
  });

  test('one’s own text goes over the other when asked', async () => {
    const { saving, sent } = minutes([clash]);
    saving.type('Mijn verslag');
    await saving.flush();
    await saving.keepMine();
    expect(sent.at(-1)).toEqual({ text: 'Mijn verslag', version: 4 });
    expect(saving.state()).toMatchObject({ phase: 'saved', stored: { version: 5 } });
  });

  test('the other text comes in the field when asked', async () => {
    const { saving, sent } = minutes([clash]);
    saving.type('Mijn verslag');
    await saving.flush();
    saving.takeOther();
    expect(saving.state()).toMatchObject({ phase: 'saved', text: 'Hun verslag' });
    expect(sent).toHaveLength(1);
  });
});
