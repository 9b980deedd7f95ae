/**
 * The text in plain typography and exactly as long as it was, so that an offset in one is an
 * offset in the other: every kind of space (also an invisible one) becomes a space, every dash a
 * hyphen, every single quotation mark an apostrophe, every full-width sign its ordinary form.
 */
export function plainText(text: string): string {
  return text
    .replace(/[\u00a0\u00ad\u2000-\u200d\u202f\u205f\u2060\u3000\ufeff\t]/gu, ' ')
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/[\u2018\u2019\u02bc\u00b4`]/gu, "'")
    .replace(/[\uff01-\uff5e]/gu, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}
