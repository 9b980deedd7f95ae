import { reportTexts } from '../../texts/workgroup.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { ReportPart } from '../report-queries.ts';

/** What the secretary has written so far, to read. */
export function ReportReading({ parts }: { parts: readonly ReportPart[] }) {
  return (
    <Stack>
      <Text>{reportTexts.concept}</Text>
      <Text quiet>{reportTexts.generated}</Text>
      {parts.map(({ id, number, title, text }) => (
        <Card heading={reportTexts.partHeading(number, title)} key={id}>
          {text === '' ? (
            <Text quiet>{reportTexts.emptyPart}</Text>
          ) : (
            <p className="naast-report__text">{text}</p>
          )}
        </Card>
      ))}
    </Stack>
  );
}
