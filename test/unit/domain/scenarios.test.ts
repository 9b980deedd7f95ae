import { describe, expect, it } from 'vitest';
import { bearingPoints } from '../../../server/domain/scenarios/bearing-points.ts';
import { checklist, checklistQuestions } from '../../../server/domain/scenarios/checklist.ts';
import type { EvidencePick } from '../../../server/domain/scenarios/checklist.ts';
import {
  answeredBy,
  differencesOf,
  differingViews,
  voteGroups,
} from '../../../server/domain/scenarios/differences.ts';
import type { GivenScore } from '../../../server/domain/scenarios/differences.ts';
import type { Vote } from '../../../server/domain/scenarios/scale.ts';
import { scenarioCards } from '../../../server/domain/scenarios/scenario-cards.ts';
import { evidenceFrom } from '../../../server/measures/evidence.ts';
import { reportInput } from '../../report-input.ts';

const bodies = ['beleid', 'gebiedsteam', 'raad'].map((id) => ({ id, name: id }));
const given = (bodyId: string, question: string, score: GivenScore['score']): GivenScore => ({
  bodyId,
  scenario: 'westerwolde-b',
  question,
  score,
  reason: '',
});
const votes = (...cast: (Vote | null)[]) =>
  cast.map((vote, place) => ({ body: { id: String(place), name: `raad ${place}` }, vote }));

const pointsOf = (name: string) =>
  bearingPoints.filter(({ source }) => source.startsWith(name)).length;

describe('the scenarios', () => {
  it('are A to D and 1 to 4, each with pros and cons that say where they come from', () => {
    expect(scenarioCards.map(({ sign }) => sign).join('')).toBe('ABCD1234');
    for (const { advantages, disadvantages } of scenarioCards) {
      const points = [...advantages, ...disadvantages];
      expect(advantages.length * disadvantages.length).toBeGreaterThan(0);
      expect(points.every(({ source }) => /Westerwolde|Alkmaar/.test(source))).toBe(true);
    }
  });

  it('are held against the whole checklist of Westerwolde: 4 and 11 questions', () => {
    expect(checklist.map(({ questions }) => questions.length)).toEqual([4, 11]);
    expect(new Set(checklistQuestions.map(({ id }) => id)).size).toBe(15);
  });

  it('carry the points of Alkmaar, Twente and XpertiseZorg, all of them somewhere', () => {
    expect([pointsOf('Alkmaar'), pointsOf('Twente'), pointsOf('XpertiseZorg')]).toEqual([4, 3, 5]);
    for (const { questions, scenarios } of bearingPoints) {
      expect(questions.length * scenarios.length).toBeGreaterThan(0);
    }
  });
});

describe('the evidence beside a question', () => {
  const { measures } = reportInput();
  const picks = checklistQuestions.flatMap(({ id, evidence }) =>
    evidence.map((pick) => ({ id, pick })),
  );

  it.each(picks)('of $id exists in the edition: $pick.measure', ({ pick }) => {
    const wanted = 'rows' in pick ? (pick.rows?.length ?? 1) : 1;
    expect(evidenceFrom(measures, [pick]).length).toBeGreaterThanOrEqual(wanted);
  });

  it('is in words with its n, and says so when nothing can be shown', () => {
    const network: EvidencePick = { measure: 'R2.2', part: 'cases.reason', rows: ['R1'] };
    expect(evidenceFrom(measures, [network])).toMatchObject([
      { measure: 'R2.2', text: '95 van de 185 casussen (51%)' },
    ]);
    const privacy: EvidencePick = { measure: 'R5.6', part: 'signals.theme', rows: ['ST4'] };
    expect(evidenceFrom(measures, [privacy])).toMatchObject([{ text: 'nog niet te tonen' }]);
  });

  it('gives nothing for a measure or table that is not there', () => {
    expect(evidenceFrom(measures, [{ measure: 'R9.9' }, { measure: 'R1.3', part: 'x' }])).toEqual(
      [],
    );
  });
});

describe('differences between bodies', () => {
  it('come first where bodies stand opposite each other, then other differences, then agreement', () => {
    const found = differencesOf('westerwolde-b', bodies, [
      given('beleid', 'known', 'good'),
      given('raad', 'known', 'good'),
      given('beleid', 'choice', 'good'),
      given('gebiedsteam', 'choice', 'partly'),
      given('beleid', 'privacy', 'good'),
      given('raad', 'privacy', 'not'),
      given('raad', 'triage', 'not'),
    ]);
    expect(found.slice(0, 4).map(({ question, agreement }) => [question, agreement])).toEqual([
      ['privacy', 'opposed'],
      ['choice', 'differ'],
      ['known', 'agree'],
      ['access', 'open'],
    ]);
    expect(found[0]?.answers.map(({ score }) => score)).toEqual(['good', null, 'not']);
  });

  it('count what a body answered, and not what it took back', () => {
    const scores = [given('raad', 'known', 'good'), given('raad', 'choice', null)];
    expect(answeredBy('raad', 'westerwolde-b', scores)).toBe(1);
    expect(answeredBy('raad', 'westerwolde-a', scores)).toBe(0);
  });
});

describe('votes', () => {
  it('are grouped, and whoever is outside the largest group thinks differently', () => {
    const cast = votes('continue', 'continue', 'adjust', null, 'stop');
    expect(voteGroups(cast).map(({ vote, votes: same }) => [vote, same.length])).toEqual([
      ['continue', 2],
      ['adjust', 1],
      ['stop', 1],
    ]);
    expect(differingViews(cast).map(({ vote }) => vote)).toEqual(['adjust', 'stop']);
  });

  it('that are tied make all views differing ones, and equal votes none', () => {
    expect(differingViews(votes('continue', 'stop', null))).toHaveLength(2);
    expect(differingViews(votes('adjust', 'adjust', null))).toEqual([]);
    expect(differingViews(votes(null, null))).toEqual([]);
  });
});
