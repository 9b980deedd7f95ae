import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readFont } from './fonts.ts';
import { look } from './look.ts';
import { element, xmlFile } from './xml.ts';

const faces = [
  { tag: 'w:embedRegular', weight: '400Regular', key: '4E414153-5400-4000-8000-000000000001' },
  { tag: 'w:embedBold', weight: '700Bold', key: '4E414153-5400-4000-8000-000000000002' },
] as const;

/**
 * A font as Word stores it: its first 32 bytes mixed with a key that stands beside it.
 * Source: ECMA-376 part 1, §17.8.1.
 */
function mixed(font: Uint8Array, key: string): Uint8Array {
  const bytes = Buffer.from(key.replaceAll('-', ''), 'hex').toReversed();
  return font.map((byte, index) => (index < 32 ? byte ^ (bytes[index % 16] ?? 0) : byte));
}

const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function fontTable(): string {
  return element(
    'w:fonts',
    {
      'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
      'xmlns:r': relationships,
    },
    element(
      'w:font',
      { 'w:name': look.font },
      element('w:altName', { 'w:val': 'Source Sans Pro' }),
      element('w:family', { 'w:val': 'swiss' }),
      element('w:pitch', { 'w:val': 'variable' }),
      ...faces.map(({ tag, key }, index) =>
        element(tag, { 'r:id': `rId${index + 1}`, 'w:fontKey': `{${key}}` }),
      ),
    ),
  );
}

function fontLinks(): string {
  return element(
    'Relationships',
    { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
    ...faces.map((_, index) =>
      element('Relationship', {
        Id: `rId${index + 1}`,
        Type: `${relationships}/font`,
        Target: `fonts/font${index + 1}.odttf`,
      }),
    ),
  );
}

/**
 * A Word document with the weights of its family inside, so that it looks the same where the family
 * is missing, and with the moment of its making in place of the moment of writing. The library can
 * embed one weight only.
 * @param madeAt ISO instant, UTC.
 */
export function finishedDocx(file: Uint8Array, madeAt: string): Uint8Array {
  const parts: Record<string, Uint8Array> = unzipSync(file);
  const changed = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (part === undefined) throw new Error(`the Word document has no ${name}`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  parts['word/fontTable.xml'] = xmlFile(fontTable());
  parts['word/_rels/fontTable.xml.rels'] = xmlFile(fontLinks());
  for (const [index, { weight, key }] of faces.entries()) {
    parts[`word/fonts/font${index + 1}.odttf`] = mixed(readFont(weight), key);
  }
  changed('word/settings.xml', (xml) =>
    xml.replace('<w:displayBackgroundShape/>', '$&<w:embedTrueTypeFonts/>'),
  );
  changed('docProps/core.xml', (xml) =>
    xml.replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${madeAt}`),
  );
  return zipSync(parts, { mtime: new Date(madeAt) });
}
