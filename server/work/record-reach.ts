import { findCase } from '../../db/queries/cases.ts';
import type { CaseWithSupporter } from '../../db/queries/cases.ts';
import type { Reach } from '../../db/queries/reach.ts';
import type { Db } from '../../db/open.ts';
import type { Actor } from '../access/roles.ts';
import { Refusal } from '../domain/refusal.ts';

/**
 * The records somebody can touch: a coordinator those of the own provider, a supporter the own ones.
 * @throws Refusal 404 for everybody else: to them a record does not exist.
 */
export function reachOf(actor: Actor): Reach & { providerId: string } {
  const { providerId, pilotId } = actor;
  if (providerId === null) throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
  if (actor.roles.has('coordinator')) return { pilotId, providerId, supporterId: null };
  if (actor.roles.has('supporter')) return { pilotId, providerId, supporterId: actor.userId };
  throw new Refusal(404, 'Deze pilot bestaat niet of is niet van u.');
}

/** What there is to say about a record that is not there, or not yours: the same. */
export function notYours(what: 'casus' | 'onvrede' | 'contact' | 'bezwaar' | 'knelpunt'): Refusal {
  const article = what === 'casus' || what === 'onvrede' ? 'Deze' : 'Dit';
  return new Refusal(404, `${article} ${what} bestaat niet of is niet van u.`);
}

/** A case within somebody's reach. @throws Refusal 404. */
export async function caseInReach(
  db: Db,
  actor: Actor,
  caseId: string,
): Promise<CaseWithSupporter> {
  const found = await findCase(db, reachOf(actor), caseId);
  if (!found) throw notYours('casus');
  return found;
}
