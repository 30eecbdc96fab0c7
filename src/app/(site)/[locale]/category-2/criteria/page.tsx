import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { CriteriaPage } from '@/components/category-2/criteria-page';
import { routes } from '@/domain/routes';
import { getCriteriaPage } from '@/queries/category-2/list-criteria';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.criteria(),
    title: t('category2.criteria.title'),
    description: t('category2.criteria.description'),
  });
}

/** The questions of a renewal review. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const view = await getCriteriaPage(locale);
  return (
    <SitePage locale={locale} route={routes.criteria()}>
      <CriteriaPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
