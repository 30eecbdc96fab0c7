import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { NewsItemPage } from '@/components/news/news-item-page';
import { routes } from '@/domain/routes';
import { getSiteReference } from '@/queries/get-site-reference';
import { getNewsItemPage } from '@/queries/news/get-news-item-page';

type Props = { readonly params: Promise<{ readonly locale: string; readonly slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const view = await getNewsItemPage(slug, locale);
  if (!view) return toMissingMetadata(locale);
  return toMetadata({
    locale,
    route: routes.newsItem(slug),
    title: view.title.text,
    description: view.summary?.text ?? t('news.description'),
  });
}

/** One news item. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const [view, site] = await Promise.all([getNewsItemPage(slug, locale), getSiteReference(locale)]);
  const route = routes.newsItem(slug);
  if (!view) return missing(route, locale);
  return (
    <SitePage locale={locale} route={route}>
      <NewsItemPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
