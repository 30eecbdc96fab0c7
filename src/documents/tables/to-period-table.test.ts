import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEvents } from '@/domain/events/event-facts.arbitrary';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import { shownValue } from '@/domain/periods/shown-value';
import { PERIOD_TABLES, type PeriodTableId } from '@/domain/tables/data-files';
import { listFaults } from '@/domain/tables/list-faults';
import type { Cell, Table } from '@/domain/tables/table';
import { SHOWN_FIGURES } from '@/domain/totals/figures';
import type { PeriodPage } from '@/domain/view-models/periods';
import { bareActivity, en, meeting, toPeriod, toWords, training, zh } from './tables.examples';
import { toPeriodTable, toPeriodTables } from './to-period-table';

const tableOf = (id: PeriodTableId, view: PeriodPage, locale: 'en' | 'zh' = 'en') =>
  toPeriodTable(id, view, toWords(locale));

/** The values of one column. */
const cellsOf = (table: Table, key: string): Cell[] => {
  const at = table.columns.findIndex((column) => column.key === key);
  return table.rows.map((row) => row[at] ?? null);
};

const full = toPeriod([TRAINING_2012], {
  eventsByKind: [
    { family: 'training', kind: 'course', events: [training] },
    { family: 'activity', kind: 'forum', events: [bareActivity] },
  ],
  partners: [{ publicId: 'PRT-01', title: zh('学会'), route: '/partners/society', events: 2 }],
  meetingRows: [meeting],
  publicationRows: [
    {
      publicId: 'PUB-01',
      title: en('Handbook'),
      route: '/publications/handbook',
      kind: 'book',
      year: 2012,
      language: 'fr',
      authors: [en('A. Author'), zh('作者')],
      container: null,
    },
  ],
  staff: { total: 9, female: null, male: 0, international: null },
  finance: {
    currency: 'CNY',
    income: [{ label: en('Host'), kind: 'host', amount: 1000.5 }],
    expenditure: [{ label: null, kind: null, amount: null }],
    inKind: null,
    audits: [],
  },
});

describe('the tables of a period', () => {
  it('should keep the contract whatever happened, in both languages', () => {
    fc.assert(
      fc.property(arbitraryEvents(), fc.constantFrom('en' as const, 'zh' as const), (events, locale) => {
        const tables = toPeriodTables(toPeriod(events), toWords(locale));
        expect(tables.map(({ id }) => id)).toEqual(PERIOD_TABLES);
        expect(tables.flatMap(listFaults)).toEqual([]);
      }),
    );
    for (const locale of ['en', 'zh'] as const) {
      expect(toPeriodTables(full, toWords(locale)).flatMap(listFaults)).toEqual([]);
    }
  });

  it('should give each figure as the page does, with how far it is known', () => {
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const view = toPeriod(events);
        const table = tableOf('figures', view);
        expect(cellsOf(table, 'figure')).toEqual([...SHOWN_FIGURES, 'meetings', 'publications']);
        for (const [index, id] of SHOWN_FIGURES.entries()) {
          const figure = view.figures[id];
          expect(cellsOf(table, 'value')[index]).toBe(shownValue(figure));
          expect(cellsOf(table, 'known')[index]).toBe(figure.total.known);
          expect(cellsOf(table, 'of')[index]).toBe(figure.total.of);
        }
      }),
    );
  });

  it('should say of a figure given by hand that it is, why, and where it comes from', () => {
    const { trainees } = full.figures;
    const override = { value: 20, reason: zh('名单'), source: 'Annual report 2012' };
    const view = { ...full, figures: { ...full.figures, trainees: { ...trainees, override } } };
    const table = tableOf('figures', view);
    const row = cellsOf(table, 'figure').indexOf('trainees');
    const given = ['value', 'given-by-hand', 'reason', 'source'].map((key) => cellsOf(table, key)[row]);
    expect(given).toEqual([20, 'yes', '名单', 'Annual report 2012']);
  });

  it('should show no figure that could point to persons', () => {
    expect(cellsOf(tableOf('figures', full), 'figure').filter((id) => /^people/.test(String(id)))).toEqual(
      [],
    );
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const view = toPeriod(events);
        const people = cellsOf(tableOf('regions', view), 'people');
        expect(people).toEqual(view.regions.map((region) => region.people));
        expect(people.filter((count) => count === 1 || count === 2)).toEqual([]);
      }),
    );
  });

  it('should list events with the language that their titles are in', () => {
    const table = tableOf('events', full);
    expect(table.rows).toEqual([
      [
        'TRN-2012-01',
        'Training',
        'Course on technology policy',
        'en',
        'Course',
        '2012-09-09',
        '2012-09-28',
        'Beijing',
        'China',
        'CHN',
        'In person',
        16,
        'https://centre.example/en/trainings/course-2012',
      ],
      [
        'ACT-2013-01',
        'Activity',
        '论坛',
        'zh',
        'a kind of tomorrow',
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        'https://centre.example/en/activities/forum',
      ],
    ]);
  });

  it('should leave empty what is not known, and keep nought', () => {
    expect(cellsOf(tableOf('staff', full), 'people')).toEqual([9, null, 0, null]);
    expect(tableOf('finance', full).rows).toEqual([
      ['Income', 'Host', 'en', 1000.5, 'CNY'],
      ['Expenditure', null, null, null, 'CNY'],
    ]);
  });

  it('should speak the language of the page', () => {
    const table = tableOf('meetings', full, 'zh');
    expect(table.locale).toBe('zh');
    expect(table.title).toBe('会议');
    expect(cellsOf(table, 'body')).toEqual(['理事会']);
    expect(cellsOf(table, 'decisions')).toEqual([4]);
    expect(cellsOf(table, 'decisions-done')).toEqual([2]);
    expect(cellsOf(table, 'address')).toEqual(['https://centre.example/zh/governance/meetings/second']);
  });
});
