import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { AgreementPage } from '@/components/category-2/agreement-page';
import { routes } from '@/domain/routes';
import { getAgreementPage } from '@/queries/category-2/get-agreement-page';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.agreement(),
    title: t('category2.agreement.title'),
    description: t('category2.agreement.description'),
  });
}

/** The agreements, functions and commitments. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const view = await getAgreementPage(locale);
  return (
    <SitePage locale={locale} route={routes.agreement()}>
      <AgreementPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
