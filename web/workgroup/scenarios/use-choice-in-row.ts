import { useState } from 'react';
import { asProblem } from '../../data/api.ts';
import { scoringTexts } from '../../texts/scenarios.ts';
import { rowWriter } from './row-writer.ts';

type ChoiceInRow<Change, Stored, Choice> = {
  /** What the screen last heard is stored. */
  readonly stored: Stored;
  /** Stores a change over this version; throws an ApiProblem when that does not succeed. */
  readonly put: (change: Change, version: number) => Promise<Stored>;
  readonly fetchStored: () => Promise<Stored>;
  readonly choiceOf: (stored: Stored) => Choice | null;
  readonly changeTo: (choice: Choice | null) => Change;
  /** What to say when somebody else chose something else in between. */
  readonly changedWords: (choice: Choice | null) => string;
};

/**
 * A choice that is stored at once, in a row that also holds a text. When somebody else wrote in
 * between, another text of theirs is no reason to ask, and another choice is: then nothing is stored.
 * @returns the choice to show, what went wrong, how to choose, and how to store the rest of the row.
 */
export function useChoiceInRow<Change, Stored extends { readonly version: number }, Choice>(
  options: ChoiceInRow<Change, Stored, Choice>,
) {
  const { stored, put, fetchStored, choiceOf, changeTo, changedWords } = options;
  const [chosen, setChosen] = useState<{ choice: Choice | null } | null>(null);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  const [writer] = useState(() => rowWriter<Change, Stored>(stored.version, put));

  async function settle(choice: Choice | null): Promise<void> {
    const now = await fetchStored();
    if (choiceOf(now) === choiceOf(stored) || choiceOf(now) === choice) {
      await writer.writeOver(changeTo(choice), now.version);
    } else {
      setProblem(changedWords(choiceOf(now)));
    }
  }

  async function choose(choice: Choice | null): Promise<void> {
    setProblem(undefined);
    setChosen({ choice });
    try {
      await writer.write(changeTo(choice)).catch(async (error: unknown) => {
        if (asProblem(error)?.status !== 412) throw error;
        await settle(choice);
      });
    } catch (error) {
      setProblem(asProblem(error)?.message ?? scoringTexts.failed);
    }
    // From here on what is stored counts: the choice, or what stood there when it did not succeed.
    setChosen(null);
  }

  return {
    choice: chosen === null ? choiceOf(stored) : chosen.choice,
    problem,
    choose,
    write: writer.write,
  };
}
