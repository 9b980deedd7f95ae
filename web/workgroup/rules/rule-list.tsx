import { useSuspenseQuery } from '@tanstack/react-query';
import { normInWords, ruleParts } from '../../../server/domain/result-rules.ts';
import type { ResultRules } from '../../../server/domain/result-rules.ts';
import { usePilotId } from '../../data/session.ts';
import { rulesTexts } from '../../texts/rules.ts';
import { definitionsQuery } from '../edition-queries.ts';

/** The rules about one result: when to continue, adjust or stop, and the norm if there is one. */
export function RuleList({ rules }: { rules: Omit<ResultRules, 'result'> }) {
  const { data: definitions } = useSuspenseQuery(definitionsQuery(usePilotId()));
  return (
    <dl className="naast-rules">
      {ruleParts.map(({ id, label }) => (
        <div key={id}>
          <dt>{label}</dt>
          <dd className={rules[id] === '' ? 'naast-rules__none' : undefined}>
            {rules[id] === '' ? rulesTexts.nothingYet : rules[id]}
          </dd>
        </div>
      ))}
      {rules.norm === null ? null : (
        <div>
          <dt>{rulesTexts.norm}</dt>
          <dd>{normInWords(rules.norm, definitions)}</dd>
        </div>
      )}
    </dl>
  );
}
