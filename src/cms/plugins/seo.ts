import { seoPlugin } from '@payloadcms/plugin-seo';
import type { CollectionSlug, Plugin } from 'payload';
import { DEFAULT_LOCALE, parseLocale } from '@/domain/locales';
import { toRecordRoute } from '@/domain/record-route';
import { toPath } from '@/domain/routes';
import { getEnv } from '@/env';

/** The records that have a page of their own, and so a title and a description for search engines. */
const WITH_PAGE: CollectionSlug[] = [
  'years',
  'activities',
  'trainings',
  'partners',
  'publications',
  'governance-meetings',
  'news',
  'pages',
  'criteria',
];

type Shown = {
  publicId?: string | null;
  slug?: string | null;
  title?: string | null;
  name?: string | null;
  question?: string | null;
  summary?: string | null;
  description?: string | null;
  abstract?: string | null;
};

/** Search engines cut a description at about this many characters. */
const DESCRIPTION_LENGTH = 160;

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= DESCRIPTION_LENGTH) return line;
  const cut = line.slice(0, DESCRIPTION_LENGTH - 1);
  const lastSpace = cut.lastIndexOf(' ');
  return `${lastSpace > DESCRIPTION_LENGTH / 2 ? cut.slice(0, lastSpace) : cut}…`;
}

/**
 * Title, description and picture for search engines and link previews. All may stay empty: the page then
 * takes the record's own title and summary.
 */
export function seo(): Plugin {
  return seoPlugin({
    collections: WITH_PAGE,
    uploadsCollection: 'media',
    tabbedUI: true,
    interfaceName: 'SeoMeta',
    generateTitle: ({ doc }: { doc: Shown }) => doc.title ?? doc.name ?? doc.question ?? doc.slug ?? '',
    generateDescription: ({ doc }: { doc: Shown }) =>
      shorten(doc.summary ?? doc.description ?? doc.abstract ?? ''),
    generateURL: ({ doc, collectionConfig, locale }) => {
      const { publicId, slug } = doc as Shown;
      const route = toRecordRoute(collectionConfig?.slug ?? '', {
        publicId: publicId ?? '',
        slug: slug ?? null,
      });
      return `${getEnv().SITE_URL}${toPath(parseLocale(locale) ?? DEFAULT_LOCALE, route ?? '/')}`;
    },
  });
}
