import type { HelpPart } from '../texts/help.ts';
import { Card } from '../ui/card.tsx';
import { Text } from '../ui/text.tsx';

/** Parts of a help page under each other. */
export function HelpParts({ parts }: { parts: readonly HelpPart[] }) {
  return parts.map((part) => (
    <Card heading={part.heading} key={part.heading}>
      {part.paragraphs.map((paragraph) => (
        <Text key={paragraph}>{paragraph}</Text>
      ))}
    </Card>
  ));
}
