import { PERIOD_TABLES, type PeriodTableId } from '@/domain/tables/data-files';
import type { Table } from '@/domain/tables/table';
import type { PeriodPage } from '@/domain/view-models/periods';
import type { TableWords } from './define-table';
import { toPeriodEventsTable } from './event-tables';
import { toFiguresTable } from './figure-tables';
import { toMeetingsTable } from './governance-tables';
import { toPublicationsTable } from './record-tables';
import { toPeriodCountriesTable, toRegionsTable, toUnescoGroupsTable } from './region-tables';
import { toFinanceTable, toPartnerSharesTable, toStaffTable } from './resource-tables';
import { toOutputsTable, toPeriodSdgsTable, toPrioritiesTable } from './tag-tables';

type Maker = (view: PeriodPage, words: TableWords, period: string) => Table;

const MAKERS: { readonly [Id in PeriodTableId]: Maker } = {
  figures: (view, words) => toFiguresTable(view, words),
  events: ({ eventsByKind }, words, period) =>
    toPeriodEventsTable(
      eventsByKind.flatMap(({ events }) => events),
      period,
      words,
    ),
  countries: ({ countries }, words, period) => toPeriodCountriesTable(countries, period, words),
  regions: ({ regions }, words, period) => toRegionsTable(regions, period, words),
  'unesco-groups': ({ unescoGroups }, words, period) => toUnescoGroupsTable(unescoGroups, period, words),
  sdgs: ({ sdgs }, words, period) => toPeriodSdgsTable(sdgs, period, words),
  'programme-outputs': ({ programmeOutputs }, words, period) =>
    toOutputsTable(programmeOutputs, period, words),
  priorities: ({ priorities }, words, period) => toPrioritiesTable(priorities, period, words),
  partners: ({ partners }, words, period) => toPartnerSharesTable(partners, period, words),
  meetings: ({ meetingRows }, words, period) => toMeetingsTable(meetingRows, words, period),
  publications: ({ publicationRows }, words, period) => toPublicationsTable(publicationRows, words, period),
  staff: ({ staff }, words, period) => toStaffTable(staff, period, words),
  finance: ({ finance }, words, period) => toFinanceTable(finance, period, words),
};

/** A table of a period, from what its page is drawn from. */
export function toPeriodTable(id: PeriodTableId, view: PeriodPage, words: TableWords): Table {
  return MAKERS[id](view, words, view.title.text);
}

/** All tables of a period, in the order of its page. */
export function toPeriodTables(view: PeriodPage, words: TableWords): Table[] {
  return PERIOD_TABLES.map((id) => toPeriodTable(id, view, words));
}
