import { accountsWithEnding } from '../../db/queries/people.ts';
import type { Db } from '../../db/open.ts';
import { hasRehearsalPilot, REHEARSAL_ENDING, REHEARSAL_PASSWORD } from '../access/rehearsal.ts';
import { roleLabels } from '../access/roles.ts';

/** The rehearsal accounts with their shared, public password; nothing when there is no rehearsal. */
export async function listRehearsalAccounts(db: Db) {
  if (!(await hasRehearsalPilot(db))) return { isRehearsal: false, password: null, accounts: [] };
  const accounts = await accountsWithEnding(db, REHEARSAL_ENDING);
  return {
    isRehearsal: true,
    password: REHEARSAL_PASSWORD,
    accounts: accounts.map((account) => ({ ...account, roleLabel: roleLabels[account.role] })),
  };
}
