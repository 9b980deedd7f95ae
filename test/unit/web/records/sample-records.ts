import type { Case, CaseLine, Contact, Objection } from '../../../../web/records/record-queries.ts';

/** A telephone call about housing, with what the test changes. */
export function aContact(change: Partial<Contact> = {}): Contact {
  return {
    id: 'contact',
    caseId: 'casus',
    supporterId: 'ondersteuner',
    day: '2026-03-01',
    channel: 'K1',
    questions: [{ lifeDomain: 'L01', law: 'W1' }],
    nature: 'C0',
    forms: [],
    minutes: null,
    note: null,
    isLate: false,
    createdAt: '2026-03-01T09:00:00.000Z',
    version: 1,
    ...change,
  };
}

/** An intended objection, with what the test changes. */
export function anObjection(change: Partial<Objection> = {}): Objection {
  return {
    id: 'bezwaar',
    caseId: 'casus',
    status: 'B1',
    law: 'W1',
    decisionType: null,
    intendedDay: '2026-03-01',
    filedDay: null,
    endedDay: null,
    reason: null,
    decisionOutcome: null,
    needMet: null,
    version: 1,
    ...change,
  };
}

/** An open case, with its timeline. */
export function aCase(
  change: { contacts?: Contact[]; objections?: Objection[]; closedDay?: string } = {},
): Case {
  const { contacts = [], objections = [], closedDay = null } = change;
  return {
    id: 'casus',
    code: 'ABC234',
    supporterId: 'ondersteuner',
    supporterName: 'Ondersteuner',
    reasons: ['R1'],
    mainReason: 'R1',
    areaId: null,
    phase: null,
    referralSource: null,
    forWhom: null,
    openedDay: '2026-03-01',
    requestDay: null,
    firstTalkDay: '2026-03-01',
    responseDays: null,
    status: closedDay === null ? 'open' : 'closed',
    nextAction: null,
    closing: { day: closedDay, outcomes: [], ladderBefore: null, ladderAfter: null, slip: null },
    version: 1,
    contacts,
    dissatisfactions: [],
    objections,
  };
}

/** A line of a caseload, with what the test changes. */
export function aCaseLine(change: Partial<CaseLine> = {}): CaseLine {
  return {
    id: 'casus',
    code: 'ABC234',
    supporterId: 'ondersteuner',
    supporterName: 'Ondersteuner',
    status: 'open',
    areaId: null,
    mainReason: 'R1',
    heaviestNature: 'C0',
    openedDay: '2026-03-01',
    closedDay: null,
    contacts: 1,
    lastContactDay: '2026-03-01',
    daysSinceLastContact: 3,
    nextAction: null,
    isOverdue: false,
    openObjections: 0,
    missing: [],
    version: 1,
    ...change,
  };
}
