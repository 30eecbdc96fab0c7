import type { Locale } from './locales';

/** Values of a query string; undefined entries are left out. */
export type Query = Readonly<Record<string, string | undefined>>;

/**
 * Every public address, without the language: the one place where paths are written.
 * `toPath(locale, path)` puts the language in front.
 */
export const routes = {
  home: () => '/',
  about: () => '/about',
  history: () => '/about/history',
  governance: () => '/governance',
  meeting: (slug: string) => `/governance/meetings/${slug}`,
  years: () => '/years',
  year: (slug: string) => `/years/${slug}`,
  compareYears: () => '/years/compare',
  activities: () => '/activities',
  activity: (slug: string) => `/activities/${slug}`,
  trainings: () => '/trainings',
  training: (slug: string) => `/trainings/${slug}`,
  countries: () => '/countries',
  country: (iso3: string) => `/countries/${iso3.toLowerCase()}`,
  sdgs: () => '/sdgs',
  sdg: (goal: number) => `/sdgs/${goal}`,
  partners: () => '/partners',
  partner: (slug: string) => `/partners/${slug}`,
  publications: () => '/publications',
  publication: (slug: string) => `/publications/${slug}`,
  documents: () => '/documents',
  news: () => '/news',
  newsItem: (slug: string) => `/news/${slug}`,
  category2: () => '/category-2',
  agreement: () => '/category-2/agreement',
  renewal: () => '/category-2/renewal',
  functions: () => '/category-2/functions',
  workPlan: () => '/category-2/work-plan',
  gaps: () => '/category-2/gaps',
  package: () => '/category-2/package',
  criteria: () => '/category-2/criteria',
  criterion: (code: string) => `/category-2/criteria/${code}`,
  contact: () => '/contact',
  accessibility: () => '/accessibility',
  privacy: () => '/privacy',
  sitemap: () => '/sitemap',
  /** A table of the records that a page shows, as CSV. */
  table: (page: string, table: string) => `/data${page}/${table}.csv`,
  /** All tables of a period in one workbook. */
  periodWorkbook: (slug: string) => `/data/years/${slug}/period.xlsx`,
  /** What a period's page says, as a text to work on. */
  periodReport: (slug: string) => `/years/${slug}/report.docx`,
  /** All tables of the whole record in one workbook. */
  workbook: () => '/data/all.xlsx',
} as const;

/** Documents made from a record; each is a file below the record's page. */
const FILES = { annualReport: 'report.pdf', meetingRecord: 'record.pdf' } as const;

export type RecordFile = keyof typeof FILES;

/**
 * The path of a document made from a record, without the language.
 * @param route the path of the record's page
 */
export function toFileRoute(route: string, file: RecordFile): string {
  return `${route}/${FILES[file]}`;
}

/** The path of a page in one language, with an optional query in the order given. */
export function toPath(locale: Locale, route: string, query: Query = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) if (value !== undefined) search.set(name, value);
  const path = route === '/' ? `/${locale}` : `/${locale}${route}`;
  return search.size > 0 ? `${path}?${search}` : path;
}

/** The permanent address of a record, outside the languages. */
export function toIdPath(publicId: string): string {
  return `/id/${publicId}`;
}
