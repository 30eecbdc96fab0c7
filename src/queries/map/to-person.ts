import type { Person } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import type { PersonView } from '@/domain/view-models/governance';
import { toText, toTitle } from '../to-text';
import { toPopulated, toRecordLink } from './to-record';

/** A person as public pages name them. */
export function toPerson(person: Person, locale: Locale): PersonView {
  const partner = toPopulated(person.affiliationPartner);
  return {
    name: toTitle(person.name, locale, person.publicId ?? ''),
    post: toText(person.title, locale),
    affiliation: toText(person.affiliation, locale),
    partner: partner && toRecordLink('partners', partner, locale),
    country: person.country ?? null,
  };
}
