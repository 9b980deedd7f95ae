import { beforeEach, describe, expect, it } from 'vitest';
import { arrangeWorld, ids, userIdOf } from '../arrange.ts';
import type { Ask, PersonName } from '../arrange.ts';
import { letSignIn, openBrowser, password } from '../browser.ts';

let world: Awaited<ReturnType<typeof arrangeWorld>>;
let admin: Ask;

const here = `/pilots/${ids.pilot}`;
const newSupporter = {
  name: 'Nieuwe Collega',
  email: 'nieuw@toets.example',
  role: 'supporter',
  providerId: ids.provider,
  bodyId: null,
};

beforeEach(async () => {
  world = await arrangeWorld();
  admin = world.as('admin');
});

const membershipOf = (name: PersonName) => `${here}/memberships/member-${name}`;

type Added = { id: string; membershipId: string; oneTimePassword: string };

async function added(person: object = newSupporter): Promise<Added> {
  const answer = await admin('POST', `${here}/people`, person);
  expect(answer.status).toBe(201);
  return (await answer.json()) as Added;
}

describe('a role at a provider', () => {
  it('opens nothing until the coordinator of that provider confirms it', async () => {
    const { id, membershipId, oneTimePassword } = await added();
    const browser = openBrowser(world);
    await browser.ask('POST', '/sessions', {
      email: newSupporter.email,
      password: oneTimePassword,
    });
    await browser.ask('PUT', '/me/password', {
      currentPassword: oneTimePassword,
      newPassword: password,
    });
    expect((await browser.ask('GET', `${here}/areas`)).status).toBe(404);
    const coordinator = world.as('coordinator');
    const list = (await (await coordinator('GET', `${here}/provider-memberships`)).json()) as {
      memberships: { id: string; userId: string; isConfirmed: boolean; grantedByName: string }[];
    };
    expect(list.memberships.find((held) => held.userId === id)).toMatchObject({
      id: membershipId,
      isConfirmed: false,
      grantedByName: 'admin',
    });
    const confirmed = await coordinator('POST', `${here}/memberships/${membershipId}/confirmation`);
    expect(confirmed.status).toBe(200);
    expect((await browser.ask('GET', `${here}/areas`)).status).toBe(200);
  });

  it('cannot be confirmed by another provider, a colleague, or who gave it', async () => {
    const { membershipId } = await added();
    const path = `${here}/memberships/${membershipId}/confirmation`;
    expect((await world.as('foreignCoordinator')('POST', path)).status).toBe(404);
    expect((await world.as('supporter')('POST', path)).status).toBe(409);
    expect((await admin('POST', path)).status).toBe(403);
    world.sqlite
      .prepare('UPDATE membership SET granted_by = ? WHERE id = ?')
      .run(userIdOf('coordinator'), membershipId);
    expect((await world.as('coordinator')('POST', path)).status).toBe(409);
  });

  it('to log contacts can be confirmed by a coordinator who works there alone', async () => {
    const role = { role: 'supporter', providerId: ids.provider, bodyId: null };
    const granted = await admin('POST', `${here}/memberships`, {
      userId: userIdOf('coordinator'),
      ...role,
    });
    const { id } = (await granted.json()) as { id: string };
    const path = `${here}/memberships/${id}/confirmation`;
    expect((await world.as('coordinator')('POST', path)).status).toBe(200);
  });

  it('cannot be confirmed by the supporter who gets it', async () => {
    const granted = await admin('POST', `${here}/memberships`, {
      userId: userIdOf('supporter'),
      role: 'coordinator',
      providerId: ids.provider,
      bodyId: null,
    });
    const { id } = (await granted.json()) as { id: string };
    await admin('PUT', `${here}/people/${userIdOf('coordinator')}/block`);
    const path = `${here}/memberships/${id}/confirmation`;
    expect((await world.as('supporter')('POST', path)).status).toBe(409);
  });

  it('can be refused, and is then over', async () => {
    const { membershipId } = await added();
    const coordinator = world.as('coordinator');
    const refusal = `${here}/memberships/${membershipId}/refusal`;
    expect((await coordinator('POST', refusal)).status).toBe(200);
    const late = await coordinator('POST', `${here}/memberships/${membershipId}/confirmation`);
    expect(late.status).toBe(409);
  });

  it('may be confirmed by a supporter when the provider has no other coordinator', async () => {
    await letSignIn(world, 'coordinator');
    await admin('POST', `${here}/people/${userIdOf('coordinator')}/password-reset`);
    const path = `${here}/memberships/member-coordinator/confirmation`;
    expect((await world.as('supporter')('POST', path)).status).toBe(200);
  });
});

describe('a role in the workgroup', () => {
  it('holds at once', async () => {
    const granted = await admin('POST', `${here}/memberships`, {
      userId: userIdOf('admin'),
      role: 'workgroup',
      providerId: null,
      bodyId: ids.bodyPolicy,
    });
    expect(granted.status).toBe(201);
    expect(await granted.json()).toMatchObject({ isConfirmed: true });
  });

  it('is given once, also when the request is sent twice', async () => {
    const role = {
      userId: userIdOf('admin'),
      role: 'workgroup',
      providerId: null,
      bodyId: ids.bodyPolicy,
    };
    const key = { 'idempotency-key': '00000000-0000-4000-8000-0000000000aa' };
    const one = await admin('POST', `${here}/memberships`, role, key);
    const two = await admin('POST', `${here}/memberships`, role, key);
    expect([one.status, two.status]).toEqual([201, 201]);
    expect(await two.json()).toEqual(await one.json());
    expect((await admin('POST', `${here}/memberships`, role)).status).toBe(409);
  });

  it('can be ended, but not the role of the last admin', async () => {
    expect((await admin('DELETE', membershipOf('workgroup'))).status).toBe(200);
    expect((await admin('DELETE', membershipOf('workgroup'))).status).toBe(409);
    expect((await admin('DELETE', membershipOf('admin'))).status).toBe(409);
  });
});
