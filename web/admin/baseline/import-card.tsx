import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { ChangeEvent } from 'react';
import type { InferResponseType } from 'hono/client';
import { baselineColumns } from '../../../server/domain/records/baseline-import.ts';
import { api, asProblem, idempotencyKey } from '../../data/api.ts';
import { usePilotId } from '../../data/session.ts';
import { baselineTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { PlainButtonLink } from '../../ui/button-link.tsx';
import { Card } from '../../ui/card.tsx';
import { DataTable } from '../../ui/data-table.tsx';
import { Field } from '../../ui/field.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/progress.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { figuresQuery } from './figure-query.ts';
import { csvTemplate, readCsv } from './read-csv.ts';

const upload = api.pilots[':pilotId']['baseline-figures'].import;
type Reading = InferResponseType<typeof upload.$post, 200>;

type Stage =
  | { at: 'start' }
  | { at: 'busy' }
  | { at: 'checked'; csv: string; reading: Reading; key: string }
  | { at: 'stored'; count: number }
  | { at: 'refused'; message: string };

const template = `data:text/csv;charset=utf-8,${encodeURIComponent(
  csvTemplate(
    baselineColumns,
    baselineTexts.templateRows.map((row) => [...row]),
  ),
)}`;

/** Importing municipal figures: the file is checked first, then stored as a whole or not at all. */
export function ImportCard() {
  const pilotId = usePilotId();
  const queryClient = useQueryClient();
  const [stage, setStage] = useState<Stage>({ at: 'start' });

  async function attempt(deed: () => Promise<Stage>) {
    setStage({ at: 'busy' });
    try {
      setStage(await deed());
    } catch (error) {
      const message = asProblem(error)?.errors[0]?.detail ?? messageOf(error);
      setStage({ at: 'refused', message });
    }
  }

  async function choose(event: ChangeEvent<HTMLInputElement>) {
    const input = event.currentTarget;
    const [file] = input.files ?? [];
    if (!file) return;
    await attempt(async () => {
      const csv = readCsv(await file.arrayBuffer());
      const response = await upload.$post({
        param: { pilotId },
        header: {},
        json: { csv, dryRun: true },
      });
      return { at: 'checked', csv, reading: await response.json(), key: crypto.randomUUID() };
    });
    // The same file, mended, must be a change again.
    input.value = '';
  }

  async function store(csv: string, key: string) {
    await attempt(async () => {
      const response = await upload.$post({
        param: { pilotId },
        header: idempotencyKey(key),
        json: { csv, dryRun: false },
      });
      const { imported } = await response.json();
      await queryClient.invalidateQueries({ queryKey: figuresQuery(pilotId).queryKey });
      return { at: 'stored', count: imported };
    });
  }

  return (
    <Card heading={baselineTexts.importHeading}>
      <Stack>
        <Text>{baselineTexts.importExplanation}</Text>
        <PlainButtonLink
          download={baselineTexts.templateName}
          href={template}
          icon={DownloadIcon}
          variant="tertiary"
        >
          {baselineTexts.template}
        </PlainButtonLink>
        <Field id="veld-csv" label={baselineTexts.chooseFile}>
          <input
            accept=".csv,text/csv"
            id="veld-csv"
            onChange={(event) => void choose(event)}
            type="file"
          />
        </Field>
        {stage.at === 'busy' ? <Progress label={baselineTexts.checking} /> : null}
        {stage.at === 'refused' ? (
          <Alert announce="now" tone="error">
            {stage.message}
          </Alert>
        ) : null}
        {stage.at === 'stored' ? (
          <Alert announce="polite" tone="success">
            {baselineTexts.imported(stage.count)}
          </Alert>
        ) : null}
        {stage.at === 'checked' ? (
          <CheckedFile onStore={() => void store(stage.csv, stage.key)} reading={stage.reading} />
        ) : null}
      </Stack>
    </Card>
  );
}

function CheckedFile({ reading, onStore }: { reading: Reading; onStore: () => void }) {
  const { errors, figures } = reading;
  if (errors.length === 0) {
    return (
      <>
        <Alert announce="polite" tone="success">
          {baselineTexts.good(figures)}
        </Alert>
        <Button onClick={onStore}>{baselineTexts.import(figures)}</Button>
      </>
    );
  }
  return (
    <>
      <Alert
        announce="now"
        heading={baselineTexts.badHeading(errors.length)}
        level={3}
        tone="error"
      >
        <Text>{baselineTexts.bad}</Text>
      </Alert>
      <DataTable
        caption={baselineTexts.badCaption}
        columns={[
          { id: 'row', header: baselineTexts.row, cell: (error) => error.row },
          {
            id: 'column',
            header: baselineTexts.column,
            cell: (error) => error.column ?? baselineTexts.whole,
          },
          { id: 'message', header: baselineTexts.mistake, cell: (error) => error.message },
        ]}
        compact
        hideCaption
        rowKey={(error) => `${error.row}-${error.column ?? ''}-${error.message}`}
        rows={errors}
      />
    </>
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
