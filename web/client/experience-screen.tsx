import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Language } from '../../server/domain/codes/language.ts';
import { languages } from '../../server/domain/codes/language.ts';
import { rehearsalQuery } from '../data/rehearsal.ts';
import { clientTexts, languageNames } from '../texts/client.ts';
import { Button } from '../ui/button.tsx';
import { Heading } from '../ui/heading.tsx';
import { PageFrame } from '../ui/page-frame.tsx';
import { PageHeading } from '../ui/page-heading.tsx';
import { Stack } from '../ui/stack.tsx';
import { Text } from '../ui/text.tsx';
import { ExperienceForm } from './experience-form.tsx';
import { useSlipCode } from './use-slip-code.ts';
import './client.css';

/** The resident's questionnaire: no sign-in, large type, three languages. */
export function ExperienceScreen() {
  const { data: rehearsal } = useQuery(rehearsalQuery);
  const [language, setLanguage] = useState<Language>('nl');
  // Another slip scanned in the same tab starts again.
  const [sentCode, setSentCode] = useState<string | null>(null);
  const slipCode = useSlipCode();
  const texts = clientTexts[language];
  useEffect(() => {
    document.documentElement.lang = language;
    return () => {
      document.documentElement.lang = 'nl';
    };
  }, [language]);
  return (
    <PageFrame
      homeLink={{ to: '/ervaring' }}
      person={null}
      rehearsal={rehearsal?.isRehearsal ?? false}
      width="narrow"
    >
      <div className="naast-client">
        {sentCode === slipCode ? (
          <Thanks language={language} />
        ) : (
          <Stack gap="large">
            <div className="naast-client__languages">
              {languages.map((each) => (
                <Button
                  aria-pressed={each === language}
                  key={each}
                  lang={each}
                  onClick={() => setLanguage(each)}
                  variant={each === language ? 'secondary' : 'tertiary'}
                >
                  {languageNames[each]}
                </Button>
              ))}
            </div>
            <PageHeading lead={texts.lead} title={texts.title} />
            <Text>
              <strong>{texts.promise}</strong>
            </Text>
            <ExperienceForm
              key={slipCode}
              language={language}
              onSent={() => setSentCode(slipCode)}
              slipCode={slipCode}
            />
          </Stack>
        )}
      </div>
    </PageFrame>
  );
}

function Thanks({ language }: { language: Language }) {
  const texts = clientTexts[language];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.focus(), []);
  return (
    <div ref={place} tabIndex={-1}>
      <Stack>
        <Heading level={1}>{texts.thanksTitle}</Heading>
        <Text size="lead">{texts.thanks}</Text>
        <Text>{texts.thanksClose}</Text>
      </Stack>
    </div>
  );
}
