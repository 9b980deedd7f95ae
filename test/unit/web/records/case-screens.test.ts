import { describe, expect, test } from 'vitest';
import { searchOfTask, taskOfSearch } from '../../../../web/records/case-task.ts';
import type { CaseTask } from '../../../../web/records/case-task.ts';
import {
  caseloadOf,
  filterOfSearch,
  searchOfFilter,
} from '../../../../web/records/caseload-filter.ts';
import { isOverdue, nextStepWords, sinceWords } from '../../../../web/records/next-step-words.ts';
import { objectionPathWords } from '../../../../web/records/objection-words.ts';
import { objectionPath, timelineOf } from '../../../../web/records/timeline.ts';
import { aCase, aCaseLine, aContact, anObjection } from './sample-records.ts';

describe('the course of a case', () => {
  test('the newest comes first, and on one day the talk comes before what came of it', () => {
    const theCase = aCase({
      contacts: [
        aContact({ id: 'c1', day: '2026-03-01' }),
        aContact({ id: 'c2', day: '2026-03-08' }),
      ],
      objections: [anObjection({ id: 'o1', status: 'B1', intendedDay: '2026-03-08' })],
    });
    const shown = timelineOf(theCase).map(({ kind, day }) => `${kind} ${day}`);
    expect(shown).toEqual(['objection 2026-03-08', 'contact 2026-03-08', 'contact 2026-03-01']);
  });

  test('two contacts on one day stand in the order in which they were logged', () => {
    const theCase = aCase({
      contacts: [
        aContact({ id: 'vroeg', createdAt: '2026-03-01T09:00:00.000Z' }),
        aContact({ id: 'laat', createdAt: '2026-03-01T15:00:00.000Z' }),
      ],
    });
    const [first] = timelineOf(theCase);
    expect(first).toMatchObject({ contact: { id: 'laat' } });
  });

  test('what is being removed is left out already', () => {
    const theCase = aCase({ contacts: [aContact({ id: 'c1' }), aContact({ id: 'c2' })] });
    expect(timelineOf(theCase, 'c1')).toHaveLength(1);
  });

  test('the closing stands at the end', () => {
    const theCase = aCase({ contacts: [aContact({ day: '2026-03-01' })], closedDay: '2026-03-01' });
    expect(timelineOf(theCase)[0]).toEqual({ kind: 'closed', day: '2026-03-01' });
  });
});

describe('the path of an objection', () => {
  test('intended and dropped', () => {
    const objection = anObjection({
      status: 'B2',
      intendedDay: '2026-03-01',
      endedDay: '2026-03-09',
    });
    expect(objectionPathWords(objection)).toBe(
      'voorgenomen 1 mrt 2026 → niet doorgezet 9 mrt 2026',
    );
  });

  test('filed without a known intention is still open', () => {
    const objection = anObjection({ status: 'B3', intendedDay: null, filedDay: '2026-03-02' });
    expect(objectionPath(objection)).toEqual([
      { status: 'B3', day: '2026-03-02' },
      { status: 'B6', day: null },
    ]);
  });

  test('filed and withdrawn, and filed and decided', () => {
    const filed = { intendedDay: '2026-03-01', filedDay: '2026-03-02' };
    expect(
      objectionPath(anObjection({ ...filed, status: 'B4', endedDay: '2026-04-01' })).at(-1),
    ).toEqual({ status: 'B4', day: '2026-04-01' });
    expect(objectionPath(anObjection({ ...filed, status: 'B5', endedDay: null })).at(-1)).toEqual({
      status: 'B5',
      day: null,
    });
  });
});

describe('the caseload in the address', () => {
  test('an address without anything shows all open cases', () => {
    expect(filterOfSearch({})).toEqual({
      status: 'active',
      overdueOnly: false,
      sort: undefined,
      page: 1,
      isDefault: true,
    });
  });

  test('a filter survives being put in the address', () => {
    const filter = {
      status: 'closed' as const,
      overdueOnly: true,
      sort: { column: 'contact', direction: 'descending' as const },
      page: 2,
    };
    expect(filterOfSearch(searchOfFilter(filter))).toEqual({ ...filter, isDefault: false });
  });

  test('nonsense in the address is as if it were not there', () => {
    expect(filterOfSearch({ stand: 'weg', op: 'naam', vertraagd: 'misschien' }).isDefault).toBe(
      true,
    );
  });

  test('only overdue leaves the overdue ones', () => {
    const lines = [aCaseLine({ id: 'a', isOverdue: true }), aCaseLine({ id: 'b' })];
    expect(caseloadOf(lines, { overdueOnly: true }).map(({ id }) => id)).toEqual(['a']);
    expect(caseloadOf(lines, { overdueOnly: false })).toHaveLength(2);
  });
});

describe('a form of a case in the address', () => {
  test('every form has an address that leads back to it', () => {
    const kinds = [
      'edit',
      'close',
      'hand-over',
      'contact',
      'dissatisfaction',
      'objection',
    ] as const;
    for (const kind of kinds) {
      const task: CaseTask = { kind, id: kind === 'contact' ? 'c1' : null };
      expect(taskOfSearch(searchOfTask(task))).toEqual(task);
    }
    expect(taskOfSearch(searchOfTask(null))).toBeNull();
  });

  test('a form that does not exist is no form', () => {
    expect(taskOfSearch({ doe: 'wissen' })).toBeNull();
  });
});

describe('what to do next', () => {
  test('a step is overdue the day after its day', () => {
    expect(isOverdue({ action: 'NA1', day: '2026-06-01' }, '2026-06-01')).toBe(false);
    expect(isOverdue({ action: 'NA1', day: '2026-06-01' }, '2026-06-02')).toBe(true);
    expect(isOverdue({ action: 'NA1', day: null }, '2026-06-02')).toBe(false);
    expect(isOverdue(null, '2026-06-02')).toBe(false);
  });

  test('is said in words', () => {
    expect(nextStepWords({ action: 'NA1', day: '2026-06-01' })).toBe('Bellen, 1 juni 2026');
    expect(nextStepWords(null)).toBe('Geen');
    expect([null, 0, 1, 12].map(sinceWords)).toEqual([
      'nog geen',
      'vandaag',
      'gisteren',
      '12 dagen geleden',
    ]);
  });
});
