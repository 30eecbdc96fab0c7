import { type Locale, toHtmlLang } from '@/domain/locales';
import type { PartnerRow } from '@/domain/view-models/partners';
import { deriveOnce } from '../derive-once';
import type { EventIndex } from '../events/index-events';
import { readEvents } from '../events/list-events';
import { listPartners } from './list-partners';
import { type StoredPartner, toPartnerRow } from './to-partner-row';

const toRows = deriveOnce(
  (
    partners: readonly StoredPartner[],
    events: EventIndex['byPartner'],
    locale: Locale,
  ): readonly PartnerRow[] => {
    const { compare } = new Intl.Collator(toHtmlLang(locale));
    return partners
      .map((partner) => toPartnerRow(partner, events.get(partner.id)?.length ?? 0, locale))
      .sort((a, b) => compare(a.name.text, b.name.text));
  },
);

/** All partners, by name. */
export async function listPartnerRows(locale: Locale): Promise<readonly PartnerRow[]> {
  const [partners, { byPartner }] = await Promise.all([listPartners(), readEvents()]);
  return toRows(partners, byPartner, locale);
}
