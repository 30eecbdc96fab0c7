import { routes } from './routes';

/** The kinds of records that have a page of their own, by their collection, and where it is. */
const RECORD_ROUTES = {
  years: routes.year,
  activities: routes.activity,
  trainings: routes.training,
  partners: routes.partner,
  publications: routes.publication,
  news: routes.newsItem,
  'governance-meetings': routes.meeting,
  criteria: (slug: string) => routes.criterion(slug.toUpperCase()),
} as const;

/** The kinds of records that are shown as a part of another page, and where that part is. */
const ANCHORED_ROUTES: Readonly<Record<string, string>> = {
  agreements: routes.agreement(),
  functions: routes.agreement(),
  commitments: routes.agreement(),
  evaluations: routes.renewal(),
  recommendations: routes.renewal(),
  milestones: routes.history(),
  'board-terms': routes.governance(),
};

/** Pages written by staff, whose address is fixed by what they are about. */
const PAGE_ROUTES: Readonly<Record<string, string>> = {
  about: routes.about(),
  background: `${routes.about()}#background`,
  mission: `${routes.about()}#mission`,
  'host-institution': `${routes.about()}#host-institution`,
  independence: `${routes.about()}#independence`,
  'category-2': routes.category2(),
  renewal: routes.renewal(),
  contact: routes.contact(),
  accessibility: routes.accessibility(),
  privacy: routes.privacy(),
};

/**
 * Where a record can be read, without the language: its own page, or the part of a page that shows it.
 * @returns null for records that no public page shows, such as people
 */
export function toRecordRoute(
  collection: string,
  record: { readonly publicId: string; readonly slug?: string | null | undefined },
): string | null {
  const { publicId, slug } = record;
  const own = RECORD_ROUTES[collection as keyof typeof RECORD_ROUTES];
  if (own) return slug ? own(slug) : null;
  if (collection === 'pages') return (slug && PAGE_ROUTES[slug]) || null;
  // The list of documents has pages: the filter brings the one in question onto the first.
  if (collection === 'documents') return `${routes.documents()}?id=${publicId}#${publicId}`;
  const page = ANCHORED_ROUTES[collection];
  return page ? `${page}#${publicId}` : null;
}
