import { useSuspenseQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { results } from '../../../server/domain/codes/results.ts';
import { knownInWords, rulesAbout } from '../../../server/domain/result-rules.ts';
import { formatDay } from '../../data/format.ts';
import { usePilotId, useRoles } from '../../data/session.ts';
import { PrintButton } from '../../figures/print-button.tsx';
import { rulesTexts } from '../../texts/rules.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Card } from '../../ui/card.tsx';
import { Heading } from '../../ui/heading.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { editionsQuery } from '../edition-queries.ts';
import { AgreeForm } from './agree-form.tsx';
import { RuleHistory } from './rule-history.tsx';
import { RuleList } from './rule-list.tsx';
import { agreedInWords, knownEditions } from './rule-words.ts';
import { RuleWriting } from './rule-writing.tsx';
import { rulesQuery } from './rules-query.ts';
import type { Rules } from './rules-query.ts';
import '../workgroup.css';
import './rules.css';

/** The rules the workgroup agrees on before it knows the results. */
export function RulesScreen() {
  const { data: rules } = useSuspenseQuery(rulesQuery(usePilotId()));
  const isSecretary = useRoles().has('secretary');
  const isAgreed = rules.agreed.length > 0;
  const [isOpen, setIsOpen] = useState(rules.draftDiffers);
  const [isDone, setIsDone] = useState(false);
  const isWriting = isSecretary && (isOpen || !isAgreed);
  function done() {
    setIsOpen(false);
    setIsDone(true);
    window.scrollTo({ top: 0 });
  }
  return (
    <Stack gap="large">
      <PageHeading actions={<PrintButton />} lead={rulesTexts.lead} title={rulesTexts.title} />
      {isDone ? (
        <Alert announce="polite" tone="success">
          {rulesTexts.agreed}
        </Alert>
      ) : null}
      <Why />
      {isAgreed ? <Agreed isFolded={isWriting} rules={rules} /> : <NotAgreed />}
      {isAgreed && rules.draftDiffers && !isSecretary ? (
        <Text quiet>{rulesTexts.preparing}</Text>
      ) : null}
      {isAgreed && isSecretary ? (
        <div className="naast-no-print">
          <Button onClick={() => setIsOpen(!isOpen)} variant="secondary">
            {isOpen ? rulesTexts.stopPreparing : rulesTexts.prepare}
          </Button>
        </div>
      ) : null}
      {isWriting ? <Writing onDone={done} rules={rules} /> : null}
      {!isAgreed && !isSecretary ? <Concept rules={rules} /> : null}
      <RuleHistory agreed={rules.agreed} />
    </Stack>
  );
}

function Why() {
  return (
    <Stack gap="small">
      <Heading level={2} size={3}>
        {rulesTexts.whyHeading}
      </Heading>
      {rulesTexts.why.map((paragraph) => (
        <Text key={paragraph}>{paragraph}</Text>
      ))}
    </Stack>
  );
}

function NotAgreed() {
  const { data: editions } = useSuspenseQuery(editionsQuery(usePilotId()));
  const isLate = editions.length > 0;
  return (
    <Alert heading={rulesTexts.notAgreed} tone={isLate ? 'warning' : 'info'}>
      {isLate ? rulesTexts.tooLate : rulesTexts.goodMoment}
    </Alert>
  );
}

type AgreedProps = {
  rules: Rules;
  /** While a change is being written its text takes the place of the agreed one. */
  isFolded: boolean;
};

function Agreed({ rules, isFolded }: AgreedProps) {
  const newest = rules.agreed[0];
  const first = rules.agreed.at(-1);
  if (!newest || !first) return null;
  const known = knownInWords(first.known);
  return (
    <Stack>
      {known === null ? null : <Alert tone="warning">{known}</Alert>}
      {rules.chainHolds ? null : <Alert tone="error">{rulesTexts.broken}</Alert>}
      <Text>
        {agreedInWords(first)} {knownEditions(first)}
      </Text>
      {newest === first ? null : <Text>{rulesTexts.newestChange(formatDay(newest.day))}</Text>}
      {results.map(({ id, number, title }) => {
        const about = rulesAbout(newest.rules, id);
        return about && !isFolded ? (
          <Card heading={rulesTexts.resultHeading(number, title)} key={id}>
            <RuleList rules={about} />
          </Card>
        ) : null;
      })}
      {rules.chainHolds ? (
        <Text quiet size="small">
          {rulesTexts.holds}
        </Text>
      ) : null}
    </Stack>
  );
}

/** The draft as the workgroup reads it before agreeing. */
function Concept({ rules }: { rules: Rules }) {
  return (
    <Stack>
      <Text quiet>{rulesTexts.concept}</Text>
      {results.map(({ id, number, title }) => {
        const draft = rules.draft.find(({ result }) => result === id);
        if (draft === undefined) return null;
        const textOf = (part: string) => draft.texts.find((text) => text.part === part)?.text ?? '';
        const about = {
          continue: textOf('continue'),
          adjust: textOf('adjust'),
          stop: textOf('stop'),
          norm: draft.norm,
        };
        return (
          <Card heading={rulesTexts.resultHeading(number, title)} key={id}>
            <RuleList rules={about} />
          </Card>
        );
      })}
    </Stack>
  );
}

function Writing({ rules, onDone }: { rules: Rules; onDone: () => void }) {
  const saving = useRef<Promise<unknown>>(Promise.resolve());
  return (
    <Stack>
      <Heading level={2}>{rulesTexts.writeHeading}</Heading>
      <Text>{rulesTexts.writeLead}</Text>
      {results.map(({ id, number, title }) => {
        const draft = rules.draft.find(({ result }) => result === id);
        return draft ? (
          <Card heading={rulesTexts.resultHeading(number, title)} key={id} level={3}>
            <RuleWriting
              draft={draft}
              onSaving={(save) => {
                saving.current = Promise.allSettled([saving.current, save]);
              }}
            />
          </Card>
        ) : null;
      })}
      <AgreeForm allSaved={() => saving.current} onDone={onDone} rules={rules} />
    </Stack>
  );
}
