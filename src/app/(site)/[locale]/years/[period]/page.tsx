import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { PeriodPage } from '@/components/years/period-page';
import { routes } from '@/domain/routes';
import { getSiteReference } from '@/queries/get-site-reference';
import { getPeriodPage } from '@/queries/years/get-period-page';

type Props = PageProps<{ readonly period: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { period } = await params;
  const view = await getPeriodPage(period, locale);
  if (!view) return toMissingMetadata(locale);
  const title = view.title.text;
  const description = view.summary?.text ?? t('years.summaryFor', { title });
  return toMetadata({ locale, route: routes.year(period), title, description });
}

export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { period } = await params;
  const view = await getPeriodPage(period, locale);
  if (!view) return missing(routes.year(period), locale);
  return (
    <SitePage locale={locale} route={routes.year(period)}>
      <PeriodPage view={view} site={await getSiteReference(locale)} t={t} locale={locale} />
    </SitePage>
  );
}
