import { DEFAULT_LOCALE, parseLocale } from '@/domain/locales';
import { toRecordRoute } from '@/domain/record-route';
import { toPath } from '@/domain/routes';

/** Kinds of records that a page shows; the others have nothing to look at. */
export const PREVIEWED_COLLECTIONS = [
  'years',
  'activities',
  'trainings',
  'publications',
  'news',
  'partners',
  'agreements',
  'board-terms',
  'governance-meetings',
  'functions',
  'commitments',
  'criteria',
  'evaluations',
  'recommendations',
  'milestones',
  'pages',
  'documents',
];

type Edited = {
  readonly data: Readonly<Record<string, unknown>>;
  readonly collectionConfig?: { readonly slug: string } | undefined;
  /** The language the form is in. */
  readonly locale?: { readonly code: string } | string | null | undefined;
};

/** Where a member of staff sees the page of a record with its drafts; null before it has an address. */
export function previewAddress({ data, collectionConfig, locale }: Edited): string | null {
  const { publicId, slug } = data;
  if (!collectionConfig || typeof publicId !== 'string') return null;
  const route = toRecordRoute(collectionConfig.slug, {
    publicId,
    slug: typeof slug === 'string' ? slug : null,
  });
  const code = typeof locale === 'string' ? locale : locale?.code;
  return route && `/preview${toPath(parseLocale(code) ?? DEFAULT_LOCALE, route)}`;
}
