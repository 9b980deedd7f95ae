import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emitVersion } from '../../server/report/versions/version-files.ts';
import { verifyFiles } from '../../server/work/verify-report.ts';
import { ids } from '../arrange.ts';
import { askPoppler } from '../pdf-tools.ts';
import { quickly, settle, versions, worldWithConcept } from './report-version-world.ts';

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
