import { supporterTexts } from '../../texts/supporter.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { RouteLink } from '../../ui/link.tsx';
import type { NotLogged } from './use-log-contact.ts';

const texts = supporterTexts.newContact;

type NotLoggedNoticeProps = {
  failure: NotLogged | null;
  onSendAgain: () => void;
  onDiscard: () => void;
};

/** Says beside the save button that the contact was not stored, and what can be done. */
export function NotLoggedNotice({ failure, onSendAgain, onDiscard }: NotLoggedNoticeProps) {
  if (failure?.kind === 'offline' || failure?.kind === 'signed-out') {
    return (
      <Alert announce="now" heading={texts.notSentHeading} tone="error">
        <p>{failure.kind === 'offline' ? texts.notSent : texts.notSentSignedOut}</p>
        <Button onClick={onSendAgain} small variant="secondary">
          {texts.sendAgain}
        </Button>
      </Alert>
    );
  }
  if (failure?.kind === 'there-already') {
    return (
      <Alert announce="now" tone="warning">
        <p>{texts.arrivedBefore}</p>
        <Cluster>
          <RouteLink params={{ caseId: failure.caseId }} to="/ondersteuner/casus/$caseId">
            {texts.toCase}
          </RouteLink>
          <Button onClick={onDiscard} small variant="secondary">
            {texts.discard}
          </Button>
        </Cluster>
      </Alert>
    );
  }
  return null;
}
