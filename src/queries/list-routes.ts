import { cacheTags } from '@/domain/cache-tags';
import { getCountryName, type Iso3 } from '@/domain/countries/country-table';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { formatPeriod } from '@/domain/periods/format-period';
import { toRecordRoute } from '@/domain/record-route';
import { routes, toFileRoute } from '@/domain/routes';
import { SDGS } from '@/domain/sdgs';
import { deriveOnce } from './derive-once';
import { readActivities, readTrainings } from './events/list-events';
import type { StoredEvent } from './events/to-entry';
import { listPartners } from './partners/list-partners';
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
  routes.functions(),
  routes.workPlan(),
  routes.gaps(),
  routes.package(),
  routes.criteria(),
  routes.contact(),
  routes.accessibility(),
  routes.privacy(),
  routes.sitemap(),
];

/** Whatever changes an entry of the site map says so by one tag. */
const TAGS = [cacheTags.sitemap()];

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

type Titled = StoredPage & { readonly title: unknown };

function toTitled(collection: string, records: readonly Titled[], locale: Locale): PageRoute[] {
  return toPageRoutes(collection, records, (record) => toTitle(record.title, locale, record.publicId ?? ''));
}

async function listTitled(
  collection: 'governance-meetings' | 'publications' | 'news',
  locale: Locale,
): Promise<PageRoute[]> {
  const records = await listRecords(collection, {
    fields: [...COMMON, 'title'],
    sort: 'slug',
    tags: TAGS,
  });
  return toTitled(collection, records, locale);
}

const bySlug = (a: StoredPage, b: StoredPage) => ((a.slug ?? '') < (b.slug ?? '') ? -1 : 1);

const toEventRoutes = deriveOnce(
  (events: readonly StoredEvent[], collection: 'activities' | 'trainings', locale: Locale) =>
    toTitled(collection, [...events].sort(bySlug), locale),
);

async function listPartnerRoutes(locale: Locale): Promise<PageRoute[]> {
  const partners = await listRecords('partners', { fields: [...COMMON, 'name'], sort: 'slug', tags: TAGS });
  return toPageRoutes('partners', partners, (partner) =>
    toTitle(partner.name, locale, partner.publicId ?? ''),
  );
}

async function listPeriodRoutes(locale: Locale): Promise<PageRoute[]> {
  const fields = [...COMMON, 'title', 'yearStart', 'yearEnd', 'kind'] as const;
  const years = await listRecords('years', { fields, sort: 'yearStart', tags: TAGS });
  const titleOf = (year: (typeof years)[number]): LangText =>
    toText(year.title, locale) ?? { text: formatPeriod(year, locale), lang: locale };
  return toPageRoutes('years', years, titleOf);
}

async function listCriterionRoutes(locale: Locale): Promise<PageRoute[]> {
  const fields = [...COMMON, 'code', 'question'] as const;
  const criteria = await listRecords('criteria', { fields, sort: 'code', tags: TAGS });
  return toPageRoutes('criteria', criteria, ({ code, question }) => {
    const { text, lang } = toTitle(question, locale, code);
    return { text: `${code} ${text}`, lang };
  });
}

/** The countries that any event names. */
const listNamed = deriveOnce((events: readonly StoredEvent[]): readonly Iso3[] => {
  const codes = events.flatMap(({ country, people }) => [
    country,
    ...(people?.byCountry ?? []).map((row) => row.country),
  ]);
  return [...new Set(codes)].filter((code) => code !== null && code !== undefined);
});

/** The countries that any event or partner names: their pages have something to say. */
function toCountryRoutes(codes: readonly Iso3[], locale: Locale): PageRoute[] {
  return [...new Set(codes)].sort().map((code) => ({
    route: routes.country(code),
    title: { text: getCountryName(code, locale), lang: locale },
    updatedAt: null,
  }));
}

/** Every public page, without the language in its address: fixed pages, records, countries, goals. */
export async function listPageRoutes(locale: Locale): Promise<PageRoute[]> {
  const [activities, trainings, partners] = await Promise.all([
    readActivities(TAGS),
    readTrainings(TAGS),
    listPartners(TAGS),
  ]);
  const partnerCountries = partners.flatMap(({ country }) => country ?? []);
  const records = await Promise.all([
    listPeriodRoutes(locale),
    listTitled('governance-meetings', locale),
    toEventRoutes(activities, 'activities', locale),
    toEventRoutes(trainings, 'trainings', locale),
    listTitled('publications', locale),
    listTitled('news', locale),
    listPartnerRoutes(locale),
    listCriterionRoutes(locale),
    toCountryRoutes([...listNamed(activities), ...listNamed(trainings), ...partnerCountries], locale),
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

/** Every public document that is made from a record, without the language in its address. */
export async function listFileRoutes(): Promise<string[]> {
  const options = { fields: COMMON, sort: 'slug', tags: TAGS };
  const [years, meetings] = await Promise.all([
    listRecords('years', options),
    listRecords('governance-meetings', options),
  ]);
  return [
    ...toPageRoutes('years', years, () => null).map(({ route }) => toFileRoute(route, 'annualReport')),
    ...toPageRoutes('governance-meetings', meetings, () => null).map(({ route }) =>
      toFileRoute(route, 'meetingRecord'),
    ),
  ];
}
