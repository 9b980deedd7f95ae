import { expect, test } from 'vitest';
import { holdersOfCases } from '../../../../web/coordinator/caseload/holders.ts';
import { slipLink, typedAddress } from '../../../../web/coordinator/slips/slip-address.ts';

test('the square leads to the questionnaire, with the code where no server sees it', () => {
  const link = new URL(slipLink('https://naast.example', 'ABCD-EFGH-JKMN'));
  expect(link.pathname).toBe('/ervaring');
  expect(link.hash).toBe('#ABCDEFGHJKMN');
  expect(typedAddress('https://naast.example')).toBe('naast.example/ervaring');
});

test('somebody who is no supporter any more can still be relieved of open cases', () => {
  const supporters = [{ id: 'a', name: 'Ondersteuner 1', openCases: 3 }];
  const cases = [
    { supporterId: 'a', supporterName: 'Ondersteuner 1' },
    { supporterId: 'b', supporterName: 'Ondersteuner 2' },
    { supporterId: 'b', supporterName: 'Ondersteuner 2' },
  ];
  expect(holdersOfCases(supporters, cases)).toEqual([
    ...supporters,
    { id: 'b', name: 'Ondersteuner 2', openCases: 2 },
  ]);
});
