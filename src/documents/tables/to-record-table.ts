import type { RecordTableId } from '@/domain/tables/data-files';
import type { Table } from '@/domain/tables/table';
import type { DataSources } from '@/domain/view-models/data-sources';
import {
  toAgreementsTable,
  toCommitmentsTable,
  toCriteriaTable,
  toEvaluationsTable,
  toFunctionsTable,
  toRecommendationsTable,
} from './category-2-tables';
import type { TableWords } from './define-table';
import { toEventsTable } from './event-tables';
import { toPeriodsTable } from './figure-tables';
import { toDecisionsTable, toMeetingsTable } from './governance-tables';
import { toCountriesTable, toGroupsTable, toSdgsTable } from './reach-tables';
import { toDocumentsTable, toPartnersTable, toPublicationsTable } from './record-tables';
import { toFunctionsByPeriodTable, toGapsTable, toWorkPlanTable } from './review-tables';

const MAKERS: { readonly [Id in RecordTableId]: (source: DataSources[Id], words: TableWords) => Table } = {
  periods: toPeriodsTable,
  trainings: (rows, words) => toEventsTable('training', rows, words),
  activities: (rows, words) => toEventsTable('activity', rows, words),
  countries: toCountriesTable,
  'country-groups': toGroupsTable,
  sdgs: toSdgsTable,
  partners: toPartnersTable,
  publications: (rows, words) => toPublicationsTable(rows, words),
  documents: toDocumentsTable,
  meetings: (rows, words) => toMeetingsTable(rows, words),
  decisions: toDecisionsTable,
  agreements: ({ agreements }, words) => toAgreementsTable(agreements, words),
  functions: ({ functions }, words) => toFunctionsTable(functions, words),
  commitments: ({ commitments }, words) => toCommitmentsTable(commitments, words),
  evaluations: ({ evaluations }, words) => toEvaluationsTable(evaluations, words),
  recommendations: ({ recommendations }, words) => toRecommendationsTable(recommendations, words),
  criteria: toCriteriaTable,
  'functions-by-period': toFunctionsByPeriodTable,
  'work-plan': toWorkPlanTable,
  gaps: toGapsTable,
};

/** A table of the whole record, from what its page is made from. */
export function toRecordTable<Id extends RecordTableId>(
  id: Id,
  source: DataSources[Id],
  words: TableWords,
): Table {
  return MAKERS[id](source, words);
}
