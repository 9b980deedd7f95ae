import { describe, expect, test } from 'vitest';
import {
  typedNumberExceptions,
  typedNumbers,
} from '../../../../server/domain/report-text/typed-numbers.ts';

const found = (text: string) => typedNumbers(text).map(({ start, end }) => text.slice(start, end));

describe('a typed number is found', () => {
  test.each([
    ['Er waren 225 casussen.', ['225']],
    ['Dat is 34% van het geheel.', ['34%']],
    ['Dat is 12,5 procent.', ['12,5 procent']],
    ['Dat kostte € 24.000 in een jaar.', ['€ 24.000']],
    ['Twaalf inwoners kwamen terug.', ['Twaalf']],
    ['Vierentwintig van hen belden zelf.', ['Vierentwintig']],
    ['Tweeëndertig keer ging het mis.', ['Tweeëndertig']],
    ['Tientallen bewoners, de helft van het dorp.', ['Tientallen', 'de helft']],
    ['Een derde van de casussen, twee derde van de vragen.', ['Een derde van', 'twee derde']],
    ['Een op de drie inwoners.', ['Een op de', 'drie']],
    ['Het aantal is verdubbeld of gehalveerd.', ['verdubbeld', 'gehalveerd']],
    ['Honderd en tweehonderd.', ['Honderd', 'tweehonderd']],
    ['Het was 2015% meer.', ['2015%']],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe('what names something and counts nothing may be typed', () => {
  test.each(typedNumberExceptions.map(({ what, example }) => [what, example]))(
    '%s',
    (_what, example) => {
      expect(found(example)).toEqual([]);
    },
  );

  test('words that only look like a number', () => {
    expect(found('Een derde partij zag achteraf de vierdaagse en de zesde keer.')).toEqual([]);
    expect(found('Er is één loket, en een inwoner belt.')).toEqual([]);
  });

  test('a reference', () => {
    expect(found('Er zijn [[R2.2/cases.reason/R3/share@7]] geteld.')).toEqual([]);
  });
});
