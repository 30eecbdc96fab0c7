import type { Activity, Training } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { EventFacts } from '@/domain/events/event-facts';
import type { Locale } from '@/domain/locales';
import { routes } from '@/domain/routes';
import type { EventEntry } from '@/domain/view-models/events';
import { toId } from '../map/to-record';
import { toText, toTitle } from '../to-text';

/** What lists, totals and the site map need of an event; texts and bodies stay in the database. */
export const EVENT_FIELDS = [
  'id',
  'publicId',
  'slug',
  'updatedAt',
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
  'evidenceFor',
] as const;

export type StoredActivity = Pick<Activity, (typeof EVENT_FIELDS)[number]>;
export type StoredTraining = Pick<Training, (typeof EVENT_FIELDS)[number]>;

/** An event as far as it is read for lists. */
export type StoredEvent = StoredActivity | StoredTraining;

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

/** An event as lists show and totals count it. */
export function toEntry(
  { row: event, facts }: { readonly row: StoredEvent; readonly facts: EventFacts },
  locale: Locale,
): EventEntry {
  const { family } = facts;
  const slug = event.slug ?? '';
  const partners = [event.organisers, event.coOrganisers, event.supporters, event.unescoEntities];
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
    partnerIds: [...new Set(partners.flatMap((list) => (list ?? []).map(toId)))],
  };
}
