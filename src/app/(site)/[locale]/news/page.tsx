import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { NewsPage } from '@/components/news/news-page';
import { routes } from '@/domain/routes';
import { listNewsPage } from '@/queries/news/list-news-page';

type Props = {
  readonly params: Promise<{ readonly locale: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const isIndexed = Object.keys(await readQuery(searchParams)).length === 0;
  return toMetadata({
    locale,
    route: routes.news(),
    title: t('news.title'),
    description: t('news.description'),
    isIndexed,
  });
}

/** All news, filtered by year. */
export default async function Page({ params, searchParams }: Props) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await listNewsPage(query, locale);
  return (
    <SitePage locale={locale} route={routes.news()} query={query}>
      <NewsPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
