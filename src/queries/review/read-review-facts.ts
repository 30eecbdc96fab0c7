import type {
  Agreement,
  Document,
  Outcome,
  Partner,
  Publication,
  Function as StoredFunction,
  WorkPlanItem,
} from '@/cms/payload-types';
import { cacheTags } from '@/domain/cache-tags';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { yearsBetween, yearsOfAgreement, yearsOfDocument } from '@/domain/review/evidence-years';
import { type FactSource, NO_FACTS, type ReviewFacts } from '@/domain/review/review-facts';
import { deriveOnce } from '../derive-once';
import type { EventIndex } from '../events/index-events';
import { readEvents } from '../events/list-events';
import { toPopulated, toPopulatedList } from '../map/to-record';
import { listRecords, listRows } from '../reader';
import {
  REVIEWED_OF_ACTIVITIES,
  REVIEWED_OF_TRAININGS,
  type ReviewedActivity,
  type ReviewedTraining,
  toEventFactsForReview,
} from './to-event-facts';
import { REVIEWED_OF_MEETINGS, toMeetingFact } from './to-meeting-facts';
import { toPeriodFact } from './to-period-facts';

/** Facts that are read from one collection each; see ReviewFacts. */
type ReadFacts = Omit<ReviewFacts, 'years' | 'criteria'>;

export type ReadSource = keyof ReadFacts & FactSource;

const REVIEW = [cacheTags.review()];

type Sourced = { readonly publicId?: string | null; readonly sources?: readonly unknown[] | null };

const toFact = ({ publicId, sources }: Sourced) => ({
  id: publicId ?? '',
  isSourced: (sources ?? []).length > 0,
});

const yearOf = (date: string | null | undefined, precision: Outcome['datePrecision']) => {
  const known = toPartialDate(date, precision);
  return known && Number(known.date.slice(0, 4));
};

const toFunctionIds = deriveOnce(
  (functions: readonly Pick<StoredFunction, 'id' | 'publicId'>[]) =>
    new Map(functions.map(({ id, publicId }) => [id, publicId ?? ''])),
);

const toPartnerKinds = deriveOnce(
  (partners: readonly Pick<Partner, 'id' | 'kind'>[]) => new Map(partners.map(({ id, kind }) => [id, kind])),
);

/** The same for all pages and languages until one of these changes. */
const toEvents = deriveOnce(
  (
    index: EventIndex,
    trainings: readonly ReviewedTraining[],
    activities: readonly ReviewedActivity[],
    functions: readonly Pick<StoredFunction, 'id' | 'publicId'>[],
    partners: readonly Pick<Partner, 'id' | 'kind'>[],
  ): ReviewFacts['events'] =>
    toEventFactsForReview(
      index.all,
      [...trainings, ...activities],
      toFunctionIds(functions),
      toPartnerKinds(partners),
    ),
);

async function readReviewedEvents(): Promise<ReviewFacts['events']> {
  const [index, trainings, activities, functions, partners] = await Promise.all([
    readEvents(),
    listRows('trainings', REVIEWED_OF_TRAININGS, REVIEW),
    listRows('activities', REVIEWED_OF_ACTIVITIES, REVIEW),
    listRecords('functions', { fields: ['id', 'publicId'] }),
    listRecords('partners', { fields: ['id', 'kind'] }),
  ]);
  return toEvents(index, trainings, activities, functions, partners);
}

async function readMeetings(): Promise<ReviewFacts['meetings']> {
  const meetings = await listRecords('governance-meetings', { fields: REVIEWED_OF_MEETINGS, depth: 2 });
  return meetings.map(toMeetingFact);
}

async function readPeriods(): Promise<ReviewFacts['periods']> {
  const years = await listRecords('years', { where: { kind: { equals: 'reporting-period' } }, depth: 1 });
  return years.map(toPeriodFact);
}

async function readPlan(): Promise<ReviewFacts['plan']> {
  const items: readonly Pick<WorkPlanItem, 'publicId' | 'period' | 'state' | 'sources'>[] = await listRecords(
    'work-plan-items',
    { fields: ['publicId', 'period', 'state', 'sources'], depth: 1 },
  );
  return items.map((item) => ({
    ...toFact(item),
    year: toPopulated(item.period)?.yearEnd ?? null,
    state: item.state ?? 'unknown',
  }));
}

async function readOutcomes(): Promise<ReviewFacts['outcomes']> {
  const outcomes = await listRecords('outcomes', { depth: 1 });
  return outcomes.map((outcome) => ({
    ...toFact(outcome),
    year: yearOf(outcome.date, outcome.datePrecision),
    hasEvidence: toPopulatedList(outcome.evidence).length > 0,
  }));
}

async function readPublications(): Promise<ReviewFacts['publications']> {
  const publications: readonly Pick<Publication, 'publicId' | 'year' | 'doi' | 'sources'>[] =
    await listRecords('publications', {
      fields: ['publicId', 'year', 'doi', 'sources'],
      tags: [cacheTags.list('publications'), ...REVIEW],
    });
  return publications.map((publication) => ({
    ...toFact(publication),
    year: publication.year ?? null,
    hasDoi: Boolean(publication.doi),
  }));
}

async function readPartners(): Promise<ReviewFacts['partners']> {
  const fields = ['publicId', 'kind', 'country', 'since', 'until', 'instruments', 'sources'] as const;
  const partners: readonly Pick<Partner, (typeof fields)[number]>[] = await listRecords('partners', {
    fields,
    tags: [cacheTags.list('partners'), ...REVIEW],
  });
  return partners.map((partner) => ({
    ...toFact(partner),
    years: yearsBetween(toPartialDate(partner.since, 'day'), toPartialDate(partner.until, 'day')),
    kind: partner.kind,
    country: partner.country ?? null,
    hasInstrument: (partner.instruments ?? []).length > 0,
  }));
}

async function readAgreements(): Promise<ReviewFacts['agreements']> {
  const agreements: readonly Agreement[] = await listRecords('agreements', { depth: 1 });
  return agreements.map((agreement) => ({
    ...toFact(agreement),
    years: yearsOfAgreement({
      state: agreement.state ?? 'unknown',
      signedOn: toPartialDate(agreement.signedOn, agreement.datePrecision),
      inForceOn: toPartialDate(agreement.inForceOn, agreement.datePrecision),
      expiresOn: toPartialDate(agreement.expiresOn, agreement.datePrecision),
    }),
    state: agreement.state ?? 'unknown',
    isWithUnesco: agreement.kind !== 'host',
    hasText: toPopulatedList(agreement.documents).some(({ url, externalUrl }) => url || externalUrl),
  }));
}

async function readCommitments(): Promise<ReviewFacts['commitments']> {
  const commitments = await listRecords('commitments', { fields: ['publicId', 'statusNow', 'sources'] });
  return commitments.map((commitment) => ({
    ...toFact(commitment),
    state: commitment.statusNow ?? 'unknown',
  }));
}

async function readRecommendations(): Promise<ReviewFacts['recommendations']> {
  const recommendations = await listRecords('recommendations', { fields: ['publicId', 'state', 'sources'] });
  return recommendations.map((recommendation) => ({
    ...toFact(recommendation),
    state: recommendation.state ?? 'unknown',
  }));
}

/** The seats of the latest term; a seat that changed hands is listed once for each holder, and ended ones are past. */
async function readSeats(): Promise<ReviewFacts['seats']> {
  const [latest] = await listRecords('board-terms', { depth: 1, sort: '-startsOn', limit: 1 });
  if (!latest) return [];
  return (latest.seats ?? [])
    .filter(({ to }) => !to)
    .map(({ person }, index) => ({
      ...toFact(latest),
      id: `${latest.publicId ?? ''}#${index + 1}`,
      isFilled: toPopulated(person) !== null,
    }));
}

const DOCUMENT_FIELDS = [
  'publicId',
  'kind',
  'date',
  'datePrecision',
  'sources',
  'url',
  'filename',
  'externalUrl',
] as const;

async function readDocuments(): Promise<ReviewFacts['documents']> {
  const documents: readonly Pick<Document, (typeof DOCUMENT_FIELDS)[number]>[] = await listRecords(
    'documents',
    {
      fields: DOCUMENT_FIELDS,
    },
  );
  return documents.map((document) => ({
    ...toFact(document),
    // A document that can be read is its own source.
    isSourced: Boolean(document.filename ?? document.externalUrl) || toFact(document).isSourced,
    kind: document.kind,
    years: yearsOfDocument(document.kind, toPartialDate(document.date, document.datePrecision)),
  }));
}

const READERS: { readonly [Source in ReadSource]: () => Promise<ReadFacts[Source]> } = {
  events: readReviewedEvents,
  meetings: readMeetings,
  publications: readPublications,
  periods: readPeriods,
  plan: readPlan,
  outcomes: readOutcomes,
  partners: readPartners,
  agreements: readAgreements,
  commitments: readCommitments,
  recommendations: readRecommendations,
  seats: readSeats,
  documents: readDocuments,
};

export const READ_SOURCES = Object.keys(READERS) as readonly ReadSource[];

/**
 * The facts of the records that a reader may see.
 * @param sources of which collections; a page depends on the changes of these alone
 */
export async function readReviewFacts(sources: Iterable<ReadSource>): Promise<ReadFacts> {
  const read = await Promise.all(
    [...new Set(sources)].map(async (source) => [source, await READERS[source]()] as const),
  );
  return { ...NO_FACTS, ...Object.fromEntries(read) };
}
