import { describe, expect, test } from 'vitest';
import { ids, people } from '../arrange.ts';
import type { PersonName } from '../arrange.ts';
import {
  anchorOf,
  council,
  policy,
  report,
  settle,
  silent,
  versions,
  worldWithConcept,
  write,
} from './report-version-world.ts';

const remarksAt = (number: number): string => `${versions}/${number}/comments`;

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
    const anchor = await anchorOf(world, 'Advies van de werkgroep');
    const remark = { anchor, text: 'Let op.' };
    expect((await world.member('POST', remarksAt(1), remark)).status).toBe(409);
    expect((await world.member('POST', remarksAt(3), remark)).status).toBe(404);
    const nowhere = { anchor: 'alinea-nergens', text: 'Let op.' };
    expect((await world.member('POST', remarksAt(2), nowhere)).status).toBe(422);
    const personal = { anchor, text: 'Bel 06-12345678.' };
    expect((await world.member('POST', remarksAt(2), personal)).status).toBe(422);
    expect((await world.member('POST', remarksAt(2), { anchor, text: ' ' })).status).toBe(422);
    expect(await (await world.member('GET', remarksAt(2))).json()).toEqual([]);
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
