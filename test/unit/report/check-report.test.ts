import { describe, expect, test } from 'vitest';
import { faultsOf } from '../../../server/report/check-report.ts';
import { paragraph, textColumn } from '../../../server/report/model.ts';
import type { Block, Figure, Table } from '../../../server/report/model.ts';
import { composeReport } from '../../../server/report/compose.ts';
import { reportInput } from '../../report-input.ts';

const { meta } = composeReport(reportInput());

const table: Table = {
  kind: 'table',
  id: 't',
  caption: 'Een tabel',
  columns: [textColumn('A'), textColumn('B')],
  rows: [['1', '2']],
  footnote: null,
  source: null,
};
const figure: Figure = {
  kind: 'figure',
  svg: '<svg xmlns="http://www.w3.org/2000/svg"/>',
  width: 10,
  height: 10,
  caption: 'Een figuur',
  alt: 'Een staaf.',
  tableId: 't',
};

const faults = (...blocks: readonly Block[]) => faultsOf({ meta, blocks });

describe('a report is sound', () => {
  test('when its figures have words and a table, and its tables fit', () => {
    expect(faults(paragraph('Tekst.'), table, figure)).toEqual([]);
  });

  test('but not with a figure without alternative text', () => {
    expect(faults(table, { ...figure, alt: ' ' })).toEqual([
      'figure "Een figuur" has no alternative text',
    ]);
  });

  test('nor with a figure whose numbers stand nowhere', () => {
    expect(faults(figure)).toEqual([
      'figure "Een figuur" draws table t, which is not in the report',
    ]);
  });

  test('nor with a table that does not fit, has no caption or no header', () => {
    expect(faults({ ...table, rows: [['1']] })).toHaveLength(1);
    expect(faults({ ...table, caption: '' })).toHaveLength(1);
    expect(faults({ ...table, columns: [textColumn('A'), textColumn(' ')] })).toHaveLength(1);
    expect(faults(table, table)).toEqual(['two tables are called t']);
  });

  test('nor with a heading that skips a level', () => {
    expect(
      faults(
        { kind: 'heading', level: 1, number: '1', text: 'Een' },
        { kind: 'heading', level: 3, number: null, text: 'Drie' },
      ),
    ).toEqual(['heading "Drie" is level 3 after level 1']);
  });
});
