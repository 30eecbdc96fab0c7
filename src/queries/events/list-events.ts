import { cache } from 'react';
import type { Activity, Training } from '@/cms/payload-types';
import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { EventFacts } from '@/domain/events/event-facts';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { EventEntry } from '@/domain/view-models/events';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';

/** What lists and totals need of an event; texts and bodies stay in the database. */
const EVENT_FIELDS = [
  'id',
  'publicId',
  'slug',
  'title',
  'kind',
  'startsOn',
  'endsOn',
  'datePrecision',
  'city',
  'country',
  'format',
  'people',
  'hours',
  'sdgs',
  'programmeOutputs',
  'priorities',
  'organisers',
  'coOrganisers',
  'supporters',
  'unescoEntities',
] as const;

type StoredActivity = Pick<Activity, (typeof EVENT_FIELDS)[number]>;
type StoredTraining = Pick<Training, (typeof EVENT_FIELDS)[number]>;
type StoredEvent = StoredActivity | StoredTraining;

const known = (value: number | null | undefined): number | null => value ?? null;

function toPeople({ people }: StoredEvent): EventFacts['people'] {
  return {
    total: known(people?.total),
    female: known(people?.female),
    male: known(people?.male),
    byCountry: (people?.byCountry ?? []).map((row) => ({
      country: row.country,
      total: known(row.total),
      female: known(row.female),
      male: known(row.male),
    })),
  };
}

function toCommonFacts(event: StoredEvent) {
  return {
    id: event.publicId ?? '',
    startsOn: toPartialDate(event.startsOn, event.datePrecision),
    endsOn: toPartialDate(event.endsOn, event.datePrecision),
    format: event.format ?? null,
    country: event.country ?? null,
    people: toPeople(event),
    hours: known(event.hours),
    sdgs: (event.sdgs ?? []).map(({ goal, target, weight }) => ({
      goal: Number(goal),
      target: target ?? null,
      weight: known(weight),
    })),
    programmeOutputs: (event.programmeOutputs ?? []).map(({ output, weight }) => ({
      output,
      weight: known(weight),
    })),
    priorities: (event.priorities ?? []).map(({ priority, weight }) => ({ priority, weight: known(weight) })),
  };
}

/** The figures of a training as totals count them. */
function toTrainingFacts(training: StoredTraining): EventFacts {
  return { ...toCommonFacts(training), family: 'training', kind: training.kind };
}

/** The figures of an activity as totals count them. */
function toActivityFacts(activity: StoredActivity): EventFacts {
  return { ...toCommonFacts(activity), family: 'activity', kind: activity.kind };
}

/** The figures of an event of either family. */
export function toEventFacts(event: StoredEvent, family: EventFacts['family']): EventFacts {
  return family === 'training'
    ? toTrainingFacts(event as StoredTraining)
    : toActivityFacts(event as StoredActivity);
}

const toId = (relation: number | { id: number }): number =>
  typeof relation === 'number' ? relation : relation.id;

function toEntry(event: StoredEvent, facts: EventFacts, locale: Locale): EventEntry {
  const { family } = facts;
  const slug = event.slug ?? '';
  return {
    facts,
    row: {
      publicId: facts.id,
      family,
      kind: facts.kind,
      title: toTitle(event.title, locale, facts.id),
      route: family === 'training' ? routes.training(slug) : routes.activity(slug),
      startsOn: facts.startsOn,
      endsOn: facts.endsOn,
      city: toText(event.city, locale),
      country: facts.country,
      format: facts.format,
      people: facts.people.total,
    },
    partnerIds: [
      ...new Set(
        [event.organisers, event.coOrganisers, event.supporters, event.unescoEntities].flatMap((list) =>
          (list ?? []).map(toId),
        ),
      ),
    ],
  };
}

/** Events that a page about something else lists itself; the rest is one link away. */
export const LATEST_EVENTS = 50;

/** Latest first, undated last; those of one day in the order of their ids. */
export function toLatestFirst(entries: readonly EventEntry[]): EventEntry[] {
  return [...entries].sort(
    (a, b) =>
      compareLatestFirst(a.row.startsOn, b.row.startsOn) ||
      a.row.publicId.localeCompare(b.row.publicId, 'en'),
  );
}

/** All trainings a visitor may see, newest first, undated last; read once for each request. */
export const listTrainings = cache(async (locale: Locale): Promise<EventEntry[]> => {
  const trainings = await listRecords('trainings', { fields: EVENT_FIELDS });
  return toLatestFirst(trainings.map((training) => toEntry(training, toTrainingFacts(training), locale)));
});

/** All activities a visitor may see, newest first, undated last; read once for each request. */
export const listActivities = cache(async (locale: Locale): Promise<EventEntry[]> => {
  const activities = await listRecords('activities', { fields: EVENT_FIELDS });
  return toLatestFirst(activities.map((activity) => toEntry(activity, toActivityFacts(activity), locale)));
});

/** Trainings and activities together. */
export const listEvents = cache(async (locale: Locale): Promise<EventEntry[]> => {
  return (await Promise.all([listTrainings(locale), listActivities(locale)])).flat();
});
