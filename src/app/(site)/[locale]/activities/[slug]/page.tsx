import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { toEventDescription } from '@/components/events/event-description';
import { EventPage } from '@/components/events/event-page';
import { routes } from '@/domain/routes';
import { getActivityPage } from '@/queries/events/get-event-page';
import { getSiteReference } from '@/queries/get-site-reference';

type Props = PageProps<{ readonly slug: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const view = await getActivityPage(slug, locale);
  if (!view) return toMissingMetadata(locale);
  const description = toEventDescription(view, { t, locale });
  return toMetadata({ locale, route: routes.activity(slug), title: view.title.text, description });
}

export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const view = await getActivityPage(slug, locale);
  if (!view) return missing(routes.activity(slug), locale);
  return (
    <SitePage locale={locale} route={routes.activity(slug)}>
      <EventPage view={view} site={await getSiteReference(locale)} t={t} locale={locale} />
    </SitePage>
  );
}
