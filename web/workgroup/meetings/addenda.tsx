import { useState } from 'react';
import { formatDay } from '../../data/format.ts';
import { recordTexts } from '../../texts/meetings.ts';
import { Button } from '../../ui/button.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { Text } from '../../ui/text.tsx';
import type { Meeting } from '../meeting-queries.ts';
import { AddendumForm } from './addendum-form.tsx';

type AddendaProps = { meeting: Meeting; mayAdd: boolean };

/** What was added after the record was closed, each with its day and who asked for it. */
export function Addenda({ meeting, mayAdd }: AddendaProps) {
  const [isAdding, setIsAdding] = useState(false);
  if (meeting.addenda.length === 0 && !mayAdd) return null;
  return (
    <section className="naast-record__item" data-part="addenda">
      <Heading level={3}>{recordTexts.addenda}</Heading>
      <Text quiet size="small">
        {recordTexts.addendaLead}
      </Text>
      {meeting.addenda.length === 0 ? null : (
        <ul className="naast-lines">
          {meeting.addenda.map(({ id, day, by, text, hash }) => (
            <li className="naast-line" key={id}>
              <span className="naast-line__aside">{recordTexts.by(formatDay(day), by)}</span>
              <span className="naast-line__text">{text}</span>
              <code className="naast-hash">{hash}</code>
            </li>
          ))}
        </ul>
      )}
      {mayAdd && isAdding ? (
        <AddendumForm meetingId={meeting.id} onDone={() => setIsAdding(false)} />
      ) : null}
      {mayAdd && !isAdding ? (
        <div className="naast-no-print">
          <Button icon={PlusIcon} onClick={() => setIsAdding(true)} small variant="secondary">
            {recordTexts.add}
          </Button>
        </div>
      ) : null}
    </section>
  );
}
