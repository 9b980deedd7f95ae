import { useQueryClient } from '@tanstack/react-query';
import { SCORE_REASON_LENGTH } from '../../../server/domain/records/scenario.ts';
import type { ScoreEdit } from '../../../server/domain/records/scenario.ts';
import { scoreInWords, scoreScale } from '../../../server/domain/scenarios/scale.ts';
import type { Score } from '../../../server/domain/scenarios/scale.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { scoringTexts } from '../../texts/scenarios.ts';
import { Button } from '../../ui/button.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { AutosavedText } from '../autosaved-text.tsx';
import { reviewQuery, scoreIn, withScore } from './scenario-queries.ts';
import type { ScenarioScore } from './scenario-queries.ts';
import { useChoiceInRow } from './use-choice-in-row.ts';

const choices = scoreScale.map(({ id, label }) => ({
  value: id,
  label,
  ...(id === 'unknown' ? { unknown: true } : {}),
}));

type QuestionFormProps = {
  /** The question in words. */
  words: string;
  row: ScenarioScore;
  isClosed: boolean;
};

/** How one scenario fits one question, and why. Give it a `key` of body, scenario and question. */
export function QuestionForm({ words, row, isClosed }: QuestionFormProps) {
  const { choice: score, choose, problem, saveReason, fetchReason } = useScore(row);
  const name = `score-${row.question}`;
  if (isClosed) {
    return (
      <p className="naast-question__closed">
        <strong>{scoreInWords(row.score)}</strong>
        {row.reason === '' ? null : `: ${row.reason}`}
      </p>
    );
  }
  return (
    <div className="naast-question__form">
      <RadioList
        choices={choices}
        error={problem}
        label={scoringTexts.score}
        layout="row"
        name={name}
        onChange={(event) => {
          const chosen = scoreScale.find(({ id }) => id === event.target.value);
          if (chosen) void choose(chosen.id);
        }}
        value={score ?? ''}
      />
      {score === null ? null : (
        <Button
          aria-label={scoringTexts.takeBackOf(words)}
          onClick={() => void choose(null)}
          small
          variant="tertiary"
        >
          {scoringTexts.takeBack}
        </Button>
      )}
      <AutosavedText
        fetchStored={fetchReason}
        label={scoringTexts.reason}
        limit={SCORE_REASON_LENGTH}
        name={`reden-${row.question}`}
        rows={2}
        save={saveReason}
        stored={{ text: row.reason, version: row.version }}
      />
    </div>
  );
}

function useScore(row: ScenarioScore) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { bodyId, scenario, question } = row;
  const query = reviewQuery(pilotId);
  const fetchStored = async () =>
    scoreIn(await queryClient.fetchQuery({ ...query, staleTime: 0 }), row);
  const inRow = useChoiceInRow<ScoreEdit, ScenarioScore, Score>({
    stored: row,
    put: async (change, version) => {
      const at = api.pilots[':pilotId'].bodies[':bodyId']['scenario-scores'];
      const response = await at[':scenario'][':question'].$patch({
        param: { pilotId, bodyId, scenario, question },
        header: ifMatch(version),
        json: change,
      });
      const stored = await response.json();
      queryClient.setQueryData(query.queryKey, (now) => now && withScore(now, stored));
      return stored;
    },
    fetchStored,
    choiceOf: ({ score }) => score,
    changeTo: (score) => ({ score }),
    changedWords: (score) => scoringTexts.changed(scoreInWords(score)),
  });
  return {
    ...inRow,
    saveReason: async (text: string, version: number) =>
      asText(await inRow.write({ reason: text }, version)),
    fetchReason: async () => asText(await fetchStored()),
  };
}

const asText = ({ reason, version }: ScenarioScore) => ({ text: reason, version });
