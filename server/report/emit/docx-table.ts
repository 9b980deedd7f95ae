import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type * as model from '../model.ts';
import { runs } from './docx-runs.ts';
import { look, textWidth } from './look.ts';
import { staysTogether } from './outline.ts';

/** Millimetres as twentieths of a point, in which Word measures. */
export const twips = (mm: number): number => Math.round((mm / 25.4) * 1440);
const colour = (hex: string): string => hex.replace('#', '');

const rule = (size: number, hex: string) => ({
  style: BorderStyle.SINGLE,
  size,
  space: 0,
  color: colour(hex),
});
const none = { style: BorderStyle.NONE, size: 0, space: 0, color: 'auto' };

type RowPlace = 'head' | 'body' | 'last';

function bordersAt(where: RowPlace) {
  const sides = { left: none, right: none };
  if (where === 'head') {
    return { ...sides, top: rule(7, look.ink), bottom: rule(5, look.ink) };
  }
  return {
    ...sides,
    top: none,
    bottom: where === 'last' ? rule(5, look.ink) : rule(3, look.hairline),
  };
}

/** A table for Word, as wide as the page, with its head on every page it stands on. */
export function docxTable(table: model.Table): Table {
  const together = staysTogether(table);
  const sum = table.columns.reduce((total, { weight }) => total + weight, 0);
  const widths = table.columns.map(({ weight }) => Math.round((weight / sum) * twips(textWidth)));
  const row = (texts: readonly string[], where: RowPlace): TableRow =>
    new TableRow({
      tableHeader: where === 'head',
      cantSplit: true,
      children: texts.map((text, column) => {
        const isNumber = table.columns[column]?.numeric === true;
        return new TableCell({
          width: { size: widths[column] ?? 0, type: WidthType.DXA },
          margins: { top: 60, bottom: 60, left: 85, right: 85 },
          borders: bordersAt(where),
          verticalAlign: where === 'head' ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
          children: [
            new Paragraph({
              style: where === 'head' ? 'TableHead' : 'TableText',
              children: runs(text),
              alignment: isNumber ? AlignmentType.RIGHT : AlignmentType.LEFT,
              keepNext:
                where === 'head' || (together && (where === 'body' || table.footnote !== null)),
            }),
          ],
        });
      }),
    });
  const head = table.columns.map(({ label }) => label);
  return new Table({
    width: { size: twips(textWidth), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      row(head, 'head'),
      ...table.rows.map((texts, index) =>
        row(texts, index === table.rows.length - 1 ? 'last' : 'body'),
      ),
    ],
  });
}
