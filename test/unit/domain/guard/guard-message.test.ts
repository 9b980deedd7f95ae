import { describe, expect, it } from 'vitest';
import {
  guardLabels,
  guardMessage,
  guardSpanMessage,
} from '../../../../server/domain/guard/guard-message.ts';
import { guardText } from '../../../../server/domain/guard/guard-text.ts';
import type { GuardKind } from '../../../../server/domain/guard/guard-span.ts';

describe('what the guard says', () => {
  it('names what was found and what to write instead', () => {
    expect(guardMessage('phone')).toBe(
      "Dit lijkt een telefoonnummer. Haal het weg; schrijf bijvoorbeeld 'cliënt' of 'consulent'.",
    );
    expect(guardMessage('name')).toBe(
      "Dit lijkt een naam. Schrijf liever 'cliënt', 'zoon' of 'consulent'.",
    );
  });

  it('says for every kind something the guard itself accepts', () => {
    for (const kind of Object.keys(guardLabels) as GuardKind[]) {
      const message = guardMessage(kind);
      expect(message).toContain(guardLabels[kind]);
      expect(guardText(message)).toEqual([]);
    }
  });

  it('adds whether the text can be saved', () => {
    const [stopped, marked] = guardText('06-12345678 van mevrouw Bouma');
    expect(stopped && guardSpanMessage(stopped)).toMatch(/Zo kunt u de tekst niet bewaren\.$/u);
    expect(marked && guardSpanMessage(marked)).toMatch(/Kijk of dit naar een persoon wijst\.$/u);
  });
});
