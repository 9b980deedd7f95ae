import { results } from '../../../server/domain/codes/results.ts';
import {
  changedResults,
  normInWords,
  ruleParts,
  rulesAbout,
} from '../../../server/domain/result-rules.ts';
import type { ResultRules, RuleNorm } from '../../../server/domain/result-rules.ts';
import { formatDay } from '../../data/format.ts';
import { rulesTexts } from '../../texts/rules.ts';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { agreedInWords, knownEditions } from './rule-words.ts';
import type { AgreedRules } from './rules-query.ts';
import { WordChanges } from './word-changes.tsx';

/** Every change of what was agreed, newest first: both texts, the reason, and what was known then. */
export function RuleHistory({ agreed }: { agreed: readonly AgreedRules[] }) {
  if (agreed.length < 2) return null;
  return (
    <Stack>
      <Heading level={2}>{rulesTexts.history}</Heading>
      {agreed.slice(0, -1).map((version, index) => {
        const before = agreed[index + 1];
        if (before === undefined) return null;
        return (
          <Card heading={rulesTexts.changedOn(formatDay(version.day))} key={version.id} level={3}>
            <Stack>
              <Text>
                <strong>{rulesTexts.reasonWas}:</strong> {version.reason}
              </Text>
              <Text quiet>
                {agreedInWords(version)} {knownEditions(version)}
              </Text>
              {changedResults(before.rules, version.rules).map((id) => (
                <ChangedResult
                  after={rulesAbout(version.rules, id)}
                  before={rulesAbout(before.rules, id)}
                  key={id}
                />
              ))}
            </Stack>
          </Card>
        );
      })}
    </Stack>
  );
}

const normText = (norm: RuleNorm | null) => (norm === null ? rulesTexts.noNorm : normInWords(norm));

type ChangedResultProps = { before: ResultRules | undefined; after: ResultRules | undefined };

function ChangedResult({ before, after }: ChangedResultProps) {
  const result = results.find(({ id }) => id === after?.result);
  if (!before || !after || !result) return null;
  const norms = [normText(before.norm), normText(after.norm)] as const;
  return (
    <section>
      <Heading level={4}>{rulesTexts.resultHeading(result.number, result.title)}</Heading>
      {ruleParts
        .filter(({ id }) => before[id] !== after[id])
        .map(({ id, label }) => (
          <div className="naast-rule-change" key={id}>
            <Text>
              <strong>{label}</strong>
            </Text>
            <WordChanges after={after[id]} before={before[id]} />
          </div>
        ))}
      {norms[0] === norms[1] ? null : (
        <div className="naast-rule-change">
          <Text>
            <strong>{rulesTexts.norm}</strong>
          </Text>
          <WordChanges after={norms[1]} before={norms[0]} />
        </div>
      )}
    </section>
  );
}
