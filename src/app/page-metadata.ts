import type { Metadata } from 'next';
import { LOCALES } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import type { PageHead } from '@/domain/view-models/page-head';
import { getSiteFrame } from '@/queries/get-site-frame';

/** Title, description, canonical address and the same page in the other languages, for every page alike. */
export async function toMetadata({
  locale,
  route,
  title,
  description,
  isIndexed = true,
}: PageHead): Promise<Metadata> {
  const { name, shortName } = await getSiteFrame(locale);
  const fullTitle = route === '/' ? name.text : `${title} – ${shortName}`;
  const languages = Object.fromEntries(LOCALES.map(({ code, htmlLang }) => [htmlLang, toPath(code, route)]));
  return {
    title: fullTitle,
    description,
    alternates: {
      canonical: toPath(locale, route),
      languages: { ...languages, 'x-default': toPath('en', route) },
    },
    openGraph: {
      title: fullTitle,
      description,
      url: toPath(locale, route),
      siteName: name.text,
      locale: locale === 'zh' ? 'zh_CN' : 'en_GB',
      type: 'website',
    },
    ...(!isIndexed && { robots: { index: false, follow: true } }),
  };
}
