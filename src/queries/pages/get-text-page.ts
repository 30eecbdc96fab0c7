import { cache } from 'react';
import type { Page } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import type { TextPageView } from '@/domain/view-models/text-page';
import { toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { listRecords } from '../reader';
import { toText } from '../to-text';

function toTextPage(page: Page, locale: Locale): TextPageView {
  return {
    ...toRecordView(page, locale),
    summary: toText(page.summary, locale),
    body: toRichText(page.body, locale),
  };
}

/** Pages written by staff, by their slugs; one that nobody has published is null. */
export async function listTextPages<Slug extends string>(
  slugs: readonly Slug[],
  locale: Locale,
): Promise<Record<Slug, TextPageView | null>> {
  const pages = await listRecords('pages', { where: { slug: { in: [...slugs] } }, depth: 1 });
  const entries = slugs.map((slug) => {
    const page = pages.find((candidate) => candidate.slug === slug);
    return [slug, page ? toTextPage(page, locale) : null] as const;
  });
  return Object.fromEntries(entries) as Record<Slug, TextPageView | null>;
}

/** One page written by staff; null when nobody has published it. */
export const getTextPage = cache(async (slug: string, locale: Locale): Promise<TextPageView | null> => {
  const pages = await listTextPages([slug], locale);
  return pages[slug] ?? null;
});
