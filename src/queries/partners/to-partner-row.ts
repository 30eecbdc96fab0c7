import type { Partner } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { PartnerRow } from '@/domain/view-models/partners';
import { toText, toTitle } from '../to-text';

/** What a list needs of a partner. */
export const PARTNER_ROW_FIELDS = [
  'id',
  'publicId',
  'slug',
  'name',
  'acronym',
  'kind',
  'city',
  'country',
  'since',
  'until',
] as const;

export type StoredPartner = Pick<Partner, (typeof PARTNER_ROW_FIELDS)[number]>;

export function toPartnerRow(partner: StoredPartner, eventCount: number, locale: Locale): PartnerRow {
  const publicId = partner.publicId ?? '';
  return {
    publicId,
    name: toTitle(partner.name, locale, publicId),
    acronym: partner.acronym ?? null,
    route: routes.partner(partner.slug ?? ''),
    kind: partner.kind ?? null,
    city: toText(partner.city, locale),
    country: partner.country ?? null,
    since: toPartialDate(partner.since, 'year'),
    until: toPartialDate(partner.until, 'year'),
    eventCount,
  };
}
