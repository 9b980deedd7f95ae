import { reportTexts } from '../../texts/workgroup.ts';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { Loading } from '../../ui/loading.tsx';
import type { ReportPart } from '../report-queries.ts';
import { RenderedText } from './rendered-text.tsx';
import { useFigureLookup } from './use-figure-lookup.ts';
import './report-writing.css';

type ReportReadingProps = { parts: readonly ReportPart[]; editionSeq: number | null };

/** What the secretary has written so far, to read, and which parts are still to come. */
export function ReportReading({ parts, editionSeq }: ReportReadingProps) {
  const written = parts.filter(({ text }) => text !== '');
  const unwritten = parts.filter(({ text, required }) => text === '' && required);
  return (
    <Stack>
      <Text>{reportTexts.concept}</Text>
      <Text quiet>{reportTexts.generated}</Text>
      {written.map(({ id, number, title, text }) => (
        <Card heading={reportTexts.partHeading(number, title)} key={id}>
          {editionSeq === null ? null : <PartText editionSeq={editionSeq} text={text} />}
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

function PartText({ text, editionSeq }: { text: string; editionSeq: number }) {
  const lookup = useFigureLookup(editionSeq, text);
  return lookup === null ? <Loading /> : <RenderedText lookup={lookup} text={text} />;
}
