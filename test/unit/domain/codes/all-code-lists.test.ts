import { describe, expect, it } from 'vitest';
import { daySchema } from '../../../../server/domain/calendar.ts';
import type { Code } from '../../../../server/domain/codes/code-list.ts';
import { codeSchema } from '../../../../server/domain/codes/code-list.ts';
import { allCodeLists, codeListOf } from '../../../../server/domain/codes/registry.ts';

/**
 * The codes that have ever been stored or published. Adding one is allowed; taking one away or
 * renaming it would make old records unreadable: give it a last day (`validTo`) instead.
 */
const golden: Record<string, string> = {
  reasons: 'R1 R2a R2b R2c R3 R4a R4b R5 R6 R7 R9',
  'reason-groups': 'R1 R2 R3 R4 R5 R6 R7 R9',
  channels: 'K1 K2 K3 K4 K5 K6 K7 K8',
  'contact-natures': 'C0 C1 C2 C3',
  'life-domains': 'L01 L02 L03 L04 L05 L06 L07 L08 L09 L10 L11 L99',
  laws: 'W1 W2 W3 W4 W5 W6 W7 W8 W9 W0',
  'support-forms': 'V1 V2 V3 V4 V5 V6 V9',
  phases: 'F0 F1 F2 F3 F9',
  'referral-sources': 'H1 H2 H3 H4 H5 H6 H7 H8 H9 H10 H99',
  'for-whom': 'D1 D2 D3 D4 D9',
  'client-groups': 'G1 G2 G3 G4 G5 G6 G7 G8 G9 G0',
  'helper-kinds': 'I1 I2 I3 I4 I0 I9',
  'scaling-directions': 'O1 O2 O3 O9',
  'case-statuses': 'open waiting closed reopened stopped',
  trajectories: 'T1 T2 T3',
  'next-actions': 'NA1 NA2 NA3 NA4 NA5 NA6 NA9',
  'turned-away-reasons': 'TA1 TA2 TA3 TA4 TA5 TA6 TA9',
  'ladder-steps': 'S1 S2 S3 S4 S5 S0',
  'ladder-shifts': 'lighter same heavier unknown',
  'case-outcomes': 'U1 U2 U3 U4 U5 U6 U7 U8 U9 U10',
  'slip-statuses': 'issued not-offered declined',
  'dissatisfaction-statuses': 'C0 C1 C2 C3 C4 C9',
  'reasons-not-filed': 'KN1 KN2 KN3 KN4 KN5 KN6 KN9',
  'dissatisfaction-subjects': 'KS1 KS2 KS3 KS4 KS5 KS6 KS7 KS8 KS9 KS10 KS99',
  'dissatisfaction-targets': 'KW1 KW2 KW3 KW4 KW5 KW6 KW9',
  'complaint-outcomes': 'KU1 KU2 KU3 KU4 KU5 KU6 KU9',
  'objection-statuses': 'B0 B1 B2 B3 B4 B5 B6 B9',
  'objection-stop-reasons': 'BR1 BR2 BR3 BR4 BR5 BR9',
  'decision-types': 'BT1 BT2 BT3 BT4 BT5 BT6 BT9',
  'decision-outcomes': 'BU1 BU2 BU3 BU4 BU9',
  'needs-met': 'yes no unknown',
  'signal-kinds': 'SK1 SK2 SK3',
  'signal-severities': 'SE1 SE2 SE3',
  'signal-themes': 'ST1 ST2 ST3 ST4 ST5 ST6 ST7 ST8 ST9 ST10 ST11 ST99',
  'signal-recipients': 'SR1 SR2 SR3 SR9',
  'signal-statuses': 'raised released answered solved withdrawn',
  'experience-answers': 'yes somewhat no no-talk dont-know',
  'told-whom':
    'nobody supporter area-team municipality complaints-officer provider family someone-else',
  'pilot-event-kinds': 'PE1 PE2 PE3 PE4 PE5 PE6 PE9',
};

describe('the code book', () => {
  it('has every list that was ever used, and no list outside this test', () => {
    expect(allCodeLists.map((list) => list.id)).toEqual(Object.keys(golden));
  });

  it('finds a list by its id', () => {
    expect(codeListOf('laws')?.name).toBe('Wet of regeling');
    expect(codeListOf('no-such-list')).toBeUndefined();
  });
});

describe.each(allCodeLists.map((list) => [list.id, list] as const))('the list %s', (id, list) => {
  const codes = list.codes.map(({ code }) => code);
  const codesThat = (breaks: (code: Code) => boolean) =>
    list.codes.filter(breaks).map(({ code }) => code);

  it('keeps every code it ever had, once, in the same order', () => {
    expect(codes.join(' ')).toBe(golden[id]);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('has a kebab-case id, a name and a question in Dutch', () => {
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(list.name.length).toBeGreaterThan(2);
    expect(list.question).toMatch(/\?( \(niet verplicht\))?$/);
  });

  it('gives each code a short label of its own', () => {
    expect(new Set(list.codes.map(({ label }) => label)).size).toBe(codes.length);
    expect(codesThat(({ label }) => label !== label.trim() || label.length < 2)).toEqual([]);
    expect(codesThat(({ label }) => label.length > 60)).toEqual([]);
  });

  it('gives each code a counting rule in one or two sentences', () => {
    const oneOrTwo = /^\p{Lu}[^.]{9,}\.( \p{Lu}[^.]{9,}\.)?$/u;
    expect(codesThat(({ explanation }) => !oneOrTwo.test(explanation))).toEqual([]);
    expect(codesThat(({ explanation }) => explanation.length > 220)).toEqual([]);
  });

  it('says where each code comes from and from when it is used', () => {
    expect(codesThat(({ source }) => source.length < 6)).toEqual([]);
    expect(codesThat(({ validFrom }) => !daySchema.safeParse(validFrom).success)).toEqual([]);
    expect(codesThat(({ validFrom, validTo }) => (validTo ?? validFrom) < validFrom)).toEqual([]);
  });

  it('names the code that says "not known", and has no other', () => {
    const saysUnknown = /niet bekend|weet ik niet|niet gevraagd|niet besproken/i;
    expect(codesThat(({ label }) => saysUnknown.test(label))).toEqual(
      [list.unknown].filter((code) => code !== undefined),
    );
  });

  it('reads back all of its codes and refuses any other', () => {
    const schema = codeSchema(list);
    expect(codesThat(({ code }) => !schema.safeParse(code).success)).toEqual([]);
    expect(schema.safeParse('ZZ').success).toBe(false);
  });
});
