import type { Metadata } from 'next';
import { missing, toMissingMetadata } from '@/app/missing';
import { toMetadata } from '@/app/page-metadata';
import { type PageProps, readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { SdgPage } from '@/components/sdgs/sdg-page';
import { routes } from '@/domain/routes';
import { getSdg } from '@/domain/sdgs';
import { getSdgPage } from '@/queries/sdgs/get-sdg-page';

type Props = PageProps<{ readonly goal: string }>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const view = await getSdgPage((await params).goal, locale);
  if (!view) return toMissingMetadata(locale);
  const { goal } = view.reach;
  const words = { goal, name: getSdg(goal).name[locale] };
  const [title, description] = [t('sdgs.pageTitle', words), t('sdgs.pageDescription', words)];
  return toMetadata({ locale, route: routes.sdg(goal), title, description });
}

export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const { goal } = await params;
  const view = await getSdgPage(goal, locale);
  if (!view) return missing(`${routes.sdgs()}/${goal}`, locale);
  return (
    <SitePage locale={locale} route={routes.sdg(view.reach.goal)}>
      <SdgPage view={view} t={t} locale={locale} />
    </SitePage>
  );
}
