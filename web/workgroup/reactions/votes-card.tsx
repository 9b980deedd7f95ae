import { differingViews, voteGroups } from '../../../server/domain/scenarios/differences.ts';
import { voteInWords } from '../../../server/domain/scenarios/scale.ts';
import { reactionTexts } from '../../texts/scenarios.ts';
import { Card } from '../../ui/card.tsx';
import { Text } from '../../ui/text.tsx';
import type { BodyReaction } from '../scenarios/scenario-queries.ts';

const list = new Intl.ListFormat('nl');

/** How the bodies vote so far, by vote and never added up, with whoever is still open. */
export function VotesCard({ reactions }: { reactions: readonly BodyReaction[] }) {
  const votes = reactions.map(({ bodyId, bodyName, vote }) => ({
    body: { id: bodyId, name: bodyName },
    vote,
  }));
  const groups = voteGroups(votes);
  const open = votes.filter(({ vote }) => vote === null).map(({ body }) => body.name);
  const differ = differingViews(votes).length > 0;
  return (
    <Card heading={reactionTexts.all}>
      {groups.length === 0 ? null : (
        <>
          <Text>{differ ? reactionTexts.differ : reactionTexts.same}</Text>
          <ul className="naast-votes">
            {groups.map(({ vote, votes: same }) => (
              <li key={vote}>
                <strong>{voteInWords(vote)}</strong>
                {': '}
                {list.format(same.map(({ body }) => body.name))}
              </li>
            ))}
          </ul>
        </>
      )}
      <Text quiet>
        {open.length === 0 ? reactionTexts.everybody : reactionTexts.openOnes(list.format(open))}
      </Text>
    </Card>
  );
}
