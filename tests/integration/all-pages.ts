import { answerDataFile } from '@/app/data-file';
import { toAnnualReport } from '@/documents/reports/to-annual-report';
import { toPeriodTables } from '@/documents/tables/to-period-table';
import { toRecordTable } from '@/documents/tables/to-record-table';
import type { Locale } from '@/domain/locales';
import { type DataFile, parseDataFile, RECORD_TABLES, type RecordTableId } from '@/domain/tables/data-files';
import { getTranslate } from '@/messages/translate';
import { getAboutPage } from '@/queries/about/get-about-page';
import { getHistoryPage } from '@/queries/about/get-history-page';
import { getAgreementPage } from '@/queries/category-2/get-agreement-page';
import { getCategory2Page } from '@/queries/category-2/get-category-2-page';
import { getCriterionPage } from '@/queries/category-2/get-criterion-page';
import { getFunctionsPage } from '@/queries/category-2/get-functions-page';
import { getGapsPage } from '@/queries/category-2/get-gaps-page';
import { getPackagePage } from '@/queries/category-2/get-package-page';
import { getRenewalPage } from '@/queries/category-2/get-renewal-page';
import { getWorkPlanPage } from '@/queries/category-2/get-work-plan-page';
import { getCriteriaPage } from '@/queries/category-2/list-criteria';
import { getCountriesPage } from '@/queries/countries/get-countries-page';
import { getCountryPage } from '@/queries/countries/get-country-page';
import { readSource } from '@/queries/data/read-source';
import { listDocumentsPage } from '@/queries/documents/list-documents-page';
import { getActivityPage, getTrainingPage } from '@/queries/events/get-event-page';
import { listEventsPage } from '@/queries/events/list-events-page';
import { findAddress } from '@/queries/find-address';
import { getSiteFrame } from '@/queries/get-site-frame';
import { getSiteUrl } from '@/queries/get-site-url';
import { getToday } from '@/queries/get-today';
import { getGovernancePage } from '@/queries/governance/get-governance-page';
import { getMeetingPage } from '@/queries/governance/get-meeting-page';
import { getHomePage } from '@/queries/home/get-home-page';
import { listPageRoutes } from '@/queries/list-routes';
import { getNewsItemPage } from '@/queries/news/get-news-item-page';
import { listNewsPage } from '@/queries/news/list-news-page';
import { getTextPage } from '@/queries/pages/get-text-page';
import { getPartnerPage } from '@/queries/partners/get-partner-page';
import { listPartnersPage } from '@/queries/partners/list-partners-page';
import { getPublicationPage } from '@/queries/publications/get-publication-page';
import { listPublicationsPage } from '@/queries/publications/list-publications-page';
import { getSdgPage } from '@/queries/sdgs/get-sdg-page';
import { getSdgsPage } from '@/queries/sdgs/get-sdgs-page';
import { getAnnualReport } from '@/queries/years/get-annual-report';
import { getComparePage } from '@/queries/years/get-compare-page';
import { getPeriodPage } from '@/queries/years/get-period-page';
import { listPeriodRows } from '@/queries/years/list-periods';

/** Asks what a page asks, without drawing it: the page's view model; null where no record fits the address. */
type Make = (locale: Locale, name: string) => Promise<unknown>;

/** The pages of one address each, by their route. */
const FIXED: Readonly<Record<string, Make>> = {
  '/': (locale) => getHomePage(locale),
  '/about': (locale) => getAboutPage(locale),
  '/about/history': (locale) => getHistoryPage(locale),
  '/governance': (locale) => getGovernancePage(locale),
  '/years': (locale) => listPeriodRows(locale),
  '/years/compare': (locale) => getComparePage({}, locale),
  '/activities': (locale) => listEventsPage('activity', {}, locale),
  '/trainings': (locale) => listEventsPage('training', {}, locale),
  '/countries': (locale) => getCountriesPage(locale),
  '/sdgs': (locale) => getSdgsPage(locale),
  '/partners': (locale) => listPartnersPage({}, locale),
  '/publications': (locale) => listPublicationsPage({}, locale),
  '/documents': (locale) => listDocumentsPage({}, locale),
  '/news': (locale) => listNewsPage({}, locale),
  '/category-2': (locale) => getCategory2Page(locale),
  '/category-2/agreement': (locale) => getAgreementPage(locale),
  '/category-2/renewal': (locale) => getRenewalPage(locale),
  '/category-2/functions': (locale) => getFunctionsPage({}, locale),
  '/category-2/work-plan': (locale) => getWorkPlanPage({}, locale),
  '/category-2/gaps': (locale) => getGapsPage({}, locale),
  '/category-2/package': (locale) => getPackagePage({}, locale),
  '/category-2/criteria': (locale) => getCriteriaPage({}, locale),
  '/contact': (locale) => getTextPage('contact', locale),
  '/accessibility': (locale) => getTextPage('accessibility', locale),
  '/privacy': (locale) => getTextPage('privacy', locale),
  '/sitemap': (locale) => listPageRoutes(locale),
};

/** The pages of records, countries and goals, by what stands before their last part. */
const OF_RECORDS: Readonly<Record<string, Make>> = {
  '/years': (locale, slug) => getPeriodPage(slug, locale),
  '/activities': (locale, slug) => getActivityPage(slug, locale),
  '/trainings': (locale, slug) => getTrainingPage(slug, locale),
  '/governance/meetings': (locale, slug) => getMeetingPage(slug, locale),
  '/countries': (locale, iso3) => getCountryPage(iso3, locale),
  '/sdgs': (locale, goal) => getSdgPage(goal, locale),
  '/partners': (locale, slug) => getPartnerPage(slug, locale),
  '/publications': (locale, slug) => getPublicationPage(slug, locale),
  '/news': (locale, slug) => getNewsItemPage(slug, locale),
  '/category-2/functions': (locale) => getFunctionsPage({}, locale),
  '/category-2/work-plan': (locale) => getWorkPlanPage({}, locale),
  '/category-2/gaps': (locale) => getGapsPage({}, locale),
  '/category-2/package': (locale) => getPackagePage({}, locale),
  '/category-2/criteria': (locale, code) => getCriterionPage(code, {}, locale),
};

/** What documents are made from, by the last part of their address and the slug before it. */
const OF_DOCUMENTS: Readonly<Record<string, Make>> = {
  'report.pdf': (locale, slug) => getAnnualReport(slug, locale),
  'record.pdf': (locale, slug) => getMeetingPage(slug, locale),
};

/** The text of a table, or what became of it; of a workbook the tables in it, which is what changes. */
async function makeData(file: DataFile, locale: Locale): Promise<unknown> {
  const words = { t: getTranslate(locale), locale, siteUrl: getSiteUrl() };
  if (file.kind === 'workbook') {
    const toTable = async <Id extends RecordTableId>(id: Id) =>
      toRecordTable(id, await readSource(id, locale), words);
    return { today: getToday(), tables: await Promise.all(RECORD_TABLES.map((id) => toTable(id))) };
  }
  if (file.kind === 'period-workbook') {
    const view = await getPeriodPage(file.slug, locale);
    return view && { today: getToday(), tables: toPeriodTables(view, words) };
  }
  if (file.kind === 'period-report') {
    const view = await getPeriodPage(file.slug, locale);
    const { name, isDemonstration } = await getSiteFrame(locale);
    return view && toAnnualReport(view, { publisher: name, dataDate: getToday(), isDemonstration }, words);
  }
  const answer = await answerDataFile(file, locale);
  return answer.status === 404 ? null : [answer.status, await answer.text(), answer.headers.get('location')];
}

/**
 * Asks all that the answer at an address is made of: what stands on every page, and the page, or what became of
 * the address.
 * @param route the address without its language
 */
export async function makePage(route: string, locale: Locale): Promise<unknown> {
  const end = route.lastIndexOf('/');
  const file = parseDataFile(route);
  const make = FIXED[route] ?? OF_RECORDS[route.slice(0, end)];
  const frame = await getSiteFrame(locale);
  if (file) return { frame, view: await makeData(file, locale) };
  const makeDocument = OF_DOCUMENTS[route.slice(end + 1)];
  if (makeDocument) {
    const view = await makeDocument(locale, route.slice(route.lastIndexOf('/', end - 1) + 1, end));
    return { frame, view, former: view ? null : await findAddress(route.slice(0, end), locale) };
  }
  const view = make ? await make(locale, route.slice(end + 1)) : null;
  // The texts of staff are a part of their pages: these are there without them.
  const isPage = view !== null || FIXED[route] !== undefined;
  return { frame, view, former: isPage ? null : await findAddress(route, locale) };
}
