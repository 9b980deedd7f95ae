import { reportTexts } from '../../texts/workgroup.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { ReportPart } from '../report-queries.ts';

/** What the secretary has written so far, to read, and which parts are still to come. */
export function ReportReading({ parts }: { parts: readonly ReportPart[] }) {
  const written = parts.filter(({ text }) => text !== '');
  const unwritten = parts.filter(({ text }) => text === '');
  return (
    <Stack>
      <Text>{reportTexts.concept}</Text>
      <Text quiet>{reportTexts.generated}</Text>
      {written.map(({ id, number, title, text }) => (
        <Card heading={reportTexts.partHeading(number, title)} key={id}>
          <p className="naast-report__text">{text}</p>
        </Card>
      ))}
      {unwritten.length > 0 ? (
        <Card heading={reportTexts.unwrittenParts}>
          <ul className="naast-report__unwritten">
            {unwritten.map(({ id, number, title }) => (
              <li key={id}>{reportTexts.partHeading(number, title)}</li>
            ))}
          </ul>
        </Card>
      ) : null}
    </Stack>
  );
}
