import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writtenParts } from '../../server/report/written-parts.ts';
import { reportDesk } from '../../server/work/export-report.ts';
import { emitVersion } from '../../server/report/versions/version-files.ts';
import { makeFinal } from '../../server/work/make-report-final.ts';
import type { Emit } from '../../server/work/make-report-final.ts';
import { verifyFiles } from '../../server/work/verify-report.ts';
import { arrangeWorld, ids, people, userIdOf } from '../arrange.ts';
import type { Ask, PersonName } from '../arrange.ts';
import { chainedEditions, plantEditions } from '../chained-editions.ts';
import { askPoppler } from '../pdf-tools.ts';

const report = `/pilots/${ids.pilot}/report`;
const versions = `${report}/versions`;
const council = `reaction-${ids.bodyCouncil}`;
const policy = `reaction-${ids.bodyPolicy}`;
const silent = [policy, council].map((point) => ({ point, reason: 'Wilde eerst afwachten.' }));

async function write(ask: Ask, part: string, text: string, version = 0): Promise<void> {
  const answer = await ask(
    'PUT',
    `${report}/texts/${part}`,
    { text },
    { 'if-match': `"${version}"` },
  );
  expect([part, answer.status]).toEqual([part, 200]);
}

/** A report over five editions with every part written, and its first concept version. */
async function worldWithConcept() {
  const world = await arrangeWorld();
  await plantEditions(world.db, chainedEditions('2026-01', 5));
  const ask = world.as('secretary');
  await ask('PUT', report, { editionSeq: 5 }, { 'if-match': '"0"' });
  for (const { id, required, title } of writtenParts) {
    if (required) await write(ask, id, `Wat wij vinden van: ${title}`);
  }
  const made = await ask('POST', versions, {});
  expect(made.status).toBe(201);
  return { ...world, ask, member: world.as('workgroup') };
}

type World = Awaited<ReturnType<typeof worldWithConcept>>;

type Block = { anchor: string | null; kind: string; paragraphs: { text: string }[][] };

async function anchorOf({ ask }: World, words: string, number = 1): Promise<string> {
  const { chapters } = await (await ask('GET', `${versions}/${number}`)).json();
  const blocks: Block[] = chapters.flatMap(({ blocks: own }: { blocks: Block[] }) => own);
  const found = blocks.find(({ paragraphs }) =>
    paragraphs.flat().some(({ text }) => text.includes(words)),
  );
  return found?.anchor ?? '';
}

const quickly: Emit = async (content, hash, format) =>
  new TextEncoder().encode(`${format} ${content.number} ${hash}`);

/** Makes the last concept final with files that are quick to make. */
async function settle(
  { db, clock }: World,
  concept: number,
  options: { reason?: string; key?: string; emit?: Emit } = {},
) {
  return makeFinal(
    reportDesk(db, clock),
    {
      actor: {
        userId: userIdOf('secretary'),
        name: 'secretary',
        pilotId: ids.pilot,
        roles: new Set(['secretary']),
        providerId: null,
        bodyId: ids.bodyCouncil,
      },
      operation: 'makeReportFinal',
      idempotencyKey: options.key ?? null,
      input: { concept, reason: options.reason ?? null, accepted: silent },
    },
    options.emit ?? quickly,
  );
}

describe('concept versions', () => {
  test('are numbered, and each hangs on the one before', async () => {
    const world = await worldWithConcept();
    await write(world.ask, 'advice', 'Wij adviseren door te gaan.', 1);
    await world.ask('POST', versions, {});
    const list = await (await world.member('GET', versions)).json();
    expect(list.map(({ number }: { number: number }) => number)).toEqual([2, 1]);
    const rows = await world.db
      .selectFrom('reportVersion')
      .select(['hash', 'prevHash'])
      .orderBy('number')
      .execute();
    expect(rows[0]?.prevHash).toBe('');
    expect(rows[1]?.prevHash).toBe(rows[0]?.hash);
  });

  test('say the same for ever, whatever is written afterwards', async () => {
    const world = await worldWithConcept();
    const before = await (await world.member('GET', `${versions}/1`)).text();
    await write(world.ask, 'advice', 'Toch maar stoppen.', 1);
    await world.ask('PUT', report, { editionSeq: 4 }, { 'if-match': '"1"' });
    expect(await (await world.member('GET', `${versions}/1`)).text()).toBe(before);
  });

  test('cannot be changed or removed in the database, nor their files and remarks', async () => {
    const world = await worldWithConcept();
    const anchor = await anchorOf(world, 'Advies van de werkgroep');
    await world.member('POST', `${versions}/1/comments`, { anchor, text: 'Mooi.' });
    const [comment] = await (await world.member('GET', `${versions}/1/comments`)).json();
    await world.ask('POST', `${report}/comments/${comment.id}/resolution`, { text: 'Fijn.' });
    await settle(world, 1);
    for (const table of [
      'report_version',
      'report_version_file',
      'report_comment',
      'report_comment_resolution',
    ]) {
      const column = table === 'report_version' ? 'number = 9' : 'rowid = rowid';
      const change = table.endsWith('file') ? "name = 'x'" : column;
      const text = table.includes('comment') ? "text = 'x'" : change;
      expect(() => world.sqlite.exec(`UPDATE ${table} SET ${text}`)).toThrow('append-only');
      expect(() => world.sqlite.exec(`DELETE FROM ${table}`)).toThrow('append-only');
    }
  });

  test('are not handed out when they were altered after all', async () => {
    const world = await worldWithConcept();
    world.sqlite.exec('DROP TRIGGER report_version_no_update');
    world.sqlite.exec("UPDATE report_version SET content = replace(content, 'vinden', 'weten')");
    expect((await world.member('GET', `${versions}/1`)).status).toBe(500);
  });

  test('a retry with the same key makes one version', async () => {
    const world = await worldWithConcept();
    const key = { 'idempotency-key': ids.areaOne };
    const first = await (await world.ask('POST', versions, {}, key)).json();
    const second = await (await world.ask('POST', versions, {}, key)).json();
    expect(second).toEqual(first);
    expect(await (await world.ask('GET', versions)).json()).toHaveLength(2);
  });
});

describe('remarks at a paragraph', () => {
  test('carry the name of the body, get an answer, and stay with the paragraph in the next version', async () => {
    const world = await worldWithConcept();
    const anchor = await anchorOf(world, 'Advies van de werkgroep');
    const made = await world.member('POST', `${versions}/1/comments`, {
      anchor,
      text: 'Dit mist onze zorg over de wachttijd.',
    });
    expect(made.status).toBe(201);
    const { id } = await made.json();
    await world.ask('POST', `${versions}/1/comments`, {
      anchor,
      text: 'Dat voegen we toe.',
      parentId: id,
    });
    await write(world.ask, 'advice', 'Wat wij vinden van: Advies van de werkgroep, en meer.', 1);
    await world.ask('POST', versions, {});
    const [comment] = await (await world.member('GET', `${versions}/2/comments`)).json();
    expect(comment).toMatchObject({
      by: 'Gemeente (beleid)',
      versionNumber: 1,
      stands: true,
      anchor,
      replies: [{ by: 'Secretaris (Wmo-platform)', text: 'Dat voegen we toe.' }],
    });
    await write(world.ask, 'advice', 'Iets heel anders nu.', 2);
    await world.ask('POST', versions, {});
    const [later] = await (await world.member('GET', `${versions}/3/comments`)).json();
    expect(later).toMatchObject({ stands: false, versionNumber: 1 });
    expect(later.excerpt).toContain('Advies van de werkgroep');
  });

  test('are made at the newest concept only, at a paragraph that is there, without personal data', async () => {
    const world = await worldWithConcept();
    await world.ask('POST', versions, {});
    const at = (number: number) => `${versions}/${number}/comments`;
    const anchor = await anchorOf(world, 'Advies van de werkgroep');
    const remark = { anchor, text: 'Let op.' };
    expect((await world.member('POST', at(1), remark)).status).toBe(409);
    expect((await world.member('POST', at(3), remark)).status).toBe(404);
    const nowhere = { anchor: 'alinea-nergens', text: 'Let op.' };
    expect((await world.member('POST', at(2), nowhere)).status).toBe(422);
    const personal = { anchor, text: 'Bel 06-12345678.' };
    expect((await world.member('POST', at(2), personal)).status).toBe(422);
    expect((await world.member('POST', at(2), { anchor, text: ' ' })).status).toBe(422);
    expect(await (await world.member('GET', at(2))).json()).toEqual([]);
  });

  test('are dealt with once, with what was done', async () => {
    const world = await worldWithConcept();
    const anchor = await anchorOf(world, 'Advies van de werkgroep');
    const remark = { anchor, text: 'Let op.' };
    const { id } = await (await world.member('POST', `${versions}/1/comments`, remark)).json();
    const resolve = `${report}/comments/${id}/resolution`;
    expect((await world.ask('POST', resolve, { text: 'Aangepast.' })).status).toBe(200);
    expect((await world.ask('POST', resolve, { text: 'Nog eens.' })).status).toBe(409);
    const late = { ...remark, parentId: id };
    expect((await world.member('POST', `${versions}/1/comments`, late)).status).toBe(409);
    const [comment] = await (await world.member('GET', `${versions}/1/comments`)).json();
    expect(comment.resolution).toBe('Aangepast.');
  });
});

describe('differences', () => {
  test('are told per chapter, and only against an earlier version', async () => {
    const world = await worldWithConcept();
    await write(world.ask, 'advice', 'Wat wij vonden van: Advies van de werkgroep', 1);
    await world.ask('POST', versions, {});
    const answer = await (await world.member('GET', `${versions}/2/changes?since=1`)).json();
    expect(answer.otherEdition).toBe(false);
    const pieces = JSON.stringify(
      answer.chapters.flatMap(({ changes }: { changes: unknown[] }) => changes),
    );
    expect(pieces).toContain('{"kind":"deleted","text":"vinden","figure":false}');
    expect(pieces).toContain('{"kind":"inserted","text":"vonden","figure":false}');
    expect((await world.member('GET', `${versions}/2/changes?since=2`)).status).toBe(422);
    expect((await world.member('GET', `${versions}/2/changes`)).status).toBe(400);
  });
});

describe('making a version final', () => {
  test('waits until everything is written, dealt with and said', async () => {
    const world = await worldWithConcept();
    const at = `${report}/final-versions`;
    const refused = async (body: object) => {
      const answer = await world.ask('POST', at, body);
      expect(answer.status).toBe(409);
      return (await answer.json()).detail;
    };
    expect(await refused({ concept: 1 })).toContain('heeft nog niet gereageerd');
    const anchor = await anchorOf(world, 'Advies van de werkgroep');
    await world.member('POST', `${versions}/1/comments`, { anchor, text: 'Wacht even.' });
    expect(await refused({ concept: 1, accepted: silent })).toContain('opmerkingen');
    const [{ id }] = await (await world.member('GET', `${versions}/1/comments`)).json();
    await world.ask('POST', `${report}/comments/${id}/resolution`, { text: 'Besproken.' });
    await write(world.ask, 'advice', 'Er waren 225 casussen.', 1);
    expect(await refused({ concept: 1, accepted: silent })).toContain('na versie 1 veranderd');
    await world.ask('POST', versions, {});
    expect(await refused({ concept: 1, accepted: silent })).toContain('versie 2');
    expect(await refused({ concept: 2, accepted: silent })).toContain('nagekeken');
    await write(world.ask, 'advice', '', 2);
    await world.ask('POST', versions, {});
    expect(await refused({ concept: 3, accepted: silent })).toContain('geschreven');
    await write(world.ask, 'advice', 'Wij gaan door.', 3);
    await world.ask('POST', versions, {});
    const { points } = await (await world.member('GET', `${report}/readiness`)).json();
    const open = points.filter(({ done }: { done: boolean }) => !done);
    expect(open.map((point: { id: string }) => point.id).toSorted()).toEqual(
      [policy, council].toSorted(),
    );
    expect((await settle(world, 4)).status).toBe(201);
  });

  test('gives the words of the concept and says who did not react, and why', async () => {
    const world = await worldWithConcept();
    const { body } = await settle(world, 1);
    expect(body).toMatchObject({ number: 2, kind: 'final', reason: null });
    expect(body.files).toHaveLength(8);
    const file = await (await world.member('GET', `${versions}/2/files/json`)).json();
    const concept = await (await world.member('GET', `${versions}/1/files/json`)).json();
    expect(file.content.model).toEqual(concept.content.model);
    expect(file.content.accepted[0]).toEqual({
      point: 'Reactie van Gemeente (beleid): niet gereageerd',
      reason: 'Wilde eerst afwachten.',
    });
  });

  test('a retry gets the answer it missed, another attempt does not', async () => {
    const world = await worldWithConcept();
    const first = await settle(world, 1, { key: ids.areaOne });
    expect(await settle(world, 1, { key: ids.areaOne })).toEqual(first);
    await expect(settle(world, 1)).rejects.toMatchObject({ status: 409 });
  });

  test('a correction is a new version with its reason, and the first stays', async () => {
    const world = await worldWithConcept();
    await settle(world, 1);
    const before = await (await world.member('GET', `${versions}/2/files/pdf`)).text();
    await write(world.ask, 'advice', 'Wij gaan door, met meer uren.', 1);
    await world.ask('POST', versions, {});
    await expect(settle(world, 3)).rejects.toMatchObject({
      status: 422,
    });
    const { body } = await settle(world, 3, { reason: 'De uren stonden er niet in.' });
    expect(body).toMatchObject({ number: 4, reason: 'De uren stonden er niet in.' });
    expect(await (await world.member('GET', `${versions}/2/files/pdf`)).text()).toBe(before);
  });

  test('a file that was altered in the database is not handed out', async () => {
    const world = await worldWithConcept();
    await settle(world, 1);
    world.sqlite.exec('DROP TRIGGER report_version_file_no_update');
    world.sqlite.exec("UPDATE report_version_file SET content = x'00' WHERE format = 'odt'");
    expect((await world.member('GET', `${versions}/2/files/odt`)).status).toBe(500);
    expect((await world.member('GET', `${versions}/2/files/docx`)).status).toBe(200);
  });
});

describe('who may', () => {
  test('only the secretary makes versions and deals with remarks; the workgroup makes remarks', async () => {
    const world = await worldWithConcept();
    const anchor = await anchorOf(world, 'Advies van de werkgroep');
    const remark = { anchor, text: 'Let op.' };
    const { id } = await (await world.member('POST', `${versions}/1/comments`, remark)).json();
    const resolve = `${report}/comments/${id}/resolution`;
    for (const name of Object.keys(people) as PersonName[]) {
      const ask = world.as(name);
      const mayWrite = name === 'secretary';
      const inWorkgroup = mayWrite || name === 'workgroup';
      const mayRead = inWorkgroup || name === 'coordinator' || name === 'foreignCoordinator';
      for (const at of [
        versions,
        `${versions}/1`,
        `${versions}/1/comments`,
        `${report}/readiness`,
      ]) {
        expect([name, at, (await ask('GET', at)).status]).toEqual([name, at, mayRead ? 200 : 403]);
      }
      const commented = await ask('POST', `${versions}/1/comments`, remark);
      expect([name, commented.status]).toEqual([name, inWorkgroup ? 201 : 403]);
      if (mayWrite) continue;
      const statuses = [
        (await ask('POST', versions, {})).status,
        (await ask('POST', `${report}/final-versions`, { concept: 1 })).status,
        (await ask('POST', resolve, { text: 'Klaar.' })).status,
      ];
      expect([name, ...statuses]).toEqual([name, 403, 403, 403]);
    }
    expect((await world.as(null)('GET', versions)).status).toBe(401);
  });
});

// Making charts for an office document takes seconds; those formats are downloaded in the browser test.
describe('a final version on paper', { timeout: 120_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'naast-versions-'));
  const at = (name: string) => path.join(folder, name);
  const made: readonly string[] = ['pdf', 'html', 'xlsx', 'csv'];
  const lines: string[] = [];
  const verify = async (...names: readonly string[]) => {
    lines.length = 0;
    return verifyFiles(names.map(at), (line) => lines.push(line));
  };

  beforeAll(async () => {
    const world = await worldWithConcept();
    await settle(world, 1, {
      emit: async (content, hash, format) =>
        (made.includes(format) ? emitVersion : quickly)(content, hash, format),
    });
    for (const format of [...made, 'json']) {
      const url = `${versions}/2/files/${format}`;
      const [once, twice] = [await world.member('GET', url), await world.ask('GET', url)];
      writeFileSync(at(`report.${format}`), new Uint8Array(await once.arrayBuffer()));
      writeFileSync(at(`again.${format}`), new Uint8Array(await twice.arrayBuffer()));
    }
    const edition = await world.member('GET', `/pilots/${ids.pilot}/editions/5`);
    writeFileSync(at('edition.json'), await edition.text());
  }, 120_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  test('is the same file for everybody, every time', () => {
    for (const format of [...made, 'json']) {
      const [once, twice] = ['report', 'again'].map((name) =>
        readFileSync(at(`${name}.${format}`)),
      );
      expect([format, once]).toEqual([format, twice]);
    }
  });

  test('is recognised, unchanged, with its edition', async () => {
    expect(await verify('report.pdf', 'report.json', 'edition.json', 'report.csv')).toBe(true);
    expect(lines.join('\n')).toContain('report.pdf: version 2, unchanged.');
    expect(lines.join('\n')).toContain('Dit bestand is versie 2, ongewijzigd.');
    expect(lines.join('\n')).toContain('Edition 5: as it was released');
  });

  test.each(made)('is not recognised when one byte of the %s was changed', async (format) => {
    const bytes = readFileSync(at(`report.${format}`));
    const middle = Math.floor(bytes.length / 2);
    bytes[middle] = (bytes[middle] ?? 0) ^ 1;
    writeFileSync(at(`changed.${format}`), bytes);
    expect(await verify(`changed.${format}`, 'report.json')).toBe(false);
    expect(lines.join('\n')).toContain(`changed.${format}: CHANGED`);
  });

  test('prints its number, its hash, its edition and who did not react', async () => {
    const file = JSON.parse(readFileSync(at('report.json'), 'utf8'));
    const page = readFileSync(at('report.html'), 'utf8');
    const { modelHash, edition } = file.version.header;
    const plain = page.replace(/\s+/g, '');
    expect(page).toContain('Versie 2, definitief, vastgesteld op');
    expect(page).toContain('Versies en wijzigingen van dit rapport');
    expect(page).toContain('Wilde eerst afwachten.');
    for (const hash of [modelHash, edition.hash]) expect(plain).toContain(hash);
    expect(page).toContain(`controlegetal ${modelHash}`);
    const pdf = await askPoppler('pdftotext', readFileSync(at('report.pdf')), ['-raw']);
    expect(pdf.replace(/\s+/g, '')).toContain(modelHash);
    expect(readFileSync(at('report.pdf'), 'latin1')).toContain('pdfuaid:part');
    expect(await askPoppler('pdfinfo', readFileSync(at('report.pdf')))).toContain(
      `controlegetal ${modelHash}`,
    );
  });

  test('asks for the control file when it is given alone', async () => {
    await expect(verify('report.pdf')).rejects.toThrow('report.json');
  });
});
