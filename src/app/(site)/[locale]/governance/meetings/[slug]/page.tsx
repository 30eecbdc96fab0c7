import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { MeetingPage } from '@/components/governance/meeting-page';
import { routes } from '@/domain/routes';
import { getSiteReference } from '@/queries/get-site-reference';
import { getMeetingPage } from '@/queries/governance/get-meeting-page';

type Props = { readonly params: Promise<{ readonly locale: string; readonly slug: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const view = await getMeetingPage(slug, locale);
  if (!view) return toMissingMetadata(locale);
  return toMetadata({
    locale,
    route: routes.meeting(slug),
    title: view.title.text,
    description: view.summary?.text ?? t('governance.description'),
  });
}

/** One meeting of a governing body. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { slug } = await params;
  const [view, site] = await Promise.all([getMeetingPage(slug, locale), getSiteReference(locale)]);
  const route = routes.meeting(slug);
  if (!view) return missing(route, locale);
  return (
    <SitePage locale={locale} route={route}>
      <MeetingPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
