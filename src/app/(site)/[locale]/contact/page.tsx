import type { Metadata } from 'next';
import { toMetadata } from '@/app/page-metadata';
import { readLocale } from '@/app/page-params';
import { SitePage } from '@/app/site-page';
import { ContactPage } from '@/components/pages/contact-page';
import { routes } from '@/domain/routes';
import { getSiteFrame } from '@/queries/get-site-frame';
import { getSiteReference } from '@/queries/get-site-reference';
import { getTextPage } from '@/queries/pages/get-text-page';

type Props = { readonly params: Promise<{ readonly locale: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, t } = await readLocale(params);
  const view = await getTextPage('contact', locale);
  return toMetadata({
    locale,
    route: routes.contact(),
    title: view?.title.text ?? t('contact.title'),
    description: view?.summary?.text ?? t('contact.description'),
  });
}

/** How to reach the centre. */
export default async function Page({ params }: Props) {
  const { locale, t } = await readLocale(params);
  const [view, frame, site] = await Promise.all([
    getTextPage('contact', locale),
    getSiteFrame(locale),
    getSiteReference(locale),
  ]);
  return (
    <SitePage locale={locale} route={routes.contact()}>
      <ContactPage view={view} frame={frame} site={site} t={t} locale={locale} />
    </SitePage>
  );
}
