import { useState } from 'react';
import { useForm } from 'react-hook-form';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import { differencesOf } from '../ui/changed-elsewhere.tsx';
import type { Wording } from '../ui/changed-elsewhere.tsx';
import { kitTexts } from '../texts/kit.ts';
import { ApiProblem, asProblem } from './api.ts';
import { useFormSubmit } from './use-form-submit.ts';

type EditOptions<Stored extends { version: number }, Values extends FieldValues> = {
  /** The record as it was when the form opened. */
  stored: Stored;
  valuesOf: (stored: Stored) => Values;
  /** What a version says in words, to show two versions beside each other. */
  wordingOf: (values: Values) => Wording;
  /** The record as it is stored now; undefined when somebody removed it. */
  fetchStored: () => Promise<Stored | undefined>;
  /** Stores the values over this version. */
  send: (values: Values, version: number) => Promise<void>;
};

/**
 * A form over one record that others may change too. When somebody else saved in between (412), both
 * versions are shown and the user chooses: `clash` holds the props of a ChangedElsewhere.
 */
export function useEditForm<Stored extends { version: number }, Values extends FieldValues>(
  options: EditOptions<Stored, Values>,
) {
  const { valuesOf, wordingOf, fetchStored, send } = options;
  const [version, setVersion] = useState(options.stored.version);
  const [clashing, setClashing] = useState<Stored | null>(null);
  // The type of the form library cannot see that whole values are also default values.
  const defaultValues = valuesOf(options.stored) as DefaultValues<Values>;
  const form = useForm<Values>({ defaultValues, shouldFocusError: false });
  const sending = useFormSubmit(form, {
    send: (values) => send(values, version),
    onConflict: showClash,
  });

  async function showClash() {
    const stored = await fetchStored();
    if (stored) setClashing(stored);
    else
      sending.refuse(
        new ApiProblem(404, { title: kitTexts.goneElsewhere, detail: kitTexts.goneElsewhere }),
      );
  }

  /** Starts again from this version. */
  function startFrom(stored: Stored) {
    setVersion(stored.version);
    setClashing(null);
    form.reset(valuesOf(stored));
  }

  async function keepMine(stored: Stored) {
    setVersion(stored.version);
    setClashing(null);
    try {
      await send(form.getValues(), stored.version);
    } catch (error) {
      if (asProblem(error)?.status === 412) await showClash();
      else sending.refuse(error);
    }
  }

  return {
    ...sending,
    form,
    startFrom,
    clash: {
      differences:
        clashing === null
          ? null
          : differencesOf(wordingOf(form.getValues()), wordingOf(valuesOf(clashing))),
      onKeepMine: () => {
        if (clashing !== null) void keepMine(clashing);
      },
      onTakeStored: () => {
        if (clashing !== null) startFrom(clashing);
      },
      onClose: () => setClashing(null),
    },
  };
}
