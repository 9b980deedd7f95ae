import { formatDay, formatInstant, formatMonthRun } from '../../data/format.ts';
import { actionTexts, agendaTexts, recordTexts } from '../../texts/meetings.ts';
import { editionTexts, meetingTexts } from '../../texts/workgroup.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { Facts } from '../../ui/facts.tsx';
import { Heading } from '../../ui/heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import type { FrozenRecord } from '../meeting-queries.ts';
import { AttendanceList } from './attendance.tsx';

type Item = FrozenRecord['record']['items'][number];
type LastAction = FrozenRecord['record']['lastActions'][number];

/** The record of a closed meeting as it was frozen, and nothing that came later. */
export function FrozenRecordView({ frozen }: { frozen: FrozenRecord }) {
  const { record, hash } = frozen;
  const { edition } = record;
  return (
    <div data-part="record">
      <Stack gap="large">
        <AttendanceList attendance={record.attendance} />
        {record.items.map((item) => (
          <section className="naast-record__item" key={item.id}>
            <Heading level={3}>{item.title}</Heading>
            <Sentences heading={agendaTexts.findings} sentences={item.findings} />
            {item.id === 'last-actions' ? <LastActionLines actions={record.lastActions} /> : null}
            <Figures item={item} />
            <p
              className={
                item.minutes === '' ? 'naast-minutes naast-minutes--none' : 'naast-minutes'
              }
            >
              {item.minutes === '' ? meetingTexts.noMinutes : item.minutes}
            </p>
            <Sentences
              heading={meetingTexts.decisions}
              sentences={item.decisions.map(({ text }) => text)}
            />
            <Agreed actions={item.actions} />
          </section>
        ))}
        <Facts
          items={[
            { term: meetingTexts.facts.closedAt, value: formatInstant(record.closedAt) },
            {
              term: recordTexts.edition,
              value: editionTexts.name(edition.seq, formatMonthRun(edition.from, edition.to)),
            },
            {
              term: meetingTexts.facts.hash,
              value: <code className="naast-hash">{hash}</code>,
            },
          ]}
        />
      </Stack>
    </div>
  );
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  if (sentences.length === 0) return null;
  return (
    <>
      <Heading level={4}>{heading}</Heading>
      <ul className="naast-findings">
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}

function Figures({ item }: { item: Item }) {
  if (item.figures.length === 0) return null;
  return (
    <DataTable
      caption={recordTexts.figuresCaption(item.title)}
      columns={[
        {
          id: 'measure',
          header: recordTexts.measure,
          cell: ({ measure, name }) => `${measure} ${name}`,
        },
        { id: 'text', header: recordTexts.thisEdition, cell: ({ text }) => text },
        {
          id: 'judgement',
          header: recordTexts.judgement,
          cell: ({ judgement }) => judgement ?? recordTexts.noJudgement,
        },
      ]}
      compact
      hideCaption
      rowKey={({ measure }) => measure}
      rows={item.figures}
    />
  );
}

function LastActionLines({ actions }: { actions: readonly LastAction[] }) {
  if (actions.length === 0) return null;
  return (
    <ul className="naast-lines">
      {actions.map(({ id, text, who, agreedOn, doneDay, measure, movement }) => (
        <li className="naast-line" key={id}>
          <span className="naast-line__text">{text}</span>
          <span className="naast-line__aside">
            {recordTexts.agreed(who ?? meetingTexts.nobody, formatDay(agreedOn))} ·{' '}
            {doneDay === null ? recordTexts.stillOpen : meetingTexts.done(formatDay(doneDay))}
          </span>
          {measure === null ? null : (
            <span className="naast-line__aside">{actionTexts.belongsTo(measure)}</span>
          )}
          {movement === null ? null : <span>{actionTexts.movement(movement)}</span>}
        </li>
      ))}
    </ul>
  );
}

function Agreed({ actions }: { actions: Item['actions'] }) {
  if (actions.length === 0) return null;
  return (
    <>
      <Heading level={4}>{meetingTexts.actions}</Heading>
      <ul className="naast-lines">
        {actions.map(({ id, text, who, dueDay, measure }) => (
          <li className="naast-line" key={id}>
            <span className="naast-line__text">{text}</span>
            <span className="naast-line__aside">
              {who ?? meetingTexts.nobody}
              {dueDay === null ? '' : ` · ${recordTexts.due(formatDay(dueDay))}`}
            </span>
            {measure === null ? null : (
              <span className="naast-line__aside">{actionTexts.belongsTo(measure)}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
