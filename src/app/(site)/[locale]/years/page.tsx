import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { YearsPage } from '@/components/years/years-page';
import { routes } from '@/domain/routes';
import { listPeriodRows } from '@/queries/years/list-periods';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.years(),
    title: t('years.title'),
    description: t('years.description'),
  });
}

export default async function Page({ params }: PageProps) {
  const { locale, t } = await readLocale(params);
  return (
    <SitePage locale={locale} route={routes.years()}>
      <YearsPage periods={await listPeriodRows(locale)} t={t} locale={locale} />
    </SitePage>
  );
}
