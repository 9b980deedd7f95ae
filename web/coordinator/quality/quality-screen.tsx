import { useSuspenseQuery } from '@tanstack/react-query';
import { usePilotId } from '../../data/session.ts';
import { PrintButton } from '../../figures/print-button.tsx';
import { qualityTexts as texts } from '../../texts/data-quality.ts';
import { RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { FieldsCard } from './fields-card.tsx';
import { LatenessCard } from './lateness-card.tsx';
import { dataQualityQuery } from './quality-query.ts';
import { WorklistCard } from './worklist-card.tsx';

/** How complete and how timely the own records are, and what can still be completed. */
export function QualityScreen() {
  const { data } = useSuspenseQuery(dataQualityQuery(usePilotId()));
  return (
    <Stack gap="large">
      <PageHeading actions={<PrintButton />} lead={texts.lead} title={texts.title} />
      <RouteLink hash="R2.4" search={{}} to="/werkgroep/dashboard">
        {texts.workgroupSees}
      </RouteLink>
      <WorklistCard quality={data} />
      <FieldsCard fields={data.fields} />
      <LatenessCard entries={data.entries} />
    </Stack>
  );
}
