import { describe, expect, it } from 'vitest';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import { toPeriod, toWords } from './tables.examples';
import { toPeriodTables } from './to-period-table';
import { toWorkbook } from './to-workbook';

const head = {
  title: '2012: all tables',
  publisher: 'Example centre',
  address: 'https://centre.example/en/years/2012',
  dataDate: '2026-11-25',
  isDemonstration: false,
};

describe('a workbook of tables', () => {
  it.each(['en', 'zh'] as const)('should explain every sheet and every column in %s', (locale) => {
    const words = toWords(locale);
    const tables = toPeriodTables(toPeriod([TRAINING_2012]), words);
    const { sheets, about } = toWorkbook(head, tables, words);
    expect(sheets.map(({ table }) => table)).toEqual(tables);
    const names = [about.sheet, ...sheets.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
    const [ofTables, ofColumns] = about.legends;
    expect(ofTables?.rows.map((row) => row[0])).toEqual(sheets.map(({ name }) => name));
    expect(ofColumns?.rows.map((row) => [row[0], row[2]])).toEqual(
      sheets.flatMap(({ name, table }) => table.columns.map(({ key }) => [name, key])),
    );
    for (const { headings, rows } of about.legends) {
      for (const row of rows) expect(row).toHaveLength(headings.length);
    }
    expect(about.facts.map(([, value]) => value)).toEqual(
      expect.arrayContaining([head.publisher, head.address, head.dataDate]),
    );
  });

  it('should say of an invented centre that it is invented', () => {
    const words = toWords('en');
    const factsOf = (isDemonstration: boolean) =>
      toWorkbook({ ...head, isDemonstration }, [], words).about.facts;
    expect(factsOf(true)[0]?.[1]).toBe(words.t('layout.demonstration'));
    expect(factsOf(false)).toEqual(factsOf(true).slice(1));
  });
});
