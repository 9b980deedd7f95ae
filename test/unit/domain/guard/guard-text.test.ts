import { describe, expect, it } from 'vitest';
import { blocks } from '../../../../server/domain/guard/guard-span.ts';
import { guardText } from '../../../../server/domain/guard/guard-text.ts';

/** What the guard found, as "kind: text", with "!" before what blocks. */
function found(text: string): string[] {
  return guardText(text).map(
    ({ kind, start, end, effect }) =>
      `${effect === 'block' ? '!' : ''}${kind}: ${text.slice(start, end)}`,
  );
}

describe('numbers that are no BSN', () => {
  it.each([
    ['a date in one piece', 'Besluit 20160501 ontvangen'],
    ['a chamber of commerce number', 'KvK 40001234'],
    ['nine digits that fail the eleven-test', 'Nummer 123456789'],
    ['an amount', 'Begroting € 123.456.782,00'],
    ['nine zeros', 'Nummer 000000000'],
    ['ten digits', 'Nummer 1234567820'],
    ['a year and a number', 'In 2016 12345 brieven'],
    ['a date after the label', 'BSN niet gevraagd, afspraak 12-05-2016'],
  ])('%s', (_, text) => {
    expect(found(text)).toEqual([]);
  });

  it('a case number behind its label only warns, though it passes the eleven-test', () => {
    expect(found('zaaknummer 201600420')).toEqual(['caseNumber: 201600420']);
    expect(found('nummer 201600420')).toEqual(['!bsn: 201600420']);
  });

  it('a labelled number is stopped even when the eleven-test fails', () => {
    expect(found('BSN 123456789')).toEqual(['!bsn: 123456789']);
  });
});

describe('telephone numbers', () => {
  it.each(['14 0515', '0800-1925', '0800 1234567', '0900-8844', '112', '144', '113'])(
    'of a service (%s) are nobody’s',
    (service) => {
      expect(found(`Gebeld met ${service}.`)).toEqual([]);
    },
  );

  it('are found in a line that runs on', () => {
    expect(found('bel 06 12 34 56 78 2 keer geprobeerd')).toEqual(['!phone: 06 12 34 56 78']);
    expect(found('3 06 12345678')).toEqual(['!phone: 06 12345678']);
    expect(found('0612345678,0687654321')).toEqual(['!phone: 0612345678', '!phone: 0687654321']);
  });

  it('are found behind hidden and unusual signs', () => {
    expect(found('06\u200b12345678')).toHaveLength(1);
    expect(found('06\u00a012\u00a034\u00a056\u00a078')).toHaveLength(1);
    expect(found('06\u201312345678')).toHaveLength(1);
    expect(found('０６１２３４５６７８')).toHaveLength(1);
  });

  it('are not read from a date and a time', () => {
    expect(found('Gesprek 06-05-2016 10 uur')).toEqual([]);
    expect(found('Gesprek 06-05-16 10.30 uur')).toEqual([]);
    expect(found('telefoon 20160501')).toEqual([]);
  });

  it('of a company (088) only warn', () => {
    expect(found('bel 088-1234567')).toEqual(['phone: 088-1234567']);
  });
});

describe('account numbers', () => {
  it('a Dutch one is stopped by its shape, also with a mistyped digit', () => {
    expect(found('NL91ABNA0417164301')).toEqual(['!iban: NL91ABNA0417164301']);
  });

  it('leave the telephone number behind them to be found', () => {
    expect(found('NL91ABNA0417164300 06 12345678')).toEqual([
      '!iban: NL91ABNA0417164300',
      '!phone: 06 12345678',
    ]);
  });

  it('a foreign one must pass the check', () => {
    expect(found('BE68 5390 0754 7034')).toEqual(['!iban: BE68 5390 0754 7034']);
    expect(found('BE68 5390 0754 7035')).toEqual([]);
  });

  it('a bill with a date is none', () => {
    expect(found('rekening van 12-05-2016 betaald')).toEqual([]);
    expect(found('rekening 20160501 betaald')).toEqual([]);
  });
});

describe('postcodes', () => {
  it('stop with a house number and warn without', () => {
    expect(found('woont 8601 AB 12')).toEqual(['!postcode: 8601 AB 12']);
    expect(found('gebied 8601 AB')).toEqual(['postcode: 8601 AB']);
    expect(found('gebied 8601')).toEqual([]);
  });

  it.each([
    'Van 2015 en 2016',
    'In 2015 EN 2016',
    '1500 km gereden',
    '3500 in 12 maanden',
    '8601 SS 12',
    '2016 PW 12 aanvragen',
  ])('are not read from "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('do not take a year or a date for a house number', () => {
    expect(found('8601 AB 2016')).toEqual(['postcode: 8601 AB']);
    expect(found('8601 AB 12-05-2016')).toEqual(['postcode: 8601 AB']);
  });
});

describe('names', () => {
  it.each([
    'Mevr. Vraagt hulp',
    'Wil mevrouw dat wij bellen',
    'Baard is een dorp',
    'Douwe Egberts',
    'Van der Valk',
    'Moeder heeft Parkinson',
    'Zoon Wajong aangevraagd',
    'meneer van de gemeente',
    'Cliënt Wmo-consulent gesproken',
    'A. Vraagt hulp\nB. Krijgt hulp',
    'Schema gemaakt',
  ])('are not read from "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('are marked with everything that belongs to them', () => {
    expect(found('mevr. J. van der Meer-de Boer belde')).toEqual(['name: J. van der Meer-de Boer']);
    expect(found('de heer El Amrani')).toEqual(['name: El Amrani']);
    expect(found('Gerrit Jan de Vries kwam')).toEqual(['name: Gerrit Jan de Vries']);
  });

  it('do not run on into the next sentence', () => {
    expect(found('Gesproken met mevrouw Bouma. Zij belt.')).toEqual(['name: Bouma']);
    expect(found('Gesproken met mevrouw. Hulp gestart.')).toEqual([]);
  });
});

describe('birth dates and streets', () => {
  it('warn by a word nearby or a year of birth, not at a meeting', () => {
    expect(found('geb. 3 mei 2014')).toEqual(['birthDate: 3 mei 2014']);
    expect(found('brief van 3 mei 2016')).toEqual([]);
    expect(found('man (03-05-1951)')).toEqual(['birthDate: 03-05-1951']);
    expect(found('sinds 01-02-2008 hulp')).toEqual([]);
  });

  it('know Dutch and Frisian endings', () => {
    expect(found('in de Kerkstraat')).toEqual(['street: Kerkstraat']);
    expect(found('op de Hegedyk 4')).toEqual(['street: Hegedyk 4']);
    expect(found('aan de Skoallestrjitte')).toEqual(['street: Skoallestrjitte']);
    expect(found('op Lytse Buorren 3')).toEqual(['street: Lytse Buorren 3']);
  });

  it('leave villages and ways alone', () => {
    expect(found('Sibrandabuorren heeft geen bus')).toEqual([]);
    expect(found('Onderweg 2 keer gestopt op de Afsluitdijk')).toEqual([]);
  });

  it('leave the street its head when the number belongs to a postcode', () => {
    expect(found('Kerkstraat 12, 8601 AB Sneek')).toEqual([
      'street: Kerkstraat',
      '!postcode: 12, 8601 AB',
    ]);
  });
});

describe('blocks', () => {
  it('is true as soon as one span blocks', () => {
    expect(blocks(guardText('mevrouw Bouma'))).toBe(false);
    expect(blocks(guardText('mevrouw Bouma, 06-12345678'))).toBe(true);
    expect(blocks([])).toBe(false);
  });
});
