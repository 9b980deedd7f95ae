import { randomUUID } from 'node:crypto';
import type { Db } from '../../db/open.ts';
import { burnCode, insertExperience, isStoredAnswer } from '../../db/queries/experiences.ts';
import { idExists } from '../../db/queries/ids.ts';
import type { Clock } from '../clock.ts';
import { monthOf } from '../domain/calendar.ts';
import type { NewExperience } from '../domain/records/experience.ts';
import { refuseField } from './record-bounds.ts';
import { slipCodeHash } from './slip-code.ts';

/**
 * Stores a resident's answer and uses up the code of the slip, both or neither. No audit line, no
 * stored reply, no instant and no address: the month is all that is kept of the moment, so that an
 * answer cannot be laid beside a visit. An answer that is sent again after a lost connection is
 * recognised by its own id and not stored twice. Source: pilot document §8.5.
 * @throws Refusal 422 at `code` for a code that is wrong or used: the same words for both, so that
 *   guessing tells nothing.
 */
export async function answerExperience(db: Db, clock: Clock, given: NewExperience): Promise<void> {
  const { code, id, filledInTogether, ...answers } = given;
  const codeHash = slipCodeHash(code);
  await db.transaction().execute(async (trx) => {
    const slip = await burnCode(trx, codeHash);
    if (!slip) {
      if (id !== undefined && (await isStoredAnswer(trx, { id, codeHash }))) return;
      throw refuseField(['code'], 'Deze code klopt niet of is al gebruikt. Kijk de code na.');
    }
    // A second slip answered in the same browser may come with the id of the first.
    const isFree = id !== undefined && !(await idExists(trx, 'experience', id));
    await insertExperience(trx, {
      ...answers,
      ...slip,
      id: isFree ? id : randomUUID(),
      month: monthOf(clock.today()),
      filledInTogether: filledInTogether ? 1 : 0,
    });
  });
}
