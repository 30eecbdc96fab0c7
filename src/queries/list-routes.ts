import { getCountryName, type Iso3 } from '@/domain/countries/country-table';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { formatPeriod } from '@/domain/periods/format-period';
import { toRecordRoute } from '@/domain/record-route';
import { routes } from '@/domain/routes';
import { SDGS } from '@/domain/sdgs';
import { listRecords } from './reader';
import { toText, toTitle } from './to-text';

/** A public page. */
export type PageRoute = {
  readonly route: string;
  /** The title of the record it shows; null for pages of the site itself. */
  readonly title: LangText | null;
  /** When what it shows last changed (ISO 8601), where that is known. */
  readonly updatedAt: string | null;
};

/** The pages that are there whatever the records say. */
const FIXED_ROUTES = [
  routes.home(),
  routes.about(),
  routes.history(),
  routes.governance(),
  routes.years(),
  routes.compareYears(),
  routes.activities(),
  routes.trainings(),
  routes.countries(),
  routes.sdgs(),
  routes.partners(),
  routes.publications(),
  routes.documents(),
  routes.news(),
  routes.category2(),
  routes.agreement(),
  routes.renewal(),
  routes.criteria(),
  routes.contact(),
  routes.accessibility(),
  routes.privacy(),
  routes.sitemap(),
];

const COLLECTIONS_WITH_TITLES = [
  'governance-meetings',
  'activities',
  'trainings',
  'publications',
  'news',
] as const;

type StoredPage = { publicId?: string | null; slug?: string | null; updatedAt: string };

function toPageRoutes<Stored extends StoredPage>(
  collection: string,
  records: readonly Stored[],
  titleOf: (record: Stored) => LangText | null,
): PageRoute[] {
  return records.flatMap((record) => {
    const route = toRecordRoute(collection, { publicId: record.publicId ?? '', slug: record.slug });
    return route ? [{ route, title: titleOf(record), updatedAt: record.updatedAt }] : [];
  });
}

const COMMON = ['publicId', 'slug', 'updatedAt'] as const;

async function listTitled(
  collection: (typeof COLLECTIONS_WITH_TITLES)[number],
  locale: Locale,
): Promise<PageRoute[]> {
  const records = await listRecords(collection, { fields: [...COMMON, 'title'], sort: 'slug' });
  return toPageRoutes(collection, records, (record) => toTitle(record.title, locale, record.publicId ?? ''));
}

async function listPartnerRoutes(locale: Locale): Promise<PageRoute[]> {
  const partners = await listRecords('partners', { fields: [...COMMON, 'name'], sort: 'slug' });
  return toPageRoutes('partners', partners, (partner) =>
    toTitle(partner.name, locale, partner.publicId ?? ''),
  );
}

async function listPeriodRoutes(locale: Locale): Promise<PageRoute[]> {
  const fields = [...COMMON, 'title', 'yearStart', 'yearEnd', 'kind'] as const;
  const years = await listRecords('years', { fields, sort: 'yearStart' });
  const titleOf = (year: (typeof years)[number]): LangText =>
    toText(year.title, locale) ?? { text: formatPeriod(year, locale), lang: locale };
  return toPageRoutes('years', years, titleOf);
}

async function listCriterionRoutes(locale: Locale): Promise<PageRoute[]> {
  const criteria = await listRecords('criteria', { fields: [...COMMON, 'code', 'question'], sort: 'code' });
  return toPageRoutes('criteria', criteria, ({ code, question }) => {
    const { text, lang } = toTitle(question, locale, code);
    return { text: `${code} ${text}`, lang };
  });
}

/** The countries that any event or partner names: their pages have something to say. */
async function listCountryRoutes(locale: Locale): Promise<PageRoute[]> {
  const [activities, trainings, partners] = await Promise.all([
    listRecords('activities', { fields: ['country', 'people'] }),
    listRecords('trainings', { fields: ['country', 'people'] }),
    listRecords('partners', { fields: ['country'] }),
  ]);
  const named = [...activities, ...trainings].flatMap(({ country, people }) => [
    country,
    ...(people?.byCountry ?? []).map((row) => row.country),
  ]);
  const codes = new Set([...named, ...partners.map(({ country }) => country)].filter((code) => code != null));
  const title = (code: Iso3): LangText => ({ text: getCountryName(code, locale), lang: locale });
  return [...codes]
    .sort()
    .map((code) => ({ route: routes.country(code), title: title(code), updatedAt: null }));
}

/** Every public page, without the language in its address: fixed pages, records, countries, goals. */
export async function listPageRoutes(locale: Locale): Promise<PageRoute[]> {
  const records = await Promise.all([
    listPeriodRoutes(locale),
    ...COLLECTIONS_WITH_TITLES.map((collection) => listTitled(collection, locale)),
    listPartnerRoutes(locale),
    listCriterionRoutes(locale),
    listCountryRoutes(locale),
  ]);
  const goals = SDGS.map(({ goal, name }) => ({
    route: routes.sdg(goal),
    title: { text: `${goal} ${name[locale]}`, lang: locale },
    updatedAt: null,
  }));
  return [
    ...FIXED_ROUTES.map((route) => ({ route, title: null, updatedAt: null })),
    ...goals,
    ...records.flat(),
  ];
}
