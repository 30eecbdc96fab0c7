import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { CriterionPage } from '@/components/category-2/criterion-page';
import { routes } from '@/domain/routes';
import { getCriterionPage } from '@/queries/category-2/get-criterion-page';
import { getSiteReference } from '@/queries/get-site-reference';

type Props = { readonly params: Promise<{ readonly locale: string; readonly id: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const { id } = await params;
  const view = await getCriterionPage(id, locale);
  if (!view) return toMissingMetadata(locale);
  return toMetadata({
    locale,
    route: routes.criterion(view.code),
    title: `${view.code} ${view.title.text}`,
    description: t('category2.criteria.description'),
  });
}

/** One question of a renewal review. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { id } = await params;
  const [view, site] = await Promise.all([getCriterionPage(id, locale), getSiteReference(locale)]);
  const route = routes.criterion(id);
  if (!view) return missing(route, locale);
  return (
    <SitePage locale={locale} route={route}>
      <CriterionPage view={view} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
