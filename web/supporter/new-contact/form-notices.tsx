import { formatInstant } from '../../data/format.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { Alert } from '../../ui/alert.tsx';
import { Button } from '../../ui/button.tsx';
import { Cluster } from '../../ui/cluster.tsx';
import { KeyboardHint } from '../../ui/keyboard-hint.tsx';
import { RouteLink } from '../../ui/link.tsx';
import type { DraftSession } from './draft-session.ts';

const texts = supporterTexts.newContact;

type FormNoticesProps = {
  session: DraftSession;
  /** What a key just did, or could not do. */
  notice: string | null;
  onDiscard: () => void;
  onSameAsLast: () => void;
};

/** What there is to say above the form: restored, filled in as the last one. */
export function FormNotices(props: FormNoticesProps) {
  const { session, notice, onDiscard, onSameAsLast } = props;
  return (
    <>
      <Cluster>
        <Button aria-keyshortcuts="Alt+Z" onClick={onSameAsLast} small variant="tertiary">
          {texts.sameAsLast}
        </Button>
        <KeyboardHint keys={['Alt', 'Z']}>{''}</KeyboardHint>
        <RouteLink to="/ondersteuner/niet-geholpen">{texts.turnedAway}</RouteLink>
      </Cluster>
      <div className="naast-status" role="status">
        {notice === null ? null : <Alert tone="info">{notice}</Alert>}
      </div>
      {session.from === 'empty' ? null : (
        <Alert announce="polite" tone="info">
          <Cluster>
            <span>
              {session.from === 'undo'
                ? texts.restoredByUndo
                : texts.restored(session.keptAt === null ? '' : formatInstant(session.keptAt))}
            </span>
            <Button onClick={onDiscard} small variant="secondary">
              {texts.discard}
            </Button>
          </Cluster>
        </Alert>
      )}
    </>
  );
}
