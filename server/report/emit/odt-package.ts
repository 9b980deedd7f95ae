import { look } from './look.ts';
import { element } from './xml.ts';
import type { Attributes } from './xml.ts';

/** Namespaces of every XML file in the package. Source: OpenDocument 1.3, part 3, §1.4. */
export const namespaces: Attributes = {
  'xmlns:office': 'urn:oasis:names:tc:opendocument:xmlns:office:1.0',
  'xmlns:style': 'urn:oasis:names:tc:opendocument:xmlns:style:1.0',
  'xmlns:text': 'urn:oasis:names:tc:opendocument:xmlns:text:1.0',
  'xmlns:table': 'urn:oasis:names:tc:opendocument:xmlns:table:1.0',
  'xmlns:draw': 'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0',
  'xmlns:fo': 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0',
  'xmlns:svg': 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0',
  'xmlns:xlink': 'http://www.w3.org/1999/xlink',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  'xmlns:meta': 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0',
  'xmlns:loext': 'urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0',
  'office:version': '1.3',
};

/** The weights that travel with the document, so that it looks the same where the family is missing. */
export const embeddedFonts = [
  { weight: '400Regular', file: 'Fonts/SourceSans3-Regular.ttf', css: 'normal' },
  { weight: '700Bold', file: 'Fonts/SourceSans3-Bold.ttf', css: 'bold' },
] as const;

/** The declaration of the family, the same in content and styles. */
export const fontFaces = element(
  'office:font-face-decls',
  {},
  element(
    'style:font-face',
    {
      'style:name': look.font,
      'svg:font-family': `'${look.font}'`,
      'style:font-family-generic': 'swiss',
      'style:font-pitch': 'variable',
    },
    element(
      'svg:font-face-src',
      {},
      ...embeddedFonts.map(({ file, css }) =>
        element(
          'svg:font-face-uri',
          {
            'xlink:href': file,
            'xlink:type': 'simple',
            'loext:font-style': 'normal',
            'loext:font-weight': css,
          },
          element('svg:font-face-format', { 'svg:string': 'truetype' }),
        ),
      ),
    ),
  ),
);
