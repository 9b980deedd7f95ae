import { randomUUID } from 'node:crypto';
import {
  areasOf,
  bodiesOf,
  findArea,
  insertArea,
  insertBody,
  renameBody,
  updateArea,
} from '../../db/queries/pilots.ts';
import type { AreaRow, BodyRow } from '../../db/tables/pilot.ts';
import type { Day } from '../domain/calendar.ts';
import { Refusal } from '../domain/refusal.ts';
import type { Answer, DeedContext } from './deed.ts';

function wrongField(pointer: string, detail: string): Refusal {
  return new Refusal(422, 'Kijk de velden na. Er is niets opgeslagen.', {
    errors: [{ in: 'body', location: { pointer }, code: 'custom', detail }],
  });
}

/**
 * Adds a gebiedsteam to the pilot, at the end of the list.
 * @throws Refusal 409 when its code is in use, also by an ended one: records may point at it.
 */
export async function addArea(
  { trx, actor }: DeedContext,
  input: { code: string; name: string; population: number | null; validFrom: Day },
): Promise<Answer<AreaRow>> {
  const areas = await areasOf(trx, actor.pilotId);
  if (areas.some((area) => area.code === input.code)) {
    throw new Refusal(409, 'Er is al een gebiedsteam met deze code.');
  }
  const area: AreaRow = {
    id: randomUUID(),
    pilotId: actor.pilotId,
    sort: Math.max(0, ...areas.map(({ sort }) => sort)) + 1,
    validTo: null,
    ...input,
  };
  await insertArea(trx, area);
  return { status: 201, body: area };
}

/**
 * Renames a gebiedsteam, sets its number of inhabitants or ends it; it is never removed.
 * @throws Refusal 404 when it is not of this pilot, 422 when it would end before it begins.
 */
export async function changeArea(
  { trx, actor }: DeedContext,
  input: { areaId: string; name: string; population: number | null; validTo: Day | null },
): Promise<Answer<AreaRow>> {
  const { areaId, ...change } = input;
  const area = await findArea(trx, actor.pilotId, areaId);
  if (!area) throw new Refusal(404, 'Dit gebiedsteam is er niet.');
  if (change.validTo !== null && change.validTo < area.validFrom) {
    throw wrongField('/validTo', 'De laatste dag ligt voor de eerste dag.');
  }
  await updateArea(trx, areaId, change);
  return { status: 200, body: { ...area, ...change } };
}

/**
 * Adds a body that sits in the workgroup, at the end of the list.
 * @throws Refusal 409 when there is one with this name.
 */
export async function addBody({ trx, actor }: DeedContext, name: string): Promise<Answer<BodyRow>> {
  const bodies = await bodiesOf(trx, actor.pilotId);
  if (bodies.some((body) => body.name === name)) {
    throw new Refusal(409, 'Er is al een geleding met deze naam.');
  }
  const body: BodyRow = {
    id: randomUUID(),
    pilotId: actor.pilotId,
    name,
    sort: Math.max(0, ...bodies.map(({ sort }) => sort)) + 1,
  };
  await insertBody(trx, body);
  return { status: 201, body };
}

/**
 * Gives a body another name.
 * @throws Refusal 404 when it is not of this pilot, 409 when another one has this name.
 */
export async function changeBody(
  { trx, actor }: DeedContext,
  input: { bodyId: string; name: string },
): Promise<Answer<BodyRow>> {
  const bodies = await bodiesOf(trx, actor.pilotId);
  const body = bodies.find(({ id }) => id === input.bodyId);
  if (!body) throw new Refusal(404, 'Deze geleding is er niet.');
  if (bodies.some(({ id, name }) => id !== body.id && name === input.name)) {
    throw new Refusal(409, 'Er is al een geleding met deze naam.');
  }
  await renameBody(trx, body.id, input.name);
  return { status: 200, body: { ...body, name: input.name } };
}
