import { AlignmentType, BorderStyle, LevelFormat, LineRuleType, ShadingType } from 'docx';
import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { Note } from '../model.ts';
import { look } from './look.ts';

// Word counts its own way: sizes are in half points, spaces in twentieths of a point.
const points = (n: number): number => Math.round(n * 20);
const size = (n: number): number => Math.round(n * 2);
const colour = (hex: string): string => hex.replace('#', '');

/** How far apart lines are, in 240ths of the font's own distance. */
const line = Math.round(240 * 1.08);
const lineRule = LineRuleType.AUTO;

function heading(
  level: 1 | 2 | 3 | 4,
  letters: number,
  [before, after]: readonly [number, number],
): IParagraphStyleOptions {
  return {
    id: `Heading${level}`,
    name: `heading ${level}`,
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: {
      // Said again: some word processors give headings a family of their own.
      font: look.font,
      size: size(letters),
      bold: true,
      color: colour(level === 4 ? look.ink : look.accent),
    },
    paragraph: {
      spacing: { before: points(before), after: points(after) },
      keepNext: true,
      keepLines: true,
      outlineLevel: level - 1,
    },
  };
}

const bar = (hex: string) => ({
  style: BorderStyle.SINGLE,
  size: 20,
  space: 8,
  color: colour(hex),
});
const dashes = { style: BorderStyle.DASHED, size: 6, space: 6, color: colour(look.quiet) };
const shade = { type: ShadingType.CLEAR, color: 'auto', fill: colour(look.soft) };

/** Id of the paragraph style of a box. */
export function noteStyle(tone: Note['tone']): string {
  return `Note${tone.charAt(0).toUpperCase()}${tone.slice(1)}`;
}

function note(tone: Note['tone']): IParagraphStyleOptions {
  const touching = {
    spacing: { before: 0, after: 0, line, lineRule },
    indent: { left: 113, right: 113 },
  };
  const boxes = {
    aside: { ...touching, shading: shade, border: { left: bar(look.accent) } },
    caution: { ...touching, shading: shade, border: { left: bar(look.ink) } },
    unwritten: {
      ...touching,
      border: { top: dashes, right: dashes, bottom: dashes, left: dashes },
    },
  };
  return {
    id: noteStyle(tone),
    name: `Box ${tone}`,
    basedOn: 'Normal',
    run: { size: size(10), ...(tone === 'unwritten' ? { color: colour(look.quiet) } : {}) },
    paragraph: boxes[tone],
  };
}

function plain(
  id: string,
  name: string,
  rest: Pick<IParagraphStyleOptions, 'run' | 'paragraph'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...rest };
}

/** What Word lists under Styles, in the Dutch language. */
export const docxStyles: IStylesOptions = {
  default: {
    document: {
      run: {
        font: look.font,
        size: size(10.5),
        color: colour(look.ink),
        language: { value: 'nl-NL' },
      },
      paragraph: { spacing: { line, lineRule } },
    },
    hyperlink: { run: { color: colour(look.ink), underline: { type: 'none' } } },
  },
  paragraphStyles: [
    plain('BodyText', 'Body Text', {
      paragraph: { spacing: { after: points(8), line, lineRule } },
    }),
    heading(1, 21, [0, 14]),
    heading(2, 14.5, [20, 8]),
    heading(3, 12.5, [16, 6]),
    heading(4, 11, [14, 5]),
    plain('Title', 'Title', {
      run: { font: look.font, size: size(30), bold: true, color: colour(look.accent) },
      paragraph: { spacing: { after: points(10), line: 240, lineRule } },
    }),
    plain('Subtitle', 'Subtitle', {
      run: { size: size(15) },
      paragraph: { spacing: { after: points(14) } },
    }),
    plain('Maker', 'Maker', {
      run: { size: size(11), bold: true, color: colour(look.quiet) },
      paragraph: { spacing: { after: points(4) } },
    }),
    plain('Fact', 'Fact', {
      paragraph: { spacing: { after: points(5) }, indent: { left: 2154, hanging: 2154 } },
    }),
    plain('Warning', 'Warning', {
      run: { size: size(11), bold: true },
      paragraph: {
        spacing: { before: points(16), after: points(12) },
        border: Object.fromEntries(
          ['top', 'right', 'bottom', 'left'].map((side) => [
            side,
            { style: BorderStyle.SINGLE, size: 8, space: 8, color: colour(look.ink) },
          ]),
        ),
      },
    }),
    plain('ContentsHeading', 'TOC Heading', {
      run: { size: size(21), bold: true, color: colour(look.accent) },
      paragraph: { spacing: { after: points(10) }, keepNext: true },
    }),
    plain('TOC1', 'toc 1', {
      run: { size: size(10), bold: true },
      paragraph: { spacing: { before: points(5), line: 240, lineRule } },
    }),
    plain('TOC2', 'toc 2', {
      run: { size: size(10) },
      paragraph: { spacing: { line: 240, lineRule }, indent: { left: 340 } },
    }),
    plain('Caption', 'caption', {
      run: { size: size(9.5) },
      paragraph: { spacing: { before: points(8), after: points(4) }, keepLines: true },
    }),
    plain('Figure', 'Figure', {
      paragraph: { spacing: { before: points(8), line: 240, lineRule }, keepNext: true },
    }),
    plain('TableText', 'Table Text', {
      run: { size: size(9.5) },
      paragraph: { spacing: { line: 240, lineRule } },
    }),
    plain('TableHead', 'Table Head', {
      run: { size: size(9.5), bold: true },
      paragraph: { spacing: { line: 240, lineRule } },
    }),
    plain('SmallPrint', 'Small Print', {
      run: { size: size(8.5), color: colour(look.quiet) },
      paragraph: { spacing: { before: points(3), after: points(14), line: 240, lineRule } },
    }),
    plain('AfterTable', 'After Table', {
      run: { size: size(4) },
      paragraph: { spacing: { after: points(4), line: 240, lineRule } },
    }),
    plain('ListText', 'List Text', {
      paragraph: { spacing: { after: points(4), line, lineRule } },
    }),
    plain('PageLine', 'Page Line', {
      run: { size: size(8.5), color: colour(look.quiet) },
    }),
    note('aside'),
    note('caution'),
    note('unwritten'),
  ],
  characterStyles: [
    { id: 'StrongWords', name: 'Strong Words', run: { bold: true } },
    // A number out of an edition; it looks like its surroundings and can be found by its style.
    { id: 'EditionFigure', name: 'Edition Figure', run: {} },
    { id: 'QuietWords', name: 'Quiet Words', run: { color: colour(look.quiet) } },
  ],
};

/** The four kinds of list: with bullets or numbers, in the text or in a box. */
export const docxLists: INumberingOptions = {
  config: (
    [
      ['bullets', LevelFormat.BULLET, '•', { left: 340, hanging: 284 }],
      ['numbers', LevelFormat.DECIMAL, '%1.', { left: 340, hanging: 284 }],
      ['note-bullets', LevelFormat.BULLET, '•', { left: 283, hanging: 170 }],
      ['note-numbers', LevelFormat.DECIMAL, '%1.', { left: 340, hanging: 227 }],
    ] as const
  ).map(([reference, format, text, indent]) => ({
    reference,
    levels: [
      { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent } } },
    ],
  })),
};
