/**
 * Makes a PDF/A-2a file say that it is PDF/UA-1 as well. The compiler can write one claim per file;
 * both standards ask for the same tags, and the same document has passed the PDF/UA-1 export
 * before. Only two things differ: the identification in the XMP metadata (with its extension
 * schema, which PDF/A asks for) and the title in the window bar. The edit keeps the file's length, so
 * that its cross-reference table stays true. No validator has looked at the joined claims.
 * Sources: ISO 14289-1 §5 and §7.1; ISO 19005-2 §6.6.2.3.
 */

const uaSchema =
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>' +
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>' +
  '<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">' +
  '<pdfaProperty:category>internal</pdfaProperty:category>' +
  '<pdfaProperty:description>Indicates, which part of ISO 14289 standard is followed</pdfaProperty:description>' +
  '<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>' +
  '</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>';

const claim = '<pdfuaid:part xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">1</pdfuaid:part>';

// The declaration of a property that the file does not have ("Trapped").
const unusedProperty =
  /<rdf:li rdf:parseType="Resource"><pdfaProperty:category>internal<\/pdfaProperty:category><pdfaProperty:description>[^<]*<\/pdfaProperty:description><pdfaProperty:name>Trapped<\/pdfaProperty:name><pdfaProperty:valueType>Text<\/pdfaProperty:valueType><\/rdf:li>/;

/** The same text with other words and the same length; null when the words do not fit. */
function sameLength(before: string, after: string): string | null {
  return after.length > before.length ? null : after.padEnd(before.length, ' ');
}

function withMetadata(file: string): string | null {
  const packet = /<\?xpacket begin=[\s\S]*?<\?xpacket end="r"\?>/.exec(file)?.[0];
  if (packet === undefined) return null;
  const end = '<?xpacket end="r"?>';
  const body = packet
    .slice(0, -end.length)
    // The history of saving and what goes with it are not asked for, and make room.
    .replace(/<xmpMM:History>[\s\S]*?<\/xmpMM:History>/, '')
    .replace(/\s+xmlns:stEvt="[^"]*"/, '')
    .replace(/<xmpMM:RenditionClass>[^<]*<\/xmpMM:RenditionClass>/, '')
    .replace(unusedProperty, '')
    .replace('<pdfaExtension:schemas><rdf:Bag>', `$&${uaSchema}`)
    .replace('<pdfaid:part>', `${claim}$&`);
  if (!body.includes(uaSchema) || !body.includes(claim)) return null;
  const padded = sameLength(packet.slice(0, -end.length), body);
  return padded === null ? null : file.replace(packet, () => padded + end);
}

function withTitleShown(file: string): string | null {
  // "not suspect" and "left to right" are what a reader assumes anyway; their room is used.
  const pattern =
    /\/MarkInfo <<\s+\/Marked true\s+\/Suspects false\s+>>\s+\/ViewerPreferences <<\s+\/Direction \/L2R\s+>>/;
  const before = pattern.exec(file)?.[0];
  if (before === undefined) return null;
  const after = sameLength(
    before,
    '/MarkInfo <<\n    /Marked true\n  >>\n  /ViewerPreferences <<\n    /DisplayDocTitle true\n  >>',
  );
  return after === null ? null : file.replace(before, () => after);
}

/**
 * @param archive a PDF/A-2a file of the compiler, whose document also passed as PDF/UA-1.
 * @returns the file with both claims, of the same length; null when the file is not built as
 * expected, and then nothing should be claimed.
 */
export function claimBoth(archive: Uint8Array): Uint8Array | null {
  // latin1 keeps every byte one character, so that lengths are lengths in the file.
  const file = Buffer.from(archive).toString('latin1');
  const described = withMetadata(file);
  const titled = described === null ? null : withTitleShown(described);
  return titled === null ? null : new Uint8Array(Buffer.from(titled, 'latin1'));
}
