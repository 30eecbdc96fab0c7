import type { Locale } from '@/domain/locales';
import type { RecordTableId } from '@/domain/tables/data-files';
import type { DataSources } from '@/domain/view-models/data-sources';
import { getAgreementPage } from '../category-2/get-agreement-page';
import { getFunctionsPage } from '../category-2/get-functions-page';
import { getGapsPage } from '../category-2/get-gaps-page';
import { getRenewalPage } from '../category-2/get-renewal-page';
import { getWorkPlanPage } from '../category-2/get-work-plan-page';
import { getCriteriaPage } from '../category-2/list-criteria';
import { getCountriesPage } from '../countries/get-countries-page';
import { listDocumentsDatedFirst } from '../documents/list-documents';
import { listEventRows } from '../events/list-event-rows';
import { listDecisions } from '../governance/list-decisions';
import { listMeetingRows } from '../governance/list-meeting-rows';
import { listPartnerRows } from '../partners/list-partner-rows';
import { listPublicationRows } from '../publications/list-publication-rows';
import { getSdgsPage } from '../sdgs/get-sdgs-page';
import { listPeriodRows } from '../years/list-periods';

const READERS: { readonly [Id in RecordTableId]: (locale: Locale) => Promise<DataSources[Id]> } = {
  periods: (locale) => listPeriodRows(locale),
  trainings: (locale) => listEventRows('training', locale),
  activities: (locale) => listEventRows('activity', locale),
  countries: getCountriesPage,
  'country-groups': getCountriesPage,
  sdgs: getSdgsPage,
  partners: listPartnerRows,
  publications: (locale) => listPublicationRows(locale),
  documents: listDocumentsDatedFirst,
  meetings: (locale) => listMeetingRows(locale),
  decisions: listDecisions,
  agreements: getAgreementPage,
  functions: getAgreementPage,
  commitments: getAgreementPage,
  evaluations: getRenewalPage,
  recommendations: getRenewalPage,
  criteria: (locale) => getCriteriaPage({}, locale),
  'functions-by-period': (locale) => getFunctionsPage({}, locale),
  'work-plan': (locale) => getWorkPlanPage({}, locale),
  gaps: (locale) => getGapsPage({}, locale),
};

/** Reads what a table of the record is made from, as a visitor may see it. */
export function readSource<Id extends RecordTableId>(id: Id, locale: Locale): Promise<DataSources[Id]> {
  return READERS[id](locale);
}
