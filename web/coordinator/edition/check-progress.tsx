import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { usePilotId } from '../../data/session.ts';
import { checkTexts } from '../../texts/edition-check.ts';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { checkQuery, checkWords, stopCheck } from './check-query.ts';

/** How often the words are spoken, in milliseconds: on the screen they change twice a second. */
const speakEvery = 8000;

/** The words as they were a moment ago, so that a screen reader is not talking all the time. */
function useSpoken(words: string): string {
  const [spoken, setSpoken] = useState('');
  const latest = useRef(words);
  useEffect(() => {
    latest.current = words;
  }, [words]);
  useEffect(() => {
    const timer = setInterval(() => setSpoken(latest.current), speakEvery);
    return () => clearInterval(timer);
  }, []);
  return spoken;
}

/**
 * How far the check is that somebody waits for, with a button to stop it. Whatever waits for the
 * check hears that it was stopped; this only asks for it.
 */
export function CheckProgress({ label }: { label: string }) {
  const pilotId = usePilotId();
  const { data } = useQuery(checkQuery(pilotId));
  const [isStopping, setStopping] = useState(false);
  const words = checkWords(data?.check ?? null);
  const spoken = useSpoken(words);
  function stop() {
    setStopping(true);
    // When it could not be asked, it can be asked again.
    stopCheck(pilotId).catch(() => setStopping(false));
  }
  return (
    <Stack gap="small">
      <Progress label={label} />
      <output className="ams-visually-hidden">{spoken}</output>
      <Cluster>
        <Button busy={isStopping} onClick={stop} variant="secondary">
          {checkTexts.stop}
        </Button>
        <span className="naast-check-words">
          <Text quiet>{words}</Text>
        </span>
      </Cluster>
    </Stack>
  );
}
