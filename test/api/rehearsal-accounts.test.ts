import { describe, expect, it } from 'vitest';
import { REHEARSAL_PASSWORD } from '../../server/access/rehearsal.ts';
import { createPilot } from '../../server/work/create-pilot.ts';
import type { NewPilot } from '../../server/work/create-pilot.ts';
import { arrangeEmptyWorld, arrangeWorld } from '../arrange.ts';
import { openBrowser } from '../browser.ts';

const rehearsal: NewPilot = {
  name: 'Oefenpilot',
  municipality: 'Oefengemeente',
  startDay: '2025-08-01',
  endDay: '2026-08-01',
  isRehearsal: true,
  budgetCents: 6_000_000,
  responseNormDays: 3,
  markNormPercent: 95,
  batchSize: 5,
  experienceBatchSize: 5,
  provider: { name: 'Oefenaanbieder', kind: 'formal' },
  areas: [{ code: 'G1', name: 'Gebiedsteam 1' }],
  bodies: ['Gemeente (beleid)'],
  people: [
    {
      name: 'Ondersteuner 1',
      email: 'ondersteuner@oefenjaar.example',
      roles: [{ role: 'supporter', body: null }],
      password: REHEARSAL_PASSWORD,
    },
    {
      name: 'Coördinator',
      email: 'coordinator@oefenjaar.example',
      roles: [{ role: 'coordinator', body: null }],
      password: REHEARSAL_PASSWORD,
    },
    {
      name: 'Werkgroeplid',
      email: 'werkgroep@oefenjaar.example',
      roles: [{ role: 'workgroup', body: 'Gemeente (beleid)' }],
      password: REHEARSAL_PASSWORD,
    },
    {
      name: 'Beheerder',
      email: 'beheerder@oefenjaar.example',
      roles: [{ role: 'admin', body: null }],
      password: REHEARSAL_PASSWORD,
    },
  ],
};

describe('the rehearsal accounts', () => {
  it('are shown to anybody, in order, and let people in', async () => {
    const world = arrangeEmptyWorld();
    await createPilot(world, rehearsal);
    const browser = openBrowser(world);
    const shown = (await (await browser.ask('GET', '/rehearsal-accounts')).json()) as {
      password: string;
      accounts: { email: string }[];
    };
    expect(shown).toMatchObject({
      isRehearsal: true,
      accounts: [
        { name: 'Ondersteuner 1', role: 'supporter', roleLabel: 'Ondersteuner', bodyName: null },
        { name: 'Coördinator', roleLabel: 'Coördinator' },
        { name: 'Werkgroeplid', roleLabel: 'Werkgroep', bodyName: 'Gemeente (beleid)' },
        { name: 'Beheerder', roleLabel: 'Beheerder' },
      ],
    });
    for (const { email } of shown.accounts) {
      const step = await browser.ask('POST', '/sessions', { email, password: shown.password });
      expect(step.status).toBe(201);
    }
    const me = await (await browser.ask('GET', '/me')).json();
    expect(me).toMatchObject({ pilots: [{ name: 'Oefenpilot', isRehearsal: true }] });
  });

  it('are not shown where a real pilot runs', async () => {
    const world = await arrangeWorld();
    const shown = await openBrowser(world).ask('GET', '/rehearsal-accounts');
    expect(await shown.json()).toEqual({ isRehearsal: false, password: null, accounts: [] });
  });

  it('open nothing where no rehearsal pilot is, even when such an account exists', async () => {
    const world = arrangeEmptyWorld();
    await createPilot(world, rehearsal);
    const browser = openBrowser(world);
    const form = { email: 'beheerder@oefenjaar.example', password: REHEARSAL_PASSWORD };
    expect((await browser.ask('POST', '/sessions', form)).status).toBe(201);
    world.sqlite.prepare('UPDATE pilot SET is_rehearsal = 0').run();
    expect((await browser.ask('POST', '/sessions', form)).status).toBe(401);
  });

  it('lose their open session too when the rehearsal pilot is gone', async () => {
    const world = arrangeEmptyWorld();
    await createPilot(world, rehearsal);
    const browser = openBrowser(world);
    const form = { email: 'beheerder@oefenjaar.example', password: REHEARSAL_PASSWORD };
    await browser.ask('POST', '/sessions', form);
    world.sqlite.prepare('UPDATE pilot SET is_rehearsal = 0').run();
    expect((await browser.ask('GET', '/me')).status).toBe(401);
  });
});

describe('making a pilot', () => {
  const real: NewPilot = {
    ...rehearsal,
    isRehearsal: false,
    people: [
      {
        name: 'Eerste Coördinator',
        email: 'Coordinator@Aanbieder.example',
        roles: [{ role: 'coordinator', body: null }],
        password: null,
      },
      {
        name: 'Eerste Beheerder',
        email: 'beheer@gemeente.example',
        roles: [
          { role: 'admin', body: null },
          { role: 'secretary', body: 'Gemeente (beleid)' },
        ],
        password: null,
      },
    ],
  };

  it('gives the first people a one-time password each, with their roles at work', async () => {
    const world = arrangeEmptyWorld();
    const made = await createPilot(world, real);
    expect([...made.areaIds.keys()]).toEqual(['G1']);
    const [coordinator, admin] = made.people;
    expect(coordinator?.email).toBe('coordinator@aanbieder.example');
    expect(coordinator?.oneTimePassword).not.toBe(admin?.oneTimePassword);
    const browser = openBrowser(world);
    const step = await browser.ask('POST', '/sessions', {
      email: admin?.email,
      password: admin?.oneTimePassword,
    });
    expect(step.status).toBe(201);
    expect(await (await browser.ask('GET', '/me')).json()).toMatchObject({
      mustChangePassword: true,
      memberships: [
        { role: 'admin', isConfirmed: true },
        { role: 'secretary', bodyName: 'Gemeente (beleid)', isConfirmed: true },
      ],
    });
  });

  it('needs a coordinator and an admin who are two people', async () => {
    const world = arrangeEmptyWorld();
    const [coordinator] = real.people;
    const alone = coordinator && {
      ...coordinator,
      roles: [
        { role: 'coordinator', body: null },
        { role: 'admin', body: null },
      ] as const,
    };
    await expect(
      createPilot(world, { ...real, people: alone ? [alone] : [] }),
    ).rejects.toMatchObject({ status: 422 });
  });

  it('never puts rehearsal accounts in a real pilot, nor both kinds in one database', async () => {
    const world = arrangeEmptyWorld();
    const mixed = { ...real, people: rehearsal.people };
    await expect(createPilot(world, mixed)).rejects.toMatchObject({ status: 422 });
    await createPilot(world, real);
    await expect(createPilot(world, rehearsal)).rejects.toMatchObject({ status: 409 });
    expect(world.sqlite.prepare('SELECT is_rehearsal FROM pilot').all()).toHaveLength(1);
  });
});
