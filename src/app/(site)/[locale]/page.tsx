import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { HomePage } from '@/components/home/home-page';
import { routes } from '@/domain/routes';
import { getSiteFrame } from '@/queries/get-site-frame';
import { getHomePage } from '@/queries/home/get-home-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { name } = await getSiteFrame(locale);
  const description = t('home.description', { name: name.text });
  return toMetadata({ locale, route: routes.home(), title: name.text, description });
}

export default async function Page({ params }: PageProps) {
  const { locale, t } = await readLocale(params);
  const [view, frame] = await Promise.all([getHomePage(locale), getSiteFrame(locale)]);
  return (
    <SitePage locale={locale} route={routes.home()}>
      <HomePage view={view} frame={frame} t={t} locale={locale} />
    </SitePage>
  );
}
