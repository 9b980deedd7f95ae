import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../server/work/calendar-file.ts';
import { readCalendarFile } from '../../read-calendar-file.ts';

const pilotId = '00000000-0000-4000-8000-000000000001';

function made(pilotName: string, madeAt = '2026-06-15T10:00:30.000Z') {
  return calendarText({
    pilotId,
    pilotName,
    madeAt,
    events: [
      { id: 'start', kind: 'start', day: '2026-01-01', month: null },
      { id: 'edition-2026-01', kind: 'edition', day: '2026-02-01', month: '2026-01' },
      { id: 'meeting-x', kind: 'meeting', day: '2026-02-28', month: null },
    ],
  });
}

describe('the calendar as a file', () => {
  test('has an event of a whole day for each, with a name that stays the same', () => {
    const { events, properties } = readCalendarFile(made('Pilot Súdwest-Fryslân'));
    expect(properties.get('VERSION')).toBe('2.0');
    expect(properties.get('X-WR-CALNAME')).toBe('Pilot Súdwest-Fryslân');
    expect(events.map((event) => event.get('SUMMARY'))).toEqual([
      'Begin van de pilot',
      'Editie over januari 2026 vrijgeven',
      'Vergadering van de werkgroep',
    ]);
    expect(events[2]?.get('DTSTART;VALUE=DATE')).toBe('20260228');
    expect(events[2]?.get('DTEND;VALUE=DATE')).toBe('20260301');
    expect(events[1]?.get('UID')).toBe(`edition-2026-01.${pilotId}@naast`);
  });

  test('says when it was made, and is the same to the byte when made at the same moment', () => {
    const text = made('Pilot');
    expect(made('Pilot')).toBe(text);
    const stamp = readCalendarFile(text).events[0]?.get('DTSTAMP');
    expect(stamp).toBe('20260615T100030Z');
    expect(made('Pilot', '2026-06-16T10:00:30.000Z')).not.toBe(text);
  });

  test.each([
    ['a name that tries to begin an event', 'Pilot\r\nBEGIN:VEVENT\r\nUID:kwaad'],
    ['a lone carriage return', 'Pilot\rEND:VCALENDAR'],
    ['signs that mean something', 'Zorg; welzijn, werk \\ jeugd'],
    ['a long name in letters of several bytes', 'ë'.repeat(200) + '🏳️‍🌈'.repeat(20)],
  ])('takes %s as words and nothing more', (_what, name) => {
    const { events, properties } = readCalendarFile(made(name));
    expect(events).toHaveLength(3);
    expect(properties.get('X-WR-CALNAME')).toBe(name.replace(/[\r\n]+/g, ' '));
  });
});
