import { cache } from 'react';
import type { Partner, Person } from '@/cms/payload-types';
import { cacheTags } from '@/domain/cache-tags';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import type { RecordLink } from '@/domain/view-models/common';
import type { InstrumentView, PartnerPageView } from '@/domain/view-models/partners';
import { entriesOf } from '../events/index-events';
import { listEventsOfPartner } from '../events/list-events';
import { toMedia } from '../map/to-media';
import { toDocument, toId, toPopulated, toPopulatedList, toRecordLink, toRecordView } from '../map/to-record';
import { getRecord, listRecords } from '../reader';
import { toText } from '../to-text';
import { toPartnerRow } from './to-partner-row';

/** Events that a partner's page lists itself; the rest is one link away. */
const LATEST_EVENTS = 20;

type StoredInstrument = NonNullable<Partner['instruments']>[number];

function toInstrument(instrument: StoredInstrument, locale: Locale): InstrumentView {
  const document = toPopulated(instrument.document);
  return {
    kind: instrument.kind ?? null,
    signedOn: toPartialDate(instrument.signedOn, 'day'),
    validUntil: toPartialDate(instrument.validUntil, 'day'),
    signatories: toText(instrument.signatories, locale) ?? toGuessedText(instrument.signatories),
    document: document && toDocument(document, locale),
  };
}

/**
 * The boards on which somebody of this partner has or had a seat. Read whole and looked through here: a condition
 * on people would also find those that readers may not see.
 */
async function listBoardTerms(partner: number, locale: Locale): Promise<RecordLink[]> {
  const terms = await listRecords('board-terms', {
    fields: ['publicId', 'slug', 'title', 'seats'],
    sort: '-startsOn',
    depth: 1,
    tags: [cacheTags.list('board-terms'), cacheTags.partner(partner)],
  });
  const isOfPartner = (person: Person) =>
    person.affiliationPartner && toId(person.affiliationPartner) === partner;
  return terms
    .filter(({ seats }) => toPopulatedList((seats ?? []).map(({ person }) => person)).some(isOfPartner))
    .map((term) => toRecordLink('board-terms', term, locale));
}

/** A partner: facts, instruments, and what was done together. */
export const getPartnerPage = cache(async (slug: string, locale: Locale): Promise<PartnerPageView | null> => {
  const partner = await getRecord('partners', slug);
  if (!partner) return null;
  const [together, boardTerms] = await Promise.all([
    listEventsOfPartner(partner.id),
    listBoardTerms(partner.id, locale),
  ]);
  const trainings = together.filter(({ facts }) => facts.family === 'training').length;
  return {
    ...toRecordView(partner, locale),
    row: toPartnerRow(partner, together.length, locale),
    slug,
    ror: partner.ror ?? null,
    wikidata: partner.wikidata ?? null,
    website: partner.website ?? null,
    description: toText(partner.description, locale),
    logo: partner.logoPermission ? toMedia(partner.logo, locale) : null,
    instruments: (partner.instruments ?? []).map((instrument) => toInstrument(instrument, locale)),
    events: {
      trainings,
      activities: together.length - trainings,
      latest: entriesOf(together.slice(0, LATEST_EVENTS), locale).map(({ row }) => row),
    },
    boardTerms,
  };
});
