import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { SdgsPage } from '@/components/sdgs/sdgs-page';
import { routes } from '@/domain/routes';
import { getSdgsPage } from '@/queries/sdgs/get-sdgs-page';

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const [title, description] = [t('sdgs.title'), t('sdgs.description')];
  return toMetadata({ locale, route: routes.sdgs(), title, description });
}

export default async function Page({ params }: PageProps) {
  const { locale, t } = await readLocale(params);
  return (
    <SitePage locale={locale} route={routes.sdgs()}>
      <SdgsPage view={await getSdgsPage(locale)} t={t} locale={locale} />
    </SitePage>
  );
}
