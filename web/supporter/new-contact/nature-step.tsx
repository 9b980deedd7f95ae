import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { contactNatures } from '../../../server/domain/codes/contact-natures.ts';
import { dissatisfactionStatuses } from '../../../server/domain/codes/dissatisfaction-statuses.ts';
import { dissatisfactionSubjects } from '../../../server/domain/codes/dissatisfaction-subjects.ts';
import { formatDayShort } from '../../data/format.ts';
import { codeChoices } from '../../records/code-choices.ts';
import { DissatisfactionFields } from '../../records/dissatisfaction-fields.tsx';
import type { Case, Dissatisfaction } from '../../records/record-queries.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { RadioList } from '../../ui/radio-list.tsx';
import type { StepProps } from './step-props.ts';

const texts = supporterTexts.newContact;

function nameOf({ status, subject, raisedDay }: Dissatisfaction): string {
  const parts = [labelOf(dissatisfactionStatuses, status)];
  if (subject !== null) parts.push(labelOf(dissatisfactionSubjects, subject).toLowerCase());
  return `${parts.join(': ')} (${formatDayShort(raisedDay)})`;
}

/**
 * What kind of contact it was, and what the dissatisfaction was about. In a case that has
 * dissatisfaction already the contact is about the last one, unless the supporter says it is new.
 */
export function NatureStep(props: StepProps & { existing: Case | undefined }) {
  const { draft, change, mistakes, existing } = props;
  const { dissatisfaction, nature } = draft;
  const known = draft.caseKind === 'existing' ? (existing?.dissatisfactions ?? []) : [];
  const lastKnown = known.at(-1);
  const isTold = nature !== '' && nature !== 'C0';
  const isKnown =
    lastKnown !== undefined &&
    (dissatisfaction.which === '' || known.some(({ id }) => id === dissatisfaction.which));
  return (
    <>
      <RadioList
        choices={codeChoices(contactNatures, draft.day)}
        error={mistakes.get('nature')}
        label={texts.nature}
        name="nature"
        onChange={(event) => change({ nature: event.target.value })}
        value={nature}
      />
      {isTold && lastKnown ? (
        <RadioList
          choices={[
            ...known.map((item) => ({ value: item.id, label: nameOf(item) })),
            { value: 'new', label: texts.newDissatisfaction },
          ]}
          label={texts.whichDissatisfaction}
          name="dissatisfaction.which"
          onChange={(event) =>
            change({ dissatisfaction: { ...dissatisfaction, which: event.target.value } })
          }
          value={isKnown ? dissatisfaction.which || lastKnown.id : 'new'}
        />
      ) : null}
      {isTold && !isKnown ? (
        <DissatisfactionFields
          day={draft.day}
          mistakes={mistakes}
          onChange={(part) => change({ dissatisfaction: { ...dissatisfaction, ...part } })}
          prefix="dissatisfaction."
          status={nature}
          values={dissatisfaction}
        />
      ) : null}
    </>
  );
}
