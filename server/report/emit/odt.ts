import { strToU8, zipSync } from 'fflate';
import type { Zippable } from 'fflate';
import { faultsOf } from '../check-report.ts';
import type { Figure, Report } from '../model.ts';
import { readFont } from './fonts.ts';
import { odtBody, pictureFile } from './odt-body.ts';
import { embeddedFonts, fontFaces, namespaces } from './odt-package.ts';
import { stylesXml } from './odt-styles.ts';
import { hasTitlePage } from './outline.ts';
import { picturesOf } from './raster.ts';
import { element, escaped, xmlFile } from './xml.ts';

/** Media type of an OpenDocument text. */
export const odtType = 'application/vnd.oasis.opendocument.text';

function metaXml({ meta }: Report): string {
  return element(
    'office:document-meta',
    namespaces,
    element(
      'office:meta',
      {},
      element('meta:generator', {}, 'Naast'),
      element('dc:title', {}, escaped(meta.title)),
      element('dc:subject', {}, escaped(meta.subtitle)),
      element('dc:description', {}, escaped(meta.warning ?? meta.status)),
      ...(meta.keywords ?? []).map((word) => element('meta:keyword', {}, escaped(word))),
      element('meta:initial-creator', {}, escaped(meta.author)),
      element('dc:creator', {}, escaped(meta.author)),
      element('meta:creation-date', {}, meta.madeAt),
      element('dc:date', {}, meta.madeAt),
      element('dc:language', {}, meta.language),
    ),
  );
}

function contentXml(report: Report): string {
  const { text, automaticStyles } = odtBody(report);
  return element(
    'office:document-content',
    namespaces,
    fontFaces,
    element('office:automatic-styles', {}, automaticStyles),
    element('office:body', {}, element('office:text', {}, text)),
  );
}

const typeOf: Record<string, string> = {
  xml: 'text/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  ttf: 'application/x-font-ttf',
};

function entry(path: string, type: string): string {
  return element('manifest:file-entry', {
    'manifest:full-path': path,
    'manifest:media-type': type,
    'manifest:version': path === '/' ? '1.3' : null,
  });
}

function manifestXml(files: readonly string[]): string {
  return element(
    'manifest:manifest',
    {
      'xmlns:manifest': 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
      'manifest:version': '1.3',
    },
    entry('/', odtType),
    ...files.map((file) => entry(file, typeOf[file.split('.').at(-1) ?? ''] ?? '')),
  );
}

/**
 * A document as OpenDocument text: real headings, lists, tables with header rows, charts with title
 * and description, a table of contents and page numbers, in the Dutch language. Works for every
 * report of the neutral model; one with a table of contents gets a title page.
 * Source: OpenDocument 1.3, parts 2 (packages) and 3 (schema).
 * @returns the file; the same report gives the same file.
 * @throws Error when the report is not sound or not accessible: a mistake in a chapter.
 */
export async function emitOdt(report: Report): Promise<Uint8Array> {
  const faults = faultsOf(report);
  if (faults.length > 0) throw new Error(`the report is not sound: ${faults.join('; ')}`);
  const { meta, blocks } = report;
  const figures = blocks.filter((block): block is Figure => block.kind === 'figure');
  const pictures = await picturesOf(figures.map(({ svg }) => svg));
  const styles = stylesXml({
    head: [meta.running, meta.warning ?? meta.status],
    foot: meta.author,
    titlePage: hasTitlePage(report),
  });
  const files: Record<string, Uint8Array> = {
    'content.xml': xmlFile(contentXml(report)),
    'styles.xml': xmlFile(styles),
    'meta.xml': xmlFile(metaXml(report)),
  };
  for (const { file, weight } of embeddedFonts) files[file] = readFont(weight);
  for (const [index, { svg, png }] of pictures.entries()) {
    files[pictureFile(index + 1, 'svg')] = strToU8(svg);
    files[pictureFile(index + 1, 'png')] = png;
  }
  const zipped: Zippable = {
    // First and as it is, so that the kind of file can be read at its beginning.
    mimetype: [strToU8(odtType), { level: 0 }],
    'META-INF/manifest.xml': xmlFile(manifestXml(Object.keys(files))),
    ...files,
  };
  return zipSync(zipped, { mtime: new Date(meta.madeAt) });
}
