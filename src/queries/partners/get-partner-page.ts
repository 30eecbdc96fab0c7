import { cache } from 'react';
import type { Partner } from '@/cms/payload-types';
import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { toGuessedText } from '@/domain/guess-language';
import type { Locale } from '@/domain/locales';
import type { RecordLink } from '@/domain/view-models/common';
import type { InstrumentView, PartnerPageView } from '@/domain/view-models/partners';
import { listEvents } from '../events/list-events';
import { toMedia } from '../map/to-media';
import { toDocument, toPopulated, toRecordLink, toRecordView } from '../map/to-record';
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

/** The boards on which somebody of this partner has or had a seat. */
async function listBoardTerms(partner: number, locale: Locale): Promise<RecordLink[]> {
  const terms = await listRecords('board-terms', {
    where: { 'seats.person.affiliationPartner': { equals: partner } },
    fields: ['publicId', 'slug', 'title'],
    sort: '-startsOn',
  });
  return terms.map((term) => toRecordLink('board-terms', term, locale));
}

/** A partner: facts, instruments, and what was done together. */
export const getPartnerPage = cache(async (slug: string, locale: Locale): Promise<PartnerPageView | null> => {
  const partner = await getRecord('partners', { slug: { equals: slug } });
  if (!partner) return null;
  const [events, boardTerms] = await Promise.all([listEvents(locale), listBoardTerms(partner.id, locale)]);
  const together = events
    .filter(({ partnerIds }) => partnerIds.includes(partner.id))
    .map(({ row }) => row)
    .sort((a, b) => compareLatestFirst(a.startsOn, b.startsOn));
  const trainings = together.filter(({ family }) => family === 'training').length;
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
      latest: together.slice(0, LATEST_EVENTS),
    },
    boardTerms,
  };
});
