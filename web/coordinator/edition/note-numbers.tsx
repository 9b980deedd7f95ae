import { useState } from 'react';
import { unpublishedNumbers } from '../../../server/domain/unpublished-numbers.ts';
import type { ShownInEdition } from '../../../server/domain/unpublished-numbers.ts';
import { checkTexts } from '../../texts/edition-check.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';

type NoteNumbersProps = { text: string; shown: ShownInEdition };

/**
 * The counts in a note that the edition does not show. It holds nothing up: the coordinator changes
 * them, or says that they may stay.
 */
export function NoteNumbers({ text, shown }: NoteNumbersProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const found = unpublishedNumbers(text, shown).filter(({ words }) => !left.includes(words));
  if (found.length === 0) return null;
  const { heading, why, leave } = checkTexts.numbers;
  return (
    <Alert announce="polite" heading={heading(found.length)} level={4} tone="info">
      <Stack gap="small">
        <ul>
          {found.map(({ start, words }) => (
            <li key={start}>
              <q>{words}</q>
            </li>
          ))}
        </ul>
        <Text>{why}</Text>
        <div>
          <Button
            onClick={() => setLeft([...left, ...found.map(({ words }) => words)])}
            small
            variant="secondary"
          >
            {leave}
          </Button>
        </div>
      </Stack>
    </Alert>
  );
}
