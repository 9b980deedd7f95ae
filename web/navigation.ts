import type { RoleName } from './data/session.ts';
import { navigationTexts } from './texts/navigation.ts';
import type { NavigationItem } from './ui/navigation-item.ts';

type Entry = NavigationItem & { roles: readonly RoleName[] };

const texts = navigationTexts;

// In the order of the day's work; a person with several roles sees the entries of all of them once.
const entries: readonly Entry[] = [
  { roles: ['supporter'], label: texts.newContact, link: { to: '/ondersteuner/nieuw-contact' } },
  { roles: ['supporter'], label: texts.caseload, link: { to: '/ondersteuner/caseload' } },
  { roles: ['supporter'], label: texts.toDo, link: { to: '/ondersteuner/te-doen' } },
  { roles: ['supporter'], label: texts.liveFigures, link: { to: '/ondersteuner/cijfers' } },
  { roles: ['supporter'], label: texts.ownSignals, link: { to: '/ondersteuner/knelpunten' } },
  { roles: ['coordinator'], label: texts.edition, link: { to: '/coordinator/editie' } },
  { roles: ['coordinator'], label: texts.outlook, link: { to: '/coordinator/vooruitblik' } },
  { roles: ['coordinator'], label: texts.providerCaseload, link: { to: '/coordinator/caseload' } },
  { roles: ['coordinator'], label: texts.providerFigures, link: { to: '/coordinator/cijfers' } },
  { roles: ['coordinator'], label: texts.quality, link: { to: '/coordinator/kwaliteit' } },
  { roles: ['coordinator'], label: texts.providerSignals, link: { to: '/coordinator/knelpunten' } },
  { roles: ['coordinator'], label: texts.slips, link: { to: '/coordinator/strookjes' } },
  { roles: ['coordinator'], label: texts.effort, link: { to: '/coordinator/inzet' } },
  { roles: ['coordinator'], label: texts.colleagues, link: { to: '/coordinator/medewerkers' } },
  {
    roles: ['workgroup', 'secretary', 'coordinator'],
    label: texts.dashboard,
    link: { to: '/werkgroep/dashboard' },
  },
  {
    roles: ['workgroup', 'secretary'],
    label: texts.releasedSignals,
    link: { to: '/werkgroep/knelpunten' },
  },
  {
    roles: ['workgroup', 'secretary', 'coordinator'],
    label: texts.meetings,
    link: { to: '/werkgroep/vergaderingen' },
  },
  {
    roles: ['workgroup', 'secretary', 'coordinator'],
    label: texts.rules,
    link: { to: '/werkgroep/spelregels' },
  },
  {
    roles: ['workgroup', 'secretary', 'coordinator'],
    label: texts.report,
    link: { to: '/werkgroep/rapport' },
  },
  {
    roles: ['supporter', 'coordinator', 'workgroup', 'secretary'],
    label: texts.agenda,
    link: { to: '/agenda' },
  },
  { roles: ['admin'], label: texts.people, link: { to: '/beheer/mensen' } },
  { roles: ['admin'], label: texts.pilot, link: { to: '/beheer/pilot' } },
  {
    roles: ['admin', 'secretary'],
    label: texts.baseline,
    link: { to: '/beheer/gemeentelijke-cijfers' },
  },
  { roles: ['admin'], label: texts.auditLog, link: { to: '/beheer/logboek' } },
];

/** The main menu for the roles a person holds. */
export function navigationFor(roles: ReadonlySet<RoleName>): NavigationItem[] {
  return entries.filter((entry) => entry.roles.some((role) => roles.has(role)));
}

/** The address a person starts at: the first entry of their menu. */
export function startFor(roles: ReadonlySet<RoleName>): NavigationItem['link'] {
  return navigationFor(roles)[0]?.link ?? { to: '/mijn-account' };
}
