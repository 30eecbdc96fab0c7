import { cache } from 'react';
import type { Activity, Training } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import { eventDay } from '@/domain/events/event-day';
import type { EventFamily } from '@/domain/events/event-kinds';
import type { Locale } from '@/domain/locales';
import { toPeopleReached } from '@/domain/people/to-people-reached';
import { routes } from '@/domain/routes';
import { parseSdgGoal } from '@/domain/sdgs';
import type { EventPageView, RelatedEvent } from '@/domain/view-models/event-page';
import { toMediaList } from '../map/to-media';
import { toPerson } from '../map/to-person';
import { toDocuments, toPopulated, toPopulatedList, toRecordLinks, toRecordView } from '../map/to-record';
import { toRichText } from '../map/to-rich-text';
import { getRecord } from '../reader';
import { toText, toTitle } from '../to-text';
import { findPeriodLink } from '../years/list-periods';
import { toEventFacts } from './to-entry';
import { toTraining } from './to-training';

type StoredEvent = Activity | Training;

type StoredRelated = NonNullable<StoredEvent['related']>[number];

/** An event as its own page and lists of related events name it. */
function toRelated(event: StoredEvent, family: EventFamily, locale: Locale): RelatedEvent {
  return {
    publicId: event.publicId,
    family,
    kind: event.kind,
    title: toTitle(event.title, locale, event.publicId),
    route: family === 'training' ? routes.training(event.slug) : routes.activity(event.slug),
    startsOn: toPartialDate(event.startsOn, event.datePrecision),
    endsOn: toPartialDate(event.endsOn, event.datePrecision),
    city: toText(event.city, locale),
    country: event.country ?? null,
    format: event.format ?? null,
  };
}

function toRelatedList(related: readonly StoredRelated[], locale: Locale): RelatedEvent[] {
  return related.flatMap(({ relationTo, value }) => {
    const event = toPopulated<StoredEvent>(value);
    return event ? [toRelated(event, relationTo === 'trainings' ? 'training' : 'activity', locale)] : [];
  });
}

async function findPeriod(row: RelatedEvent, locale: Locale): Promise<EventPageView['period']> {
  const day = eventDay(row);
  const period = day && (await findPeriodLink(day, locale));
  return period ? { title: period.title, route: period.route } : null;
}

function toClassification(event: StoredEvent, locale: Locale) {
  return {
    functions: toPopulatedList(event.functions).map(({ publicId, code, text }) => ({
      publicId,
      code,
      text: toTitle(text, locale, publicId),
    })),
    programmeOutputs: (event.programmeOutputs ?? []).map(({ output, weight }) => ({
      tag: output,
      weight: weight ?? null,
    })),
    sdgs: (event.sdgs ?? []).flatMap(({ goal, target, weight }) => {
      const tag = parseSdgGoal(goal);
      return tag ? [{ tag, target: target ?? null, weight: weight ?? null }] : [];
    }),
    priorities: (event.priorities ?? []).map(({ priority, weight }) => ({
      tag: priority,
      weight: weight ?? null,
    })),
    evidenceFor: toPopulatedList(event.evidenceFor).map(({ code, question, publicId }) => ({
      code,
      question: toTitle(question, locale, publicId),
      route: routes.criterion(code),
    })),
  };
}

async function toEventPage(event: StoredEvent, family: EventFamily, locale: Locale): Promise<EventPageView> {
  const row = toRelated(event, family, locale);
  return {
    ...toRecordView(event, locale),
    ...toClassification(event, locale),
    row: { ...row, people: event.people?.total ?? null },
    series: toText(event.series, locale),
    edition: event.edition ?? null,
    venue: toText(event.venue, locale),
    languages: event.languages ?? [],
    hours: event.hours ?? null,
    period: await findPeriod(row, locale),
    organisers: toRecordLinks('partners', event.organisers, locale),
    coOrganisers: toRecordLinks('partners', event.coOrganisers, locale),
    supporters: toRecordLinks('partners', event.supporters, locale),
    unescoEntities: toRecordLinks('partners', event.unescoEntities, locale),
    experts: toPopulatedList(event.experts).map((person) => toPerson(person, locale)),
    summary: toText(event.summary, locale),
    objectives: toText(event.objectives, locale),
    body: toRichText(event.body, locale),
    results: toText(event.results, locale),
    people: toPeopleReached(toEventFacts(event, family).people),
    peopleNote: toText(event.people?.note, locale),
    funding: (event.funding ?? []).map(({ source, kind, amount, currency }) => ({
      source: toTitle(source, locale, event.publicId),
      kind: kind ?? null,
      amount: amount ?? null,
      currency: currency ?? null,
    })),
    documents: toDocuments(event.documents, locale),
    media: toMediaList(event.media, locale),
    related: toRelatedList(event.related ?? [], locale),
    training: null,
  };
}

/** A training with all that a visitor may know of it; null when there is none. */
export const getTrainingPage = cache(async (slug: string, locale: Locale): Promise<EventPageView | null> => {
  const training = await getRecord('trainings', slug, { depth: 2 });
  if (!training) return null;
  return { ...(await toEventPage(training, 'training', locale)), training: toTraining(training, locale) };
});

/** An activity with all that a visitor may know of it; null when there is none. */
export const getActivityPage = cache(async (slug: string, locale: Locale): Promise<EventPageView | null> => {
  const activity = await getRecord('activities', slug, { depth: 2 });
  return activity && toEventPage(activity, 'activity', locale);
});
