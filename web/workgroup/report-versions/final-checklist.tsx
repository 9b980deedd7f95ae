import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { usePilotId, useRoles } from '../../data/session.ts';
import { finalTexts } from '../../texts/report-versions.ts';
import { Alert } from '../../ui/alert.tsx';
import { Badge } from '../../ui/badge.tsx';
import { Card } from '../../ui/card.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { FinalForm } from './final-form.tsx';
import { readinessQuery } from './version-queries.ts';
import type { Readiness } from './version-queries.ts';

/** Open sentences shown per point; the rest is counted. */
const shownItems = 5;

/** What is in the way of the final report, and for the secretary the way there. */
export function FinalChecklist() {
  const { data } = useSuspenseQuery(readinessQuery(usePilotId()));
  const isSecretary = useRoles().has('secretary');
  const [made, setMade] = useState<number | null>(null);
  const { concept, isCorrection, points } = data;
  return (
    <Card heading={isCorrection ? finalTexts.correction : finalTexts.heading}>
      <Stack>
        {made === null ? null : (
          <Alert announce="polite" tone="success">
            {finalTexts.made(made)}
          </Alert>
        )}
        {concept === null ? (
          <Text>{finalTexts.none}</Text>
        ) : (
          <>
            <Text>
              {isCorrection ? finalTexts.introCorrection(concept) : finalTexts.intro(concept)}
            </Text>
            <Points points={points} />
            {isSecretary ? (
              <FinalForm concept={concept} onMade={setMade} readiness={data} />
            ) : (
              <Alert tone="info">{finalTexts.bySecretary}</Alert>
            )}
          </>
        )}
      </Stack>
    </Card>
  );
}

function Points({ points }: Pick<Readiness, 'points'>) {
  return (
    <ul aria-label={finalTexts.list} className="naast-checklist">
      {points.map(({ id, title, done, items }) => (
        <li key={id}>
          <div className="naast-checklist__line">
            <span>{title}</span>
            <Badge tone={done ? 'success' : 'warning'}>
              {done ? finalTexts.done : finalTexts.open}
            </Badge>
          </div>
          {items.length > 0 ? (
            <ul className="naast-checklist__items">
              {items.slice(0, shownItems).map((item) => (
                <li key={item}>{item}</li>
              ))}
              {items.length > shownItems ? (
                <li>{finalTexts.more(items.length - shownItems)}</li>
              ) : null}
            </ul>
          ) : null}
        </li>
      ))}
    </ul>
  );
}
