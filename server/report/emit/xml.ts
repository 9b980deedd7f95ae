/** Attributes of an element; one that is null is left out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

// What XML 1.0 cannot hold at all, not even escaped: control characters and half of a pair.
// Source: Extensible Markup Language 1.0, §2.2.
const impossible = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Words without what XML cannot hold. */
export function possible(words: string): string {
  return words.replace(impossible, '');
}

/** The same report without what XML cannot hold, for makers that write their own XML. */
export function possibleInXml<Whole>(report: Whole): Whole {
  const text = JSON.stringify(report, (_key, value: unknown) =>
    typeof value === 'string' ? possible(value) : value,
  );
  return JSON.parse(text) as Whole;
}

/** Words as text of an XML element or attribute; what XML cannot hold is left out. */
export function escaped(words: string): string {
  return possible(words)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/**
 * An XML element as text.
 * @param content XML already: other elements, or words that went through `escaped`.
 */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  return content.length === 0
    ? `<${name}${written}/>`
    : `<${name}${written}>${content.join('')}</${name}>`;
}

/** A whole XML file. */
export function xmlFile(root: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8"?>\n${root}`);
}
