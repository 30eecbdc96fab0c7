import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { GovernancePage } from '@/components/governance/governance-page';
import { routes } from '@/domain/routes';
import { getGovernancePage } from '@/queries/governance/get-governance-page';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  return toMetadata({
    locale,
    route: routes.governance(),
    title: t('governance.title'),
    description: t('governance.description'),
  });
}

/** The board, its meetings and its decisions. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const view = await getGovernancePage(locale);
  return (
    <SitePage locale={locale} route={routes.governance()}>
      <GovernancePage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
