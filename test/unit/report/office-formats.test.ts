import { beforeAll, describe, expect, test } from 'vitest';
import { composeReport } from '../../../server/report/compose.ts';
import { emitFile } from '../../../server/report/emit/emit-file.ts';
import { emitHtml } from '../../../server/report/emit/html.tsx';
import { emitOdt } from '../../../server/report/emit/odt.ts';
import type { Block, Report } from '../../../server/report/model.ts';
import { paragraph } from '../../../server/report/model.ts';
import { partOf, wordsOfFile } from '../../office-files.ts';
import { reportInput } from '../../report-input.ts';

const hostile = `<script>alert(1)</script> & "aan'haling" ]]> \u0000\u0008 </text:p> <!-- -->`;
const whole = composeReport(reportInput());
const only = (kind: Block['kind'], most: number) =>
  whole.blocks.filter((block) => block.kind === kind).slice(0, most);
const figure = whole.blocks.find((block) => block.kind === 'figure');

/** The report with one drawing: drawing takes most of the time, and one is like the others. */
const report: Report = {
  ...whole,
  blocks: [
    ...whole.blocks.filter((block) => block.kind !== 'figure'),
    ...(figure === undefined ? [] : [figure]),
    paragraph(hostile),
  ],
};

const formats = ['odt', 'docx', 'html'] as const;
const files = new Map<string, Uint8Array>();
const fileOf = (format: string): Uint8Array => files.get(format) ?? new Uint8Array();
const count = (words: string, pattern: RegExp) => [...words.matchAll(pattern)].length;
const blocks = (kind: Block['kind']) => report.blocks.filter((block) => block.kind === kind).length;

beforeAll(async () => {
  for (const format of formats) files.set(format, await emitFile({ format, report }));
});

describe.each(formats)('the report as %s', (format) => {
  test('has every row of every table, to the letter', () => {
    const words = wordsOfFile(format, fileOf(format));
    const missing = report.blocks
      .flatMap((block) => (block.kind === 'table' ? block.rows : []))
      .filter((row) => !words.includes(row.join('').replace(/\s+/g, '')));
    expect(missing).toEqual([]);
  });

  test('keeps markup in a text as text', () => {
    const words = wordsOfFile(format, fileOf(format));
    const end = words.slice(-400);
    expect(end).toContain(`<script>alert(1)</script>&"aan'haling"]]></text:p><!---->`);
    expect(/\p{Cc}/u.test(words)).toBe(false);
  });

  test('is the same file for the same report', async () => {
    const small = { ...report, blocks: [...only('heading', 1), paragraph('Tekst.')] };
    expect(await emitFile({ format, report: small })).toEqual(
      await emitFile({ format, report: small }),
    );
  });

  test('a figure without alternative text is refused', async () => {
    const mute = report.blocks.map((block) =>
      block.kind === 'figure' ? { ...block, alt: ' ' } : block,
    );
    await expect(emitFile({ format, report: { ...report, blocks: mute } })).rejects.toThrow(
      'has no alternative text',
    );
  });
});

describe('OpenDocument text', () => {
  test('says what it is in its first bytes', () => {
    const start = new TextDecoder('latin1').decode(fileOf('odt').slice(0, 100));
    expect(start.slice(30)).toMatch(/^mimetypeapplication\/vnd\.oasis\.opendocument\.text/);
  });

  test('has real headings, header rows, contents and named drawings, in Dutch', () => {
    const content = partOf(fileOf('odt'), 'content.xml');
    expect(count(content, /<text:h /g)).toBe(blocks('heading'));
    expect(count(content, /<table:table-header-rows>/g)).toBe(blocks('table'));
    expect(count(content, /<text:table-of-content /g)).toBe(1);
    expect(count(content, /<svg:desc>[^<]+<\/svg:desc>/g)).toBe(1);
    expect(count(content, /draw:mime-type="image\/(svg\+xml|png)"/g)).toBe(2);
    const styles = partOf(fileOf('odt'), 'styles.xml');
    expect(styles).toContain('fo:language="nl"');
    expect(styles).toContain('<text:page-number');
    expect(partOf(fileOf('odt'), 'meta.xml')).toContain('<dc:title>Advies over het vervolg');
  });

  test('lists every file it holds', () => {
    const manifest = partOf(fileOf('odt'), 'META-INF/manifest.xml');
    for (const name of ['content.xml', 'styles.xml', 'Pictures/figuur-1.png']) {
      expect(manifest).toContain(`manifest:full-path="${name}"`);
    }
  });

  test('a short document has no title page', async () => {
    const small = { ...report, blocks: [...only('heading', 1), paragraph('Tekst.')] };
    const content = partOf(await emitOdt(small), 'content.xml');
    expect(content).not.toContain('fo:break-before="page"');
  });
});

describe('Word', () => {
  test('has real headings, header rows and alternative text, in Dutch', () => {
    const words = partOf(fileOf('docx'), 'word/document.xml');
    expect(count(words, /<w:pStyle w:val="Heading[1-4]"\/>/g)).toBe(blocks('heading'));
    expect(count(words, /<w:tblHeader\/>/g)).toBe(blocks('table'));
    expect(count(words, /<wp:docPr [^>]*descr="[^"]+"/g)).toBe(1);
    expect(partOf(fileOf('docx'), 'word/styles.xml')).toContain('<w:lang w:val="nl-NL"');
    expect(partOf(fileOf('docx'), 'docProps/core.xml')).toContain(report.meta.madeAt);
  });

  test('carries its family', () => {
    const fonts = partOf(fileOf('docx'), 'word/fontTable.xml');
    expect(fonts).toContain('w:embedRegular');
    expect(fonts).toContain('w:embedBold');
  });
});

const page = () => new TextDecoder().decode(fileOf('html'));

describe('the web page', () => {
  test('stands on its own: nothing runs and nothing is fetched', () => {
    expect(page()).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\son\w+=/i);
    expect(page().match(/(?:src|href)="(?!#)[^"]*"/g)).toBeNull();
    expect(page()).toContain('default-src &#x27;none&#x27;');
  });

  test('has one title, a place for every link and header cells in two directions', () => {
    expect(count(page(), /<h1/g)).toBe(1);
    const ids = new Set([...page().matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...page().matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(20);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(count(page(), /<th scope="row">/g)).toBeGreaterThan(100);
    expect(page()).toContain('<html lang="nl-NL">');
  });

  test('names and describes its drawings', () => {
    expect(page()).toMatch(/<svg role="img" aria-labelledby="figuur-1-naam figuur-1-uitleg"/);
    expect(emitHtml(whole).length).toBeGreaterThan(100_000);
  });
});
