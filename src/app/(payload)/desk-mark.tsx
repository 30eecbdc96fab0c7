import type { ServerProps } from 'payload';
import { SiteMark } from '@/components/marks/site-mark';
import { DEFAULT_LOCALE, parseLocale } from '@/domain/locales';

/** The mark in the bar of the desk, where it leads back to the first screen. */
export function DeskIcon() {
  return (
    <span className="desk-mark">
      <SiteMark />
    </span>
  );
}

/** Mark and name of the centre on the page where staff sign in, in their language. */
export async function DeskLogo({ i18n, payload }: ServerProps) {
  const locale = parseLocale(i18n.language) ?? DEFAULT_LOCALE;
  const { name, shortName } = await payload.findGlobal({ slug: 'site', locale, depth: 0, overrideAccess: false });
  return (
    <div className="desk-logo">
      <SiteMark />
      <p className="desk-logo-short">{shortName}</p>
      <p className="desk-logo-full">{name}</p>
    </div>
  );
}
