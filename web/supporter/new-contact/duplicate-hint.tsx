import { channels } from '../../../server/domain/codes/channels.ts';
import { labelOf } from '../../../server/domain/codes/code-list.ts';
import { lifeDomains } from '../../../server/domain/codes/life-domains.ts';
import { formatInstant } from '../../data/format.ts';
import { supporterTexts } from '../../texts/supporter.ts';
import { Alert } from '../../ui/alert.tsx';
import { RouteLink } from '../../ui/link.tsx';
import type { ContactDraft } from './contact-draft.ts';
import { useDuplicates } from './use-duplicates.ts';

const texts = supporterTexts.newContact;
const MOST_SHOWN = 3;

/** Says that a contact like this one is there already. Never stands in the way of saving. */
export function DuplicateHint({ draft }: { draft: ContactDraft }) {
  const found = useDuplicates(draft);
  // In a case that was chosen, only that case counts; alike contacts of others are no double then.
  const inCase = found.filter(({ why }) => why === 'same-case');
  const shown = draft.caseKind === 'existing' ? inCase : found;
  if (shown.length === 0) return null;
  return (
    <Alert announce="polite" heading={texts.duplicateHeading} tone="warning">
      <p>{texts.duplicate(shown.length)}</p>
      <ul className="naast-duplicates">
        {shown.slice(0, MOST_SHOWN).map((contact) => (
          <li key={contact.id}>
            <RouteLink params={{ caseId: contact.caseId }} to="/ondersteuner/casus/$caseId">
              {contact.caseCode ?? texts.withoutCode}
            </RouteLink>{' '}
            {labelOf(channels, contact.channel)},{' '}
            {[...new Set(contact.questions.map(({ lifeDomain }) => lifeDomain))]
              .map((code) => labelOf(lifeDomains, code).toLowerCase())
              .join(', ')}
            , {texts.loggedAt(formatInstant(contact.createdAt))}
          </li>
        ))}
      </ul>
      <p>{texts.duplicateAnyway}</p>
    </Alert>
  );
}
