import { useSuspenseQuery } from '@tanstack/react-query';
import { useForm, useWatch } from 'react-hook-form';
import { normDirections } from '../../../server/domain/result-rules.ts';
import type { RuleNorm } from '../../../server/domain/result-rules.ts';
import { api, ifMatch } from '../../data/api.ts';
import { parseDutchNumber } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { useFormSubmit } from '../../data/use-form-submit.ts';
import { rulesTexts } from '../../texts/rules.ts';
import { Button } from '../../ui/button.tsx';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { fieldId } from '../../ui/field.tsx';
import { NumberField } from '../../ui/number-field.tsx';
import { SelectField } from '../../ui/select-field.tsx';
import { Stack } from '../../ui/stack.tsx';
import { definitionsQuery } from '../edition-queries.ts';
import { useFreshRules } from './rules-query.ts';
import type { RuleDraft } from './rules-query.ts';

type NormValues = {
  norm: {
    measure: string;
    direction: RuleNorm['direction'];
    number: string;
    unit: RuleNorm['unit'];
  };
};

const units = (['number', 'percent'] as const).map((value) => ({
  value,
  label: rulesTexts.units[value],
}));
const directions = normDirections.map(({ id, label }) => ({ value: id, label }));

/** The number that a measure of the result should reach; most results have none. */
export function NormForm({ draft }: { draft: RuleDraft }) {
  const pilotId = usePilotId();
  const refresh = useFreshRules();
  const { data: definitions } = useSuspenseQuery(definitionsQuery(pilotId));
  const { result, norm, normVersion } = draft;
  const form = useForm<NormValues>({
    defaultValues: {
      norm: {
        measure: norm?.measure ?? '',
        direction: norm?.direction ?? 'at-least',
        number: norm === null ? '' : String(norm.number),
        unit: norm?.unit ?? 'number',
      },
    },
    shouldFocusError: false,
  });
  const { onSubmit, problems, attempt, busy } = useFormSubmit(form, {
    send: async ({ norm: { number, ...chosen } }) => {
      // What is no number is for the server to refuse at the field.
      const json = { norm: { ...chosen, number: parseDutchNumber(number) ?? Number.NaN } };
      await api.pilots[':pilotId'].rules.draft[':result'].norm.$put({
        param: { pilotId, result },
        header: ifMatch(normVersion),
        json: chosen.measure === '' ? { norm: null } : json,
      });
      await refresh();
    },
    onConflict: async () => {
      await refresh();
      form.setError('root', { message: rulesTexts.changedMeanwhile });
    },
  });
  const measure = useWatch({ control: form.control, name: 'norm.measure' });
  const errors = form.formState.errors.norm;
  const idOf = (field: string) => fieldId(`${field}-${result}`);
  return (
    <form aria-label={rulesTexts.normHeading} noValidate onSubmit={onSubmit}>
      <Stack gap="small">
        <ErrorSummary
          attempt={attempt}
          errors={problems.map(({ name, message }) => ({
            name: name && `${name.replace('norm.', '')}-${result}`,
            message,
          }))}
        />
        <div className="naast-rule-norm">
          <SelectField
            {...form.register('norm.measure')}
            choices={definitions
              .filter((definition) => definition.result === result)
              .map(({ id, name }) => ({ value: id, label: `${id} ${name}` }))}
            emptyLabel={rulesTexts.noMeasure}
            error={errors?.measure?.message}
            hint={rulesTexts.normHint}
            id={idOf('measure')}
            label={rulesTexts.normHeading}
          />
          {measure === '' ? null : (
            <>
              <SelectField
                {...form.register('norm.direction')}
                choices={directions}
                emptyLabel={null}
                error={errors?.direction?.message}
                id={idOf('direction')}
                label={rulesTexts.direction}
              />
              <NumberField
                {...form.register('norm.number')}
                error={errors?.number?.message}
                id={idOf('number')}
                label={rulesTexts.number}
              />
              <SelectField
                {...form.register('norm.unit')}
                choices={units}
                emptyLabel={null}
                error={errors?.unit?.message}
                id={idOf('unit')}
                label={rulesTexts.unit}
              />
            </>
          )}
        </div>
        {measure === '' && norm === null ? null : (
          <Button busy={busy} small type="submit" variant="secondary">
            {rulesTexts.saveNorm}
          </Button>
        )}
      </Stack>
    </form>
  );
}
