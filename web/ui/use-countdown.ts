import { useEffect, useState } from 'react';

type Countdown = {
  /** Restarts when it changes; null stops. */
  of: string | null;
  seconds: number;
  /** Holds the time still: a pointer or the focus rests on it. */
  paused: boolean;
  onEnd: () => void;
};

/** Counts down whole seconds on the screen and gives how many are left. */
export function useCountdown({ of, seconds, paused, onEnd }: Countdown): number {
  const [running, setRunning] = useState({ of, left: seconds });
  const left = running.of === of ? running.left : seconds;
  useEffect(() => {
    if (of === null || paused) return undefined;
    const timer = setTimeout(() => {
      if (left <= 1) onEnd();
      else setRunning({ of, left: left - 1 });
    }, 1000);
    return () => clearTimeout(timer);
  }, [of, paused, left, onEnd]);
  return left;
}
