import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { formatMonthRun, formatNumber } from '../../data/format.ts';
import { usePilotId } from '../../data/session.ts';
import { PrintButton } from '../../figures/print-button.tsx';
import { certificateTexts } from '../../texts/certificate.ts';
import { revisionTexts } from '../../texts/revision-log.ts';
import { Alert } from '../../ui/alert.tsx';
import { Card } from '../../ui/card.tsx';
import { Facts } from '../../ui/facts.tsx';
import { PlainLink, RouteLink } from '../../ui/link.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { Stack } from '../../ui/stack.tsx';
import { Text } from '../../ui/text.tsx';
import { certificateQuery } from './certificate-query.ts';

/** The certificate of one edition, as a page to read and to print. */
export function CertificateScreen() {
  const { seq } = useParams({ from: '/signed-in/werkgroep/verklaring/$seq' });
  const pilotId = usePilotId();
  const { data: certificate } = useSuspenseQuery(certificateQuery(pilotId, seq));
  const { verdict, broken } = certificate;
  return (
    <Stack gap="large">
      <PageHeading
        actions={<PrintButton />}
        lead={certificateTexts.lead}
        title={certificateTexts.title(seq)}
      />
      <Alert tone={verdict === 'safe' ? 'success' : 'error'}>
        {verdict === 'safe' ? certificateTexts.safe : certificateTexts.broken(broken)}
      </Alert>
      <Sentences heading={certificateTexts.checked} sentences={certificate.checked} />
      <Card heading={certificateTexts.numbers}>
        <Facts
          items={[
            {
              term: certificateTexts.period,
              value: formatMonthRun(certificate.firstMonth, certificate.to),
            },
            { term: certificateTexts.targets, value: formatNumber(certificate.targets) },
            { term: certificateTexts.crossings, value: formatNumber(certificate.crossings) },
            { term: certificateTexts.narrowest, value: <Narrowest {...certificate} /> },
            { term: certificateTexts.batchSize, value: certificate.batchSize },
            {
              term: certificateTexts.experienceBatchSize,
              value: certificate.experienceBatchSize,
            },
            {
              term: certificateTexts.engine,
              value: `${certificate.engine}, ${certificate.solver}, ${certificate.releaseEngine}`,
            },
            {
              term: certificateTexts.hash,
              value: <code className="naast-hash">{certificate.hash}</code>,
            },
          ]}
        />
      </Card>
      <Sentences heading={certificateTexts.notProtected} sentences={certificate.notProtected} />
      <Card heading={certificateTexts.again}>
        <Stack>
          <Text>{certificateTexts.againHow}</Text>
          <code>{certificateTexts.command}</code>
          <PlainLink
            className="naast-no-print"
            download={`editie-${seq}.json`}
            href={`/api/v1/pilots/${pilotId}/editions/${seq}`}
          >
            {certificateTexts.download}
          </PlainLink>
        </Stack>
      </Card>
      <RouteLink className="naast-no-print" to="/werkgroep/wijzigingen">
        {revisionTexts.link}
      </RouteLink>
      <RouteLink className="naast-no-print" search={{ editie: seq }} to="/werkgroep/dashboard">
        {certificateTexts.back}
      </RouteLink>
    </Stack>
  );
}

type NarrowestProps = {
  narrowest: {
    values: number;
    label: string;
    isRest: boolean;
    from: string;
    to: string;
  } | null;
};

function Narrowest({ narrowest }: NarrowestProps) {
  if (narrowest === null) return certificateTexts.noNarrowest;
  const { values, label, from, to, isRest } = narrowest;
  const about = isRest ? certificateTexts.aboutRest : certificateTexts.about;
  return certificateTexts.values(values, about(label, formatMonthRun(from, to)));
}

function Sentences({ heading, sentences }: { heading: string; sentences: readonly string[] }) {
  return (
    <Card heading={heading}>
      <Stack>
        {sentences.map((sentence) => (
          <Text key={sentence}>{sentence}</Text>
        ))}
      </Stack>
    </Card>
  );
}
