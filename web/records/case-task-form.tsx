import type { Area } from './areas.ts';
import { CaseEditForm } from './case-edit-form.tsx';
import type { CaseTask } from './case-task.ts';
import { CloseCaseForm } from './close-case-form.tsx';
import { ContactEditForm } from './contact-edit-form.tsx';
import { DissatisfactionForm } from './dissatisfaction-form.tsx';
import { HandOverForm } from './hand-over-form.tsx';
import { ObjectionForm } from './objection-form.tsx';
import type { Case } from './record-queries.ts';
import type { TaskFormProps } from './task-form.ts';

type CaseTaskFormProps = TaskFormProps & {
  task: CaseTask;
  theCase: Case;
  areas: readonly Area[];
};

/** The form of a task; nothing when the record it is about is not in the case. */
export function CaseTaskForm({ task, theCase, areas, onDone, onSaved }: CaseTaskFormProps) {
  const done = { onDone, onSaved };
  const { kind, id } = task;
  if (kind === 'edit') return <CaseEditForm {...done} areas={areas} theCase={theCase} />;
  if (kind === 'close') return <CloseCaseForm {...done} areas={areas} theCase={theCase} />;
  if (kind === 'hand-over') return <HandOverForm {...done} areas={areas} theCase={theCase} />;
  if (kind === 'contact') {
    const contact = theCase.contacts.find((one) => one.id === id);
    return contact ? <ContactEditForm {...done} contact={contact} /> : null;
  }
  if (kind === 'dissatisfaction') {
    const stored = theCase.dissatisfactions.find((one) => one.id === id) ?? null;
    if (stored === null && id !== null) return null;
    return <DissatisfactionForm {...done} caseId={theCase.id} stored={stored} />;
  }
  const stored = theCase.objections.find((one) => one.id === id) ?? null;
  if (stored === null && id !== null) return null;
  return <ObjectionForm {...done} caseId={theCase.id} stored={stored} />;
}
