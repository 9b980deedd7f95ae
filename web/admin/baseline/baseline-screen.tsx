import { useSuspenseQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { laws } from '../../../server/domain/codes/laws.ts';
import { usePilotId } from '../../data/session.ts';
import { baselineTexts } from '../../texts/admin.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState } from '../../ui/empty-state.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { TabLinks } from '../../ui/tab-links.tsx';
import { Text } from '../../ui/text.tsx';
import { UndoToast } from '../../ui/undo-toast.tsx';
import { ChangedFigureForm, NewFigureForm } from './figure-forms.tsx';
import { figuresQuery } from './figure-query.ts';
import type { StoredFigure } from './figure-query.ts';
import { FigureTable } from './figure-table.tsx';
import type { FigurePlace } from './figure-table.tsx';
import { ImportCard } from './import-card.tsx';
import { periodText } from './periods.ts';
import { useFigureRemoval } from './use-figure-removal.ts';

type Open = { at: 'new'; place: FigurePlace | null } | { at: 'change'; figure: StoredFigure };

/** Objections and complaints as the municipality counted them: one by one, or from a file. */
export function BaselineScreen() {
  const { soort } = useSearch({ from: '/signed-in/beheer/gemeentelijke-cijfers' });
  const { data: figures } = useSuspenseQuery(figuresQuery(usePilotId()));
  const [open, setOpen] = useState<Open | null>(null);
  const { removed, remove, undo, forget, refusal } = useFigureRemoval();
  const kind = soort === 'klachten' ? 'complaint' : 'objection';
  const shown = figures.filter((figure) => figure.kind === kind);
  const close = () => setOpen(null);
  return (
    <Stack gap="large">
      <PageHeading
        actions={
          <Button icon={PlusIcon} onClick={() => setOpen({ at: 'new', place: null })}>
            {baselineTexts.add}
          </Button>
        }
        lead={baselineTexts.lead}
        title={baselineTexts.title}
      />
      <Alert tone="info">{baselineTexts.caution}</Alert>
      {refusal === null ? null : (
        <Alert announce="now" tone="error">
          {refusal}
        </Alert>
      )}
      <Card>
        <Stack>
          <TabLinks
            items={[
              { label: baselineTexts.kinds.objection, link: tabTo(undefined) },
              { label: baselineTexts.kinds.complaint, link: tabTo('klachten') },
            ]}
            label={baselineTexts.kindsLabel}
          />
          {shown.length === 0 ? (
            <EmptyState heading={baselineTexts.emptyHeading}>{baselineTexts.empty}</EmptyState>
          ) : (
            <>
              <Text quiet>{baselineTexts.tableHint}</Text>
              <FigureTable
                caption={baselineTexts.kinds[kind]}
                figures={shown}
                onAdd={(place) => setOpen({ at: 'new', place })}
                onChange={(figure) => setOpen({ at: 'change', figure })}
              />
            </>
          )}
        </Stack>
      </Card>
      <ImportCard />
      <Dialog
        heading={open?.at === 'new' ? baselineTexts.addTitle : baselineTexts.changeTitle}
        onClose={close}
        open={open !== null}
      >
        {open?.at === 'new' ? (
          <NewFigureForm kind={kind} onDone={close} place={open.place} />
        ) : null}
        {open?.at === 'change' ? (
          <ChangedFigureForm
            figure={open.figure}
            onDone={close}
            onRemove={(figure) => {
              close();
              void remove(figure);
            }}
          />
        ) : null}
      </Dialog>
      <UndoToast
        done={
          removed && {
            id: removed.id,
            message: baselineTexts.removed(labelOf(laws, removed.law), periodText(removed)),
          }
        }
        onEnd={forget}
        onUndo={() => void undo()}
      />
    </Stack>
  );
}

function tabTo(soort: 'klachten' | undefined) {
  return { to: '/beheer/gemeentelijke-cijfers', search: { soort } } as const;
}
