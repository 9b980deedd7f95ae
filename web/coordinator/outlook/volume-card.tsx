import { useForm } from 'react-hook-form';
import { formatDay, formatNumber, parseDutchNumber } from '../../data/format.ts';
import { outlookTexts } from '../../texts/outlook.ts';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import type { Outlook } from './outlook-query.ts';

/** The most cases in a month that are reckoned with. */
const MOST = 1000;

function isVolume(text: string): boolean {
  const n = parseDutchNumber(text);
  return n !== undefined && n >= 1 && n <= MOST;
}

type VolumeCardProps = {
  outlook: Outlook;
  /** What the coordinator filled in before; undefined: nothing. */
  entered: number | undefined;
  busy: boolean;
  onVolume: (casesPerMonth: number | undefined) => void;
};

/** How many cases a month the outlook reckons with, where that comes from, and another number. */
export function VolumeCard({ outlook, entered, busy, onVolume }: VolumeCardProps) {
  const { volume, futures, basis, through } = outlook;
  const { register, handleSubmit, formState } = useForm({
    // Follows the answer: after another number was reckoned with, that is what stands here.
    values: { volume: formatNumber(volume.casesPerMonth) },
  });
  const number = formatNumber(volume.casesPerMonth);
  return (
    <Card heading={outlookTexts.volumeHeading}>
      <Stack>
        <form
          noValidate
          onSubmit={(event) => {
            void handleSubmit((values) => onVolume(parseDutchNumber(values.volume)))(event);
          }}
        >
          <Stack>
            <NumberField
              {...register('volume', {
                validate: (text) => isVolume(text) || outlookTexts.volumeProblem,
              })}
              decimals
              error={formState.errors.volume?.message}
              label={outlookTexts.volume}
              unit={outlookTexts.volumeUnit}
            />
            <Cluster>
              <Button busy={busy} type="submit">
                {outlookTexts.compute}
              </Button>
              {entered === undefined ? null : (
                <Button onClick={() => onVolume(undefined)} variant="tertiary">
                  {outlookTexts.reset}
                </Button>
              )}
            </Cluster>
          </Stack>
        </form>
        <div role="status">
          <Text>
            {outlookTexts.source[volume.source](number, formatNumber(volume.assumedPerYear))}
          </Text>
        </div>
        {volume.source === 'entered' && volume.seenPerMonth !== null ? (
          <Text quiet>{outlookTexts.seenBeside(formatNumber(volume.seenPerMonth))}</Text>
        ) : null}
        {basis === 'editions' ? (
          <Text>{outlookTexts.basis.editions}</Text>
        ) : through === null ? null : (
          <Text quiet>{outlookTexts.basis.records(formatDay(through))}</Text>
        )}
        <details className="naast-definition">
          <summary>{outlookTexts.howHeading}</summary>
          <div className="naast-definition__body">
            {outlookTexts.how.map((sentence) => (
              <Text key={sentence} size="small">
                {sentence}
              </Text>
            ))}
            <Text size="small">{outlookTexts.futures(formatNumber(futures))}</Text>
          </div>
        </details>
      </Stack>
    </Card>
  );
}
