import { formatMonthRun, formatNumber } from '../../data/format.ts';
import { editionTexts } from '../../texts/coordinator.ts';
import { checkTexts } from '../../texts/edition-check.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Columns } from '../../ui/columns.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { EditionPreview } from './edition-query.ts';
import { countRows } from './preview-rows.ts';

/** What the edition that is due is about, what was checked, and what the workgroup will and will not see. */
export function DueCard({ due }: { due: EditionPreview }) {
  const { updated, waiting } = countRows(due.tables);
  const isWhole = due.basis === 'all';
  const months = formatMonthRun(due.from, due.to);
  const failed = due.gates.some(({ outcome }) => outcome === 'failed');
  return (
    <Card heading={editionTexts.name(due.seq, months)}>
      <Stack>
        <Facts
          items={[
            { term: editionTexts.months, value: months },
            ...(isWhole
              ? [
                  { term: editionTexts.updated, value: editionTexts.counts(updated) },
                  { term: editionTexts.waits, value: editionTexts.counts(waiting) },
                ]
              : []),
          ]}
        />
        {isWhole ? null : (
          <Alert heading={checkTexts.own.heading} level={3} tone="info">
            <Text>{checkTexts.own.text}</Text>
          </Alert>
        )}
        {due.startsSeriesYear && due.seq > 1 ? (
          <Alert tone="info">{editionTexts.newYear}</Alert>
        ) : null}
        {failed ? (
          <Alert heading={editionTexts.failedHeading} level={3} tone="warning">
            <Text>{due.explanation.at(-1)}</Text>
          </Alert>
        ) : null}
        <Columns>
          <Lines heading={editionTexts.seesHeading} lines={editionTexts.sees} />
          <Lines heading={editionTexts.seesNotHeading} lines={editionTexts.seesNot} />
        </Columns>
        <Columns>
          <Lines heading={editionTexts.whyHeading} lines={due.explanation.slice(0, 3)} />
          <Lines
            heading={editionTexts.checks}
            lines={isWhole ? due.gates.map(gateWords) : [checkTexts.own.checks]}
          />
        </Columns>
      </Stack>
    </Card>
  );
}

function gateWords({ name, outcome, checked }: EditionPreview['gates'][number]): string {
  return outcome === 'passed'
    ? editionTexts.check(name, formatNumber(checked))
    : editionTexts.checkFailed(name);
}

function Lines({ heading, lines }: { heading: string; lines: readonly string[] }) {
  return (
    <Stack gap="small">
      <Heading level={3}>{heading}</Heading>
      <ul className="naast-edition-list">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Stack>
  );
}
