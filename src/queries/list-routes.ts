import { toRecordRoute } from '@/domain/record-route';
import { routes } from '@/domain/routes';
import { SDGS } from '@/domain/sdgs';
import { listRecords } from './reader';

/** A public page and when what it shows last changed (ISO 8601), where that is known. */
export type PageRoute = { readonly route: string; readonly updatedAt: string | null };

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

const COLLECTIONS_WITH_PAGES = [
  'years',
  'governance-meetings',
  'activities',
  'trainings',
  'partners',
  'publications',
  'news',
  'criteria',
] as const;

async function listRecordRoutes(collection: (typeof COLLECTIONS_WITH_PAGES)[number]): Promise<PageRoute[]> {
  const records = await listRecords(collection, { fields: ['publicId', 'slug', 'updatedAt'], sort: 'slug' });
  return records.flatMap((record) => {
    const route = toRecordRoute(collection, { publicId: record.publicId ?? '', slug: record.slug });
    return route ? [{ route, updatedAt: record.updatedAt }] : [];
  });
}

/** The countries that any event or partner names: their pages have something to say. */
async function listCountryRoutes(): Promise<PageRoute[]> {
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
  return [...codes].sort().map((code) => ({ route: routes.country(code), updatedAt: null }));
}

/** Every public page, without the language: fixed pages, records, countries, goals. */
export async function listPageRoutes(): Promise<PageRoute[]> {
  const records = await Promise.all(COLLECTIONS_WITH_PAGES.map(listRecordRoutes));
  return [
    ...FIXED_ROUTES.map((route) => ({ route, updatedAt: null })),
    ...SDGS.map(({ goal }) => ({ route: routes.sdg(goal), updatedAt: null })),
    ...records.flat(),
    ...(await listCountryRoutes()),
  ];
}
