import { describe, expect, it } from 'vitest';
import { questions } from '../../../server/measures/result-2/questions.ts';
import { reasonsToChoose } from '../../../server/measures/result-2/reasons.ts';
import { support } from '../../../server/measures/result-2/support.ts';
import { unknownShares } from '../../../server/measures/result-2/unknown-shares.ts';
import { dissatisfactionLevels } from '../../../server/measures/result-3/dissatisfaction-levels.ts';
import { dissatisfactionSubjects } from '../../../server/measures/result-3/dissatisfaction-subjects.ts';
import { nearComplaints } from '../../../server/measures/result-3/near-complaints.ts';
import { allAtOnce, context, handMade, inMonth, perMonth } from './hand-made-source.ts';
import { cellOf, cellText, partOf } from './read-result.ts';

describe('R2.1, questions per life domain and per law', () => {
  it('counts questions in the live view', () => {
    const source = handMade({
      basis: 'records',
      totals: { questions: perMonth(10, 10, 10, 5, 5) },
      live: {
        questionsPerLifeDomain: new Map([
          ['L01', 30],
          ['L99', 10],
        ]),
        questionsPerLaw: new Map([['W1', 40]]),
      },
    });
    const result = questions.compute(source, context);
    expect(partOf(result, 'questions.life-domains').unit).toBe('vragen');
    expect(cellText(result, 'questions.life-domains', 'L01', 'share')).toBe('30 van de 40 (75%)');
    expect(cellText(result, 'questions.laws', 'W1', 'share')).toBe('40 van de 40 (100%)');
  });

  it('counts cases with a question about it for the workgroup, and says so', () => {
    const source = handMade({
      totals: { cases: allAtOnce(80) },
      tables: { 'cases.life-domain': { L01: 27 } },
    });
    const part = partOf(questions.compute(source, context), 'cases.life-domain');
    expect(part.unit).toBe('casussen');
    expect(part.title).toBe('Casussen met een vraag over dit leefgebied');
    expect(part.addsUp).toBe(false);
  });

  it('says that the month totals of the workgroup are rounded', () => {
    const source = handMade({ totals: { questions: perMonth(10, 15, 10, 5, 20) } });
    const result = questions.compute(source, context);
    expect(result.headline).toMatchObject({
      text: '60 vragen',
      small: 'opgeteld uit maanden die op vijf zijn afgerond',
    });
    expect(partOf(result, 'questions').notes).toContain('Afgerond op vijf.');
    expect(partOf(result, 'questions').columns).toHaveLength(1);
  });
});

describe('R2.2, reasons to choose the supporter', () => {
  it('says that the reasons do not add up, and stacks them nowhere', () => {
    const source = handMade({
      totals: { cases: allAtOnce(80) },
      tables: { 'cases.reason': { R1: 40, R3: 50, R5: 30 } },
    });
    const part = partOf(reasonsToChoose.compute(source, context), 'cases.reason');
    expect(part.addsUp).toBe(false);
    expect(part.notes[0]).toContain('tellen daarom niet op');
    expect(part.charts.map(({ kind }) => kind)).toEqual(['months', 'bars']);
  });

  it('keeps the seven reasons of the pilot document in their order, with the rest apart', () => {
    const part = partOf(reasonsToChoose.compute(handMade(), context), 'cases.reason');
    expect(part.rows.map(({ id }) => id)).toEqual(['R1', 'R2', 'R3', 'R4', 'R5', 'R6', 'R7', 'R9']);
    expect(part.rows.filter(({ apart }) => apart).map(({ id }) => id)).toEqual(['R9']);
  });
});

describe('R2.3, phase, form, channel and for whom', () => {
  it('has channels in the live view only, without look-up work', () => {
    const contactsPerChannel = new Map([
      ['K1', 12],
      ['K8', 30],
    ]);
    const live = handMade({ basis: 'records', live: { contactsPerChannel } });
    const part = partOf(support.compute(live, context), 'contacts.channel');
    expect(part.rows.map(({ id }) => id)).not.toContain('K8');
    expect(part.rows[0]?.cells[1]?.text).toBe('12 van de 12');
    expect(support.compute(handMade(), context).notes).toHaveLength(1);
  });
});

describe('R2.4, how complete the figures are', () => {
  it('shows what is not known per field, as part of what could be filled in', () => {
    const source = handMade({
      basis: 'records',
      totals: { cases: allAtOnce(80), 'closed-cases': allAtOnce(12) },
      tables: { 'cases.phase': { F9: 8 }, 'closed-cases.ladder': { unknown: 3 } },
      live: { unknowns: [{ field: 'Minuten van het contact', unknown: 4, of: 40 }] },
    });
    const result = unknownShares.compute(source, context);
    expect(cellText(result, 'unknown.cases', 'cases.phase', 'unknown')).toBe('8 van de 80 (10%)');
    expect(cellText(result, 'unknown.closed-cases', 'closed-cases.ladder', 'unknown')).toBe(
      '3 van de 12',
    );
    expect(cellText(result, 'unknown.contacts', 'Minuten van het contact', 'unknown')).toBe(
      '4 van de 40 (10%)',
    );
  });

  it('does not read a field that is not shown yet as complete', () => {
    const source = handMade({ totals: { cases: allAtOnce(80) } });
    const result = unknownShares.compute(source, context);
    expect(cellText(result, 'unknown.cases', 'cases.phase', 'unknown')).toBe('nog niet te tonen');
  });
});

describe('R3.1, dissatisfaction, near-complaints and complaints', () => {
  const totals = { cases: allAtOnce(80) };

  it('counts every case with a signal, from the cases without one', () => {
    const tables = { 'cases.dissatisfaction': { C0: 50, C1: 18, C2: 12 } };
    const result = dissatisfactionLevels.compute(handMade({ totals, tables }), context);
    expect(result.headline).toMatchObject({
      text: '30 van de 80 casussen (38%)',
      about: 'met een signaal van onvrede',
    });
    expect(result.thisEdition?.text).toBe('30 van de 80 casussen (38%)');
  });

  it('never stands without the sentence of the pilot document', () => {
    for (const measure of [dissatisfactionLevels, dissatisfactionSubjects, nearComplaints]) {
      expect(measure.compute(handMade(), context).fixedText).toBe(
        'Weinig klachten wil niet zeggen dat inwoners tevreden zijn.',
      );
    }
  });
});

describe('R3.2, what the dissatisfaction is about', () => {
  it('counts dissatisfactions, not cases', () => {
    const source = handMade({
      totals: { dissatisfactions: allAtOnce(25) },
      tables: { 'dissatisfactions.subject': { KS3: 10 } },
    });
    const result = dissatisfactionSubjects.compute(source, context);
    expect(result.headline?.text).toBe('25 uitingen van onvrede');
    expect(cellText(result, 'dissatisfactions.subject', 'KS3', 'share')).toBe('10 van de 25 (40%)');
  });
});

describe('R3.3, near-complaints beside complaints', () => {
  it('puts two counts side by side and divides nothing', () => {
    const tables = { 'dissatisfactions.status': { C1: 20, C2: 12, C3: 5, C4: 2 } };
    const result = nearComplaints.compute(handMade({ basis: 'records', tables }), context);
    expect(partOf(result, 'dissatisfactions.status').notes).toEqual([
      'Tegenover 7 ingediende klachten staan 12 bijna-klachten.',
    ]);
  });

  it('adds nothing up that stands at different months', () => {
    const tables = {
      'dissatisfactions.status': { C2: 12, C3: { n: 5, through: '2026-03', of: 20 }, C4: 5 },
    };
    const result = nearComplaints.compute(handMade({ tables }), context);
    expect(partOf(result, 'dissatisfactions.status').notes).toEqual([]);
    expect(cellOf(result, 'dissatisfactions.status', 'complaint', 'so-far').small).toBe(
      't/m maart 2026',
    );
  });

  it('shows what the municipality counted apart, with its source', () => {
    const exact = { 'municipal-complaints': [inMonth('2026-04', 6, 'W1')] };
    const result = nearComplaints.compute(handMade({ exact }), context);
    const part = partOf(result, 'municipal-complaints.months');
    expect(part.rows[0]).toMatchObject({ label: 'april 2026, Wmo' });
    expect(part.rows[0]?.cells.map(({ text, small }) => [text, small])).toEqual([
      ['niet gegeven', null],
      ['6', null],
      ['Gemeente', 'peildatum 1 juni 2026'],
    ]);
  });
});
