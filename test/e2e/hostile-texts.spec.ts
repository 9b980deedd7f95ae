import type { Page } from '@playwright/test';
import { expect, test } from './naast.ts';
import { signInAs } from './sign-in.ts';

// Every text field a person can fill gets a text that is a program where a screen would let it be.
const script = `"><img src=x onerror="window.hit=1"><script>window.hit=1</script>{{7*7}}`;
const link = `'><a href="javascript:window.hit=1">klik</a><iframe srcdoc="<script>parent.hit=1</script>">`;

test.use({ startsAt: '2026-12-02T09:00:00.000Z' });

/** Sends something ("POST /contacts") in the name of whoever is signed in; paths start below the pilot. */
async function send(page: Page, what: string, data?: unknown, version?: number) {
  const [method = '', path = ''] = what.split(' ');
  const me = (await (await page.request.get('/api/v1/me')).json()) as { pilots: { id: string }[] };
  const answer = await page.request.fetch(`/api/v1/pilots/${me.pilots[0]?.id}${path}`, {
    method,
    data,
    headers: version === undefined ? {} : { 'if-match': `"${version}"` },
  });
  const said = await answer.text();
  expect(answer.ok(), `${what}: ${said}`).toBe(true);
  return JSON.parse(said) as Record<string, unknown> & { id: string; version: number };
}

/** Looks at screens and finds the texts on at least one, as text. */
async function look(page: Page, ...addresses: string[]): Promise<void> {
  let shown = 0;
  for (const address of addresses) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForLoadState('networkidle');
    const found = await page.evaluate(() => ({
      hit: 'hit' in globalThis,
      planted: document.querySelectorAll('img[src="x"], iframe, a[href^="javascript"]').length,
      isShown: document.body.innerText.includes('hit=1'),
    }));
    expect([address, found.hit, found.planted]).toEqual([address, false, 0]);
    if (found.isShown) shown += 1;
  }
  expect(shown).toBeGreaterThan(0);
}

test('a text that is a program is shown as text on every screen', async ({ page }) => {
  test.setTimeout(240_000);
  page.on('dialog', (dialog) => {
    throw new Error(`a text opened a dialog: ${dialog.message()}`);
  });
  const day = '2026-12-02';

  await signInAs(page, 'Ondersteuner 1');
  const { caseId } = await send(page, 'POST /contacts', {
    day,
    channel: 'K1',
    questions: [{ lifeDomain: 'L01', law: 'W1' }],
    nature: 'C0',
    note: script + link,
    case: { kind: 'new', reasons: ['R3'] },
  });
  const signal = { theme: 'ST2', kind: 'SK2', severity: 'SE2', text: script + link };
  const { id: signalId } = await send(page, 'POST /signals', signal);
  await look(page, `/ondersteuner/casus/${String(caseId)}`, '/ondersteuner/knelpunten');

  await page.context().clearCookies();
  await signInAs(page, 'Coördinator');
  await send(page, `POST /signals/${signalId}/release`, { isChecked: true }, 1);
  const answer = { status: 'answered', answer: link + script, answeredDay: day };
  await send(page, `POST /signals/${signalId}/answer`, answer, 2);
  await send(page, 'POST /events', { day, kind: 'PE1', description: script });
  const { due } = await send(page, 'GET /edition-preview');
  const results = [1, 2, 3, 4, 5].map((number) => [`result-${number}`, script + link]);
  const { to: through, seen } = due as { to: string; seen: unknown };
  await send(page, 'POST /editions', { through, seen, notes: Object.fromEntries(results) });
  await look(page, '/coordinator/inzet', '/coordinator/editie', '/coordinator/cijfers');

  await page.context().clearCookies();
  await signInAs(page, 'Beheerder');
  const body = await send(page, 'POST /bodies', { name: script.slice(0, 79) });
  const area = { code: 'XS', name: link.slice(0, 79), population: 10, validFrom: '2026-01-01' };
  await send(page, 'POST /areas', area);
  const person = { name: link, role: 'workgroup', providerId: null, bodyId: body.id };
  await send(page, 'POST /people', { ...person, email: 'naam@elders.example' });
  const {
    id: _id,
    isRehearsal: _is,
    adviceDay: _day,
    version,
    ...settings
  } = await send(page, 'GET /settings');
  await send(page, 'PUT /settings', { ...settings, name: script }, version);
  await look(page, '/beheer/mensen', '/beheer/pilot', '/beheer/logboek');

  await page.context().clearCookies();
  await signInAs(page, 'Secretaris');
  const figure = { kind: 'objection', law: 'W1', n: 3, source: script, asOfDay: day };
  await send(page, 'POST /baseline-figures', {
    ...figure,
    monthFrom: '2022-01',
    monthTo: '2022-01',
  });
  const meeting = await send(page, 'POST /meetings', { day: '2026-12-03', editionId: null });
  const place = `/meetings/${meeting.id}`;
  await send(page, `POST ${place}/decisions`, { item: 'result-1', text: script });
  const action = { item: 'result-1', text: link, bodyId: body.id, dueDay: day };
  await send(page, `POST ${place}/actions`, action);
  await send(page, `PUT ${place}/minutes/result-1`, { text: script + link }, 0);
  const report = await send(page, 'GET /report');
  await send(page, 'PUT /report', { editionSeq: 1 }, report.version);
  const [summary] = report.parts as { version: number }[];
  await send(page, 'PUT /report/texts/summary', { text: script + link }, summary?.version);
  const screens = [`/werkgroep/vergaderingen/${meeting.id}`, '/werkgroep/rapport'];
  await look(page, ...screens, '/beheer/gemeentelijke-cijfers');

  await page.context().clearCookies();
  await signInAs(page, 'Werkgroeplid beleid');
  await look(page, '/werkgroep/dashboard', '/werkgroep/knelpunten', ...screens);
});
