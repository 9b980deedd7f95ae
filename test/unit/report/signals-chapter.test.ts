import { expect, test } from 'vitest';
import { signalsChapter } from '../../../server/report/chapters/signals.ts';
import { reportInput } from '../../report-input.ts';

const signal = {
  theme: 'Privacy',
  text: 'Brieven zijn lang.',
  month: '2025-09',
  status: 'Opgelost',
  answer: 'De brieven zijn herschreven.',
  sentTo: 'gemeente',
  answeredDay: '2025-11-03',
};
const open = { ...signal, text: 'De wachtrij is lang.', status: 'Vrijgegeven', answer: null };

test('the report says of every bottleneck to whom it was put and what came of it, the open ones first', () => {
  const signals = [
    signal,
    { ...open, month: '2026-02', answeredDay: null, sentTo: null },
    { ...open, month: '2025-12', answeredDay: null },
  ];
  const table = signalsChapter(reportInput({ signals })).find(
    (block) => block.kind === 'table' && block.id === 'signals',
  );
  expect(table).toMatchObject({
    rows: [
      [
        'Privacy',
        'De wachtrij is lang. (december 2025)',
        'Voorgelegd aan: gemeente. Er is nog geen antwoord.',
      ],
      [
        'Privacy',
        'De wachtrij is lang. (februari 2026)',
        'Voorgelegd aan: werkgroep. Er is nog geen antwoord.',
      ],
      [
        'Privacy',
        'Brieven zijn lang. (september 2025)',
        'Gemeente, 3 november 2025. Opgelost: De brieven zijn herschreven.',
      ],
    ],
  });
});
