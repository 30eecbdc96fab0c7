import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale, readQuery } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { EventsPage } from '@/components/events/events-page';
import { routes } from '@/domain/routes';
import { listEventsPage } from '@/queries/events/list-events-page';

export async function generateMetadata({ params, searchParams }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  return toMetadata({
    locale,
    route: routes.activities(),
    title: t('activities.title'),
    description: t('activities.description'),
    isIndexed: Object.keys(query).length === 0,
  });
}

export default async function Page({ params, searchParams }: PageProps) {
  const { locale, t } = await readLocale(params);
  const query = await readQuery(searchParams);
  const view = await listEventsPage('activity', query, locale);
  return (
    <SitePage locale={locale} route={routes.activities()} query={query}>
      <EventsPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
