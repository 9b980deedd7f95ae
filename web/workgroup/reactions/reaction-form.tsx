import { useQueryClient } from '@tanstack/react-query';
import { REACTION_LENGTH } from '../../../server/domain/records/scenario.ts';
import type { ReactionEdit } from '../../../server/domain/records/scenario.ts';
import { voteInWords, voteScale } from '../../../server/domain/scenarios/scale.ts';
import type { Vote } from '../../../server/domain/scenarios/scale.ts';
import { api, ifMatch } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { reactionTexts } from '../../texts/scenarios.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { RadioList } from '../../ui/radio-list.tsx';
import { Stack } from '../../ui/stack.tsx';
import { AutosavedText } from '../autosaved-text.tsx';
import { reviewQuery, withReaction } from '../scenarios/scenario-queries.ts';
import type { BodyReaction } from '../scenarios/scenario-queries.ts';
import { useChoiceInRow } from '../scenarios/use-choice-in-row.ts';

const choices = voteScale.map(({ id, label }) => ({ value: id, label }));

/** The vote of a body and its reaction in its own words. Give it a `key` of the body. */
export function ReactionForm({ reaction }: { reaction: BodyReaction }) {
  const { choice: vote, choose, write, fetchStored, problem } = useReaction(reaction);
  return (
    <Card heading={reactionTexts.own(reaction.bodyName)}>
      <Stack>
        <RadioList
          choices={choices}
          error={problem}
          hint={reactionTexts.voteHint}
          label={reactionTexts.vote}
          layout="row"
          name="stem"
          onChange={(event) => {
            const chosen = voteScale.find(({ id }) => id === event.target.value);
            if (chosen) void choose(chosen.id);
          }}
          value={vote ?? ''}
        />
        {vote === null ? null : (
          <div>
            <Button onClick={() => void choose(null)} small variant="tertiary">
              {reactionTexts.takeBack}
            </Button>
          </div>
        )}
        <AutosavedText
          fetchStored={fetchStored}
          hint={reactionTexts.textHint}
          label={reactionTexts.text}
          limit={REACTION_LENGTH}
          name="reactie"
          rows={8}
          save={(text, version) => write({ text }, version)}
          stored={{ text: reaction.text, version: reaction.version }}
        />
      </Stack>
    </Card>
  );
}

function useReaction(reaction: BodyReaction) {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const { bodyId } = reaction;
  const query = reviewQuery(pilotId);
  const fetchStored = async () => {
    const { reactions } = await queryClient.fetchQuery({ ...query, staleTime: 0 });
    return reactions.find((one) => one.bodyId === bodyId) ?? reaction;
  };
  const inRow = useChoiceInRow<ReactionEdit, BodyReaction, Vote>({
    stored: reaction,
    put: async (change, version) => {
      const response = await api.pilots[':pilotId'].bodies[':bodyId'].reaction.$patch({
        param: { pilotId, bodyId },
        header: ifMatch(version),
        json: change,
      });
      const stored = await response.json();
      queryClient.setQueryData(query.queryKey, (now) => now && withReaction(now, stored));
      return stored;
    },
    fetchStored,
    choiceOf: ({ vote }) => vote,
    changeTo: (vote) => ({ vote }),
    changedWords: (vote) => reactionTexts.changed(voteInWords(vote)),
  });
  return { ...inRow, fetchStored };
}
