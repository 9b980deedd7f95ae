import { useSuspenseQuery } from '@tanstack/react-query';
import type { ResultId } from '../../../server/domain/codes/results.ts';
import { knownInWords, rulesAbout, versionsAbout } from '../../../server/domain/result-rules.ts';
import { formatDay } from '../../data/format.ts';
import { usePilotId, useRoles } from '../../data/session.ts';
import { rulesTexts } from '../../texts/rules.ts';
import { RouteLink } from '../../ui/link.tsx';
import { Text } from '../../ui/text.tsx';
import { RuleList } from './rule-list.tsx';
import { agreedInWords, knownEditions } from './rule-words.ts';
import { rulesQuery } from './rules-query.ts';
import type { AgreedRules } from './rules-query.ts';
import './rules.css';

/** What was agreed about a result before it was known, folded away beside the outcome. */
export function AgreedBeforehand({ resultId }: { resultId: ResultId }) {
  const roles = useRoles();
  const mayRead = (['workgroup', 'secretary', 'coordinator'] as const).some((role) =>
    roles.has(role),
  );
  return mayRead ? <Agreed resultId={resultId} /> : null;
}

function Agreed({ resultId }: { resultId: ResultId }) {
  const { data } = useSuspenseQuery(rulesQuery(usePilotId()));
  const versions = versionsAbout(data.agreed.toReversed(), resultId);
  const first = versions[0];
  const newest = versions.at(-1);
  const rules = newest ? rulesAbout(newest.rules, resultId) : undefined;
  if (!first || !newest || !rules) {
    return (
      <Text quiet size="small">
        {rulesTexts.noneAgreed} <ToRules />
      </Text>
    );
  }
  const known = knownInWords(first.known);
  return (
    <details className="naast-beforehand">
      <summary>{summaryOf(versions)}</summary>
      <div className="naast-beforehand__body">
        <RuleList rules={rules} />
        <Text quiet size="small">
          {agreedInWords(first)} {known ?? knownEditions(first)}
        </Text>
        {newest.reason === null ? null : (
          <Text quiet size="small">
            {rulesTexts.lastChange(formatDay(newest.day), newest.reason)} {knownEditions(newest)}
          </Text>
        )}
        <Text size="small">
          <ToRules />
        </Text>
      </div>
    </details>
  );
}

/** Never says "beforehand" of what came after the first figures. */
function summaryOf([first, ...changes]: readonly AgreedRules[]): string {
  if (first?.known !== null) return rulesTexts.afterwards;
  return changes.length === 0 ? rulesTexts.beforehand : rulesTexts.beforehandChanged;
}

function ToRules() {
  return <RouteLink to="/werkgroep/spelregels">{rulesTexts.toRules}</RouteLink>;
}
