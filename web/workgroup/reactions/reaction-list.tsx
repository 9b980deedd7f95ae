import { voteInWords } from '../../../server/domain/scenarios/scale.ts';
import { formatInstantDay } from '../../data/format.ts';
import { reactionTexts } from '../../texts/scenarios.ts';
import { Badge } from '../../ui/badge.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Heading } from '../../ui/heading.tsx';
import type { BodyReaction } from '../scenarios/scenario-queries.ts';

/** Every body with its vote and its own words, in the order of the bodies; open ones too. */
export function ReactionList({ reactions }: { reactions: readonly BodyReaction[] }) {
  return (
    <ul className="naast-reactions">
      {reactions.map((reaction) => (
        <li className="naast-reaction" key={reaction.bodyId}>
          <Cluster align="between">
            <Heading level={2} size={3}>
              {reaction.bodyName}
            </Heading>
            <Badge tone={reaction.vote === null ? 'warning' : 'neutral'}>
              {voteInWords(reaction.vote)}
            </Badge>
          </Cluster>
          <ReactionWords reaction={reaction} />
        </li>
      ))}
    </ul>
  );
}

function ReactionWords({ reaction }: { reaction: BodyReaction }) {
  const { text, givenAt, onBehalf } = reaction;
  if (givenAt === null) return <p className="naast-reaction__small">{reactionTexts.open}</p>;
  return (
    <>
      <p className={text === '' ? 'naast-reaction__small' : 'naast-reaction__text'}>
        {text === '' ? reactionTexts.noText : text}
      </p>
      <p className="naast-reaction__small">
        {reactionTexts.given(formatInstantDay(givenAt))}
        {onBehalf ? `, ${reactionTexts.onBehalf}` : ''}
      </p>
    </>
  );
}
