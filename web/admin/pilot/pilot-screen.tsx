import { pilotTexts } from '../../texts/admin.ts';
import { Card } from '../../ui/card.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { AreasCard } from './areas-card.tsx';
import { BodiesCard } from './bodies-card.tsx';
import { SettingsCard } from './settings-card.tsx';

/** The settings of the pilot: days and norms, gebiedsteams and bodies. */
export function PilotScreen() {
  return (
    <Stack gap="large">
      <PageHeading lead={pilotTexts.lead} title={pilotTexts.title} />
      <Card heading={pilotTexts.datesHeading}>
        <Stack gap="small">
          {pilotTexts.dates.map((paragraph) => (
            <Text key={paragraph}>{paragraph}</Text>
          ))}
        </Stack>
      </Card>
      <SettingsCard />
      <AreasCard />
      <BodiesCard />
    </Stack>
  );
}
