import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passesElevenTest } from '../../../../server/domain/guard/bsn.ts';
import { guardText } from '../../../../server/domain/guard/guard-text.ts';
import { passesIbanCheck } from '../../../../server/domain/guard/iban.ts';
import { plainText } from '../../../../server/domain/guard/plain-text.ts';
import type { GuardKind } from '../../../../server/domain/guard/guard-span.ts';

const seed = { seed: 20160501, numRuns: 500 };

const sentence = fc.record({
  before: fc.constantFrom(
    '',
    'Cliënt gaf ',
    'Gebeld over 2 brieven: ',
    'In 2016 besproken, nr. ',
    'Zie (',
    'o.a.:',
    'Wmo 2015\n',
    'Hulp sinds 12-05-2016. ',
    '€ 17,50 eigen bijdrage; ',
    'Mevrouw zei: "',
  ),
  after: fc.constantFrom(
    '',
    '.',
    ', en verder niets',
    ') stond erbij',
    ' doorgegeven op 3 mei',
    '\n2 keer gebeld',
    '; 4 weken wachten',
    '" en hing op',
    '!',
  ),
});

const digit = fc.integer({ min: 0, max: 9 });

const bsnDigits = fc
  .array(digit, { minLength: 8, maxLength: 8 })
  .map((digits) => {
    const sum = digits.reduce((total, value, index) => total + (9 - index) * value, 0);
    return `${digits.join('')}${sum % 11}`;
  })
  .filter((digits) => digits.length === 9 && Number(digits) > 0);

const bsn = fc
  .tuple(bsnDigits, fc.constantFrom('', ' ', '.', '-'))
  .chain(([digits, sign]) =>
    fc.constantFrom(
      digits,
      [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)].join(sign),
      [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join(sign),
    ),
  );

const iban = fc
  .tuple(
    fc.constantFrom('ABNA', 'INGB', 'RABO', 'SNSB', 'TRIO', 'ASNB', 'KNAB', 'BUNQ'),
    fc.array(digit, { minLength: 10, maxLength: 10 }),
  )
  .map(([bank, digits]) => withCheckDigits(bank + digits.join('')))
  .chain((account) =>
    fc.constantFrom(
      account,
      account.toLowerCase(),
      account.replaceAll(/(.{4})(?=.)/gu, '$1 '),
      account.replaceAll(/(.{4})(?=.)/gu, '$1.'),
    ),
  );

const phone = fc
  .tuple(
    fc.constantFrom('06', '010', '020', '058', '0515', '0513', '0511', '085'),
    fc.array(digit, { minLength: 8, maxLength: 8 }),
  )
  .map(([area, digits]) => ({ area, rest: digits.join('').slice(0, 10 - area.length) }))
  .filter(({ rest }) => !rest.startsWith('0'))
  .chain(({ area, rest }) =>
    fc.constantFrom(
      `${area}${rest}`,
      `${area}-${rest}`,
      `${area} ${rest}`,
      `${area} - ${rest}`,
      `(${area}) ${rest}`,
      `${area} ${pairs(rest, ' ')}`,
      `${area}-${pairs(rest, ' ')}`,
      `+31${area.slice(1)}${rest}`,
      `+31 (0)${area.slice(1)} ${rest}`,
      `0031 ${area.slice(1)} ${rest}`,
    ),
  );

describe('in any sentence', () => {
  it('a BSN that passes the eleven-test is found', () => {
    expect(sentenceWithMissed('bsn', bsn)).toBeNull();
  });

  it('a Dutch account number is found', () => {
    expect(sentenceWithMissed('iban', iban)).toBeNull();
  });

  it('a telephone number is found', () => {
    expect(sentenceWithMissed('phone', phone)).toBeNull();
  });

  it('one wrong digit makes a number that is no BSN', () => {
    fc.assert(
      fc.property(
        bsnDigits,
        fc.integer({ min: 0, max: 8 }),
        fc.integer({ min: 1, max: 9 }),
        (digits, place, shift) => {
          const wrong = Array.from(digits);
          wrong[place] = String((Number(wrong[place]) + shift) % 10);
          // A number that begins with 06 may be a mistyped mobile number.
          fc.pre(!wrong.join('').startsWith('06'));
          expect(passesElevenTest(digits)).toBe(true);
          expect(passesElevenTest(wrong.join(''))).toBe(false);
          expect(guardText(`Nummer ${wrong.join('')} genoteerd`)).toEqual([]);
        },
      ),
      seed,
    );
  });
});

describe('for any text', () => {
  const nasty = fc.constantFrom(
    '06',
    '12345678',
    '0515',
    '-',
    ' ',
    '.',
    '@',
    ',',
    '\n',
    'BSN',
    'mevr.',
    'Mevrouw',
    'van der',
    'De Vries',
    'NL',
    '91',
    'ABNA',
    '0417164300',
    '8601',
    'AB',
    '12',
    'a',
    'Kerkstraat',
    'geb.',
    '12-03-1948',
    'Z-',
    '2016',
    'apenstaartje',
    'voorbeeld',
    '.nl',
    '+31',
    '(0)',
    'é',
    '😀',
    '\ud83d',
    '\u200b',
    'J.',
    'zaaknummer',
    '111222333',
  );
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 200 }),
    fc.array(nasty, { maxLength: 30 }).map((parts) => parts.join('')),
    fc.array(nasty, { maxLength: 30 }).map((parts) => parts.join(' ')),
  );

  it('the spans lie inside the text, in order, without overlap, and none is empty', () => {
    fc.assert(
      fc.property(text, (value) => {
        let end = 0;
        for (const span of guardText(value)) {
          expect(span.start).toBeGreaterThanOrEqual(end);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(end).toBeLessThanOrEqual(value.length);
      }),
      { seed: 20160501, numRuns: 3000 },
    );
  });

  it('the answer is the same each time', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(guardText(value)).toEqual(guardText(value));
      }),
      seed,
    );
  });

  it('plain typography keeps every offset', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(plainText(value)).toHaveLength(value.length);
      }),
      seed,
    );
  });
});

/** The smallest sentence in which a personal value goes unnoticed; null when there is none. */
function sentenceWithMissed(kind: GuardKind, value: fc.Arbitrary<string>): string | null {
  const result = fc.check(
    fc.property(sentence, value, ({ before, after }, personal) =>
      guardText(before + personal + after).some(
        (span) =>
          span.kind === kind &&
          span.effect === 'block' &&
          span.start <= before.length &&
          span.end >= before.length + personal.length,
      ),
    ),
    seed,
  );
  const [around, personal] = result.counterexample ?? [];
  return around === undefined ? null : `${around.before}${personal}${around.after}`;
}

function pairs(digits: string, sign: string): string {
  return digits.replaceAll(/(\d\d)(?=\d)/gu, `$1${sign}`);
}

function withCheckDigits(account: string): string {
  for (let check = 2; check <= 98; check += 1) {
    const candidate = `NL${String(check).padStart(2, '0')}${account}`;
    if (passesIbanCheck(candidate)) {
      return candidate;
    }
  }
  throw new Error('Every account has check digits.');
}
