import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { guardedText } from '../../../../server/domain/records/guarded-text.ts';

const note = guardedText(280);

function issuesOf(text: unknown) {
  return note.safeParse(text).error?.issues ?? [];
}

describe('a free text', () => {
  it('is trimmed and keeps its lines', () => {
    expect(note.parse('  Brief samen gelezen.\r\nVolgende week bellen. \n')).toBe(
      'Brief samen gelezen.\nVolgende week bellen.',
    );
  });

  it('may be empty, hold a tab and hold signs of any language', () => {
    expect(note.parse('')).toBe('');
    expect(note.parse('Punt 1\tSúdwest-Fryslân 😀')).toBe('Punt 1\tSúdwest-Fryslân 😀');
  });

  it.each(['\u0000', '\u0007', '\u001b', '\u007f', '\u0085', '\ud83d'])(
    'is refused with a sign that cannot be kept (%j)',
    (sign) => {
      const issues = issuesOf(`voor${sign}na`);
      expect(issues).toHaveLength(1);
      expect(issues[0]?.message).toMatch(/een teken dat niet bewaard kan worden/u);
    },
  );

  it('is refused when it is too long, counted after trimming', () => {
    expect(note.safeParse(` ${'a'.repeat(280)} `).success).toBe(true);
    expect(issuesOf('a'.repeat(281)).map((issue) => issue.message)).toEqual([
      'Gebruik hoogstens 280 tekens.',
    ]);
  });

  it('is refused when it is no text', () => {
    expect(issuesOf(12)[0]?.message).toBe('Vul hier tekst in.');
    expect(issuesOf(undefined)).toHaveLength(1);
  });

  it('is accepted with what only warns', () => {
    expect(note.safeParse('Gesproken met mevrouw Hoekstra').success).toBe(true);
  });
});

describe('a free text with personal data', () => {
  it('is refused with the kind and the place of each spot', () => {
    const text = 'Bel 06-12345678 of jan@voorbeeld.nl';
    expect(issuesOf(`  ${text}  `)).toEqual([
      expect.objectContaining({ code: 'custom', params: { kind: 'phone', start: 4, end: 15 } }),
      expect.objectContaining({ code: 'custom', params: { kind: 'email', start: 19, end: 35 } }),
    ]);
  });

  it('never repeats the text in the error', () => {
    const { error } = note.safeParse('BSN 123456782, NL91ABNA0417164300, 8601 AB 12');
    const everything = JSON.stringify(error?.issues) + String(error?.message);
    expect(error?.issues).toHaveLength(3);
    expect(everything).not.toMatch(/123456782|NL91|8601|BSN 1/u);
  });

  it('points to its field inside a form', () => {
    const form = z.strictObject({ note: note.optional(), signal: guardedText(500) });
    const { error } = form.safeParse({ signal: 'tel 0612345678' });
    expect(error?.issues.map((issue) => issue.path)).toEqual([['signal']]);
  });

  it('can still be described as a JSON schema', () => {
    expect(z.toJSONSchema(note)).toMatchObject({ type: 'string', maxLength: 280 });
  });
});
