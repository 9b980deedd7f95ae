import type { Actor } from '../access/roles.ts';
import type { Clock } from '../clock.ts';
import type { CheckProgress, CheckWatch } from '../publication/gate.ts';

/** How far the check somebody waits for is. */
export type CheckState = {
  /** Questions answered so far; null when their number may not be told. */
  readonly answered: number | null;
  /** Seconds it will still take at this pace; null as long as that cannot be said. */
  readonly secondsLeft: number | null;
};

/** A check that begins: what watches it, and how to say that it ended. */
export type BegunCheck = { readonly watch: CheckWatch; readonly end: () => void };

/** The checks of editions that go on now, each with the person who waits for it. */
export type EditionChecks = {
  /**
   * @param tellsNumbers false where another provider takes part: how many questions there are then
   * says something about records that are not theirs.
   */
  begin(actor: Actor, tellsNumbers: boolean): BegunCheck;
  /** How far this person's own check is; null when they wait for none. */
  stateOf(actor: Actor): CheckState | null;
  /** Stops every check this person waits for; whether there was one. */
  stop(actor: Actor): boolean;
};

type Running = {
  readonly controller: AbortController;
  readonly tellsNumbers: boolean;
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  /** Questions of the rounds that are done; the check starts again when something was taken out. */
  before: number;
  now: CheckProgress;
};

/** Too early to say anything about the pace, in milliseconds. */
const firstWords = 1000;

function secondsLeft({ before, now, startedAt }: Running, instant: number): number | null {
  const elapsed = instant - startedAt;
  const answered = before + now.done;
  if (elapsed < firstWords || answered === 0) return null;
  return Math.ceil(((now.of - now.done) * elapsed) / answered / 1000);
}

const keyOf = ({ pilotId, userId }: Actor): string => `${pilotId}|${userId}`;

/**
 * Keeps which checks go on. A check belongs to the person who asked for it, in the pilot they asked it
 * in: nobody else is told of it, and nobody else can stop it.
 */
export function editionChecks(clock: Clock): EditionChecks {
  const running = new Map<string, Running[]>();
  const of = (actor: Actor): readonly Running[] => running.get(keyOf(actor)) ?? [];
  return {
    begin(actor, tellsNumbers) {
      const controller = new AbortController();
      const check: Running = {
        controller,
        tellsNumbers,
        startedAt: Date.parse(clock.now()),
        before: 0,
        now: { done: 0, of: 0 },
      };
      running.set(keyOf(actor), [...of(actor), check]);
      return {
        watch: {
          signal: controller.signal,
          onProgress(progress) {
            if (progress.done <= check.now.done) check.before += check.now.done;
            check.now = progress;
          },
        },
        end() {
          const others = of(actor).filter((other) => other !== check);
          if (others.length > 0) running.set(keyOf(actor), others.slice());
          else running.delete(keyOf(actor));
        },
      };
    },
    stateOf(actor) {
      const newest = of(actor).at(-1);
      if (newest === undefined) return null;
      if (!newest.tellsNumbers) return { answered: null, secondsLeft: null };
      return {
        answered: newest.before + newest.now.done,
        secondsLeft: secondsLeft(newest, Date.parse(clock.now())),
      };
    },
    stop(actor) {
      const checks = of(actor);
      for (const { controller } of checks) controller.abort();
      return checks.length > 0;
    },
  };
}
