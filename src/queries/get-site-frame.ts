import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import type { NavigationItem, SiteFrame } from '@/domain/view-models/site';
import { getGlobal } from './reader';
import { toText } from './to-text';

type StoredItem = { label?: unknown; path?: string | null };

function toItems(items: readonly StoredItem[] | null | undefined, locale: Locale): NavigationItem[] {
  return (items ?? []).flatMap(({ label, path }) => {
    const text = toText(label, locale);
    return text && path ? [{ label: text, route: path }] : [];
  });
}

/** Name, navigation and footer of the site; read once for each request. */
export const getSiteFrame = cache(async (locale: Locale): Promise<SiteFrame> => {
  const [site, navigation] = await Promise.all([getGlobal('site'), getGlobal('navigation')]);
  return {
    name: toText(site.name, locale) ?? { text: site.shortName ?? '', lang: locale },
    shortName: site.shortName ?? '',
    host: toText(site.host, locale),
    tagline: toText(site.tagline, locale),
    disclaimer: toText(site.disclaimer, locale),
    isDemonstration: site.isDemonstration === true,
    contact: {
      address: toText(site.contact?.address, locale),
      email: site.contact?.email ?? null,
      phone: site.contact?.phone ?? null,
    },
    mainNavigation: toItems(navigation.main, locale),
    footerNavigation: toItems(navigation.footer, locale),
  };
});
