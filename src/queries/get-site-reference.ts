import type { Locale } from '@/domain/locales';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { getSiteFrame } from './get-site-frame';
import { getSiteUrl } from './get-site-url';

/** Who publishes the records and where, for references to them. */
export async function getSiteReference(locale: Locale): Promise<SiteReference> {
  const { name } = await getSiteFrame(locale);
  return { publisher: name, url: getSiteUrl() };
}
