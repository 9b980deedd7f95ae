import { strFromU8, unzipSync } from 'fflate';

/** A part of a zipped office file as text. @throws Error when it is not there. */
export function partOf(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`the file has no ${name}`);
  return strFromU8(part);
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#x27;': "'",
  '&amp;': '&',
};

/** The words of XML or HTML in reading order, without white space: that depends on the layout. */
export function wordsOf(xml: string): string {
  return xml
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:lt|gt|quot|apos|amp|#x27);/g, (entity) => entities[entity] ?? entity)
    .replace(/\s+/g, '');
}

/** The words of an ODT, a Word document or a web page. */
export function wordsOfFile(format: 'odt' | 'docx' | 'html', file: Uint8Array): string {
  if (format === 'html') return wordsOf(strFromU8(file));
  return wordsOf(partOf(file, format === 'odt' ? 'content.xml' : 'word/document.xml'));
}
