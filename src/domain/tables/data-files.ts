import type { Locale } from '../locales';
import { routes } from '../routes';
import { isSlug } from '../slugs/is-slug';

/** The tables of one period, in the order of its page. */
export const PERIOD_TABLES = [
  'figures',
  'events',
  'countries',
  'regions',
  'unesco-groups',
  'sdgs',
  'programme-outputs',
  'priorities',
  'partners',
  'meetings',
  'publications',
  'staff',
  'finance',
] as const;

export type PeriodTableId = (typeof PERIOD_TABLES)[number];

/** The tables of all periods together, each with the page that shows it. */
const PAGES = {
  periods: routes.years(),
  trainings: routes.trainings(),
  activities: routes.activities(),
  countries: routes.countries(),
  'country-groups': routes.countries(),
  sdgs: routes.sdgs(),
  partners: routes.partners(),
  publications: routes.publications(),
  documents: routes.documents(),
  meetings: routes.governance(),
  decisions: routes.governance(),
  agreements: routes.agreement(),
  functions: routes.agreement(),
  commitments: routes.agreement(),
  evaluations: routes.renewal(),
  recommendations: routes.renewal(),
  criteria: routes.criteria(),
  'functions-by-period': routes.functions(),
  'work-plan': routes.workPlan(),
  gaps: routes.gaps(),
} as const;

export type RecordTableId = keyof typeof PAGES;

export const RECORD_TABLES = Object.keys(PAGES) as readonly RecordTableId[];

/** A public file of data. */
export type DataFile =
  | { readonly kind: 'table'; readonly id: RecordTableId }
  | { readonly kind: 'period-table'; readonly slug: string; readonly id: PeriodTableId }
  | { readonly kind: 'period-workbook'; readonly slug: string }
  | { readonly kind: 'period-report'; readonly slug: string }
  | { readonly kind: 'workbook' };

/** The pages of category 2 share a place in addresses: their tables have names of their own. */
function toPlace(page: string): string {
  return page.startsWith(routes.category2()) ? routes.category2() : page;
}

/** Where a file of data is, without the language. */
export function toDataRoute(file: DataFile): string {
  switch (file.kind) {
    case 'table':
      return routes.table(toPlace(PAGES[file.id]), file.id);
    case 'period-table':
      return routes.table(routes.year(file.slug), file.id);
    case 'period-workbook':
      return routes.periodWorkbook(file.slug);
    case 'period-report':
      return routes.periodReport(file.slug);
    case 'workbook':
      return routes.workbook();
  }
}

/** The page that shows what a file holds, without the language. */
export function toDataPage(file: DataFile): string {
  switch (file.kind) {
    case 'table':
      return PAGES[file.id];
    case 'period-table':
    case 'period-workbook':
    case 'period-report':
      return routes.year(file.slug);
    case 'workbook':
      return routes.years();
  }
}

/** What a file is called when it is saved, such as `years-2012-countries-en.csv`. */
export function toFileName(file: DataFile, locale: Locale): string {
  const parts = toDataRoute(file)
    .replace(/^\/(?:data\/)?/, '')
    .split('/');
  const [name = '', ending = ''] = parts.join('-').split('.');
  return `${name}-${locale}.${ending}`;
}

const OF_RECORD: readonly DataFile[] = [
  ...RECORD_TABLES.map((id) => ({ kind: 'table' as const, id })),
  { kind: 'workbook' },
];

function listOfPeriod(slug: string): DataFile[] {
  const tables = PERIOD_TABLES.map((id) => ({ kind: 'period-table' as const, slug, id }));
  return [...tables, { kind: 'period-workbook', slug }, { kind: 'period-report', slug }];
}

/** All files of data there are with these periods. */
export function listDataFiles(periods: readonly string[]): DataFile[] {
  return [...OF_RECORD, ...periods.flatMap(listOfPeriod)];
}

/** Reads an address without the language; null where no file can be there. Whether the period exists is not known here. */
export function parseDataFile(route: string): DataFile | null {
  const [, first, second, third] = route.split('/');
  const slug = (first === 'data' ? third : second) ?? '';
  const files = isSlug(slug) ? listDataFiles([slug]) : OF_RECORD;
  return files.find((file) => toDataRoute(file) === route) ?? null;
}
