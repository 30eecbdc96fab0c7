import type { Iso3 } from '@/domain/countries/country-table';
import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import { eventDay } from '@/domain/events/event-day';
import type { EventFacts } from '@/domain/events/event-facts';
import type { EventFamily } from '@/domain/events/event-kinds';
import type { Locale } from '@/domain/locales';
import { listYears } from '@/domain/periods/list-years';
import type { EventEntry } from '@/domain/view-models/events';
import { deriveOnce } from '../derive-once';
import { toId } from '../map/to-record';
import { shareEqual, shareLists } from '../share-equal';
import {
  type StoredActivity,
  type StoredEvent,
  type StoredTraining,
  toEntry,
  toEventFacts,
} from './to-entry';

/** A stored event with its figures, which are the same in every language. */
type IndexedEvent = { readonly row: StoredEvent; readonly facts: EventFacts };

/** Some of the events, latest first, undated last; those of one day in the order of their ids. */
export type EventGroup = readonly IndexedEvent[];

type Groups<Key> = ReadonlyMap<Key, EventGroup>;

/** All events, and the same by what pages show them under. */
export type EventIndex = {
  readonly all: EventGroup;
  readonly byFamily: Groups<EventFamily>;
  /** By the calendar year in which they are counted; those without a date are in none. */
  readonly byYear: Groups<number>;
  /** By each country they name: where they were held, or where people came from. */
  readonly byCountry: Groups<Iso3>;
  readonly byGoal: Groups<number>;
  /** By the database id of each partner, in whatever part. */
  readonly byPartner: Groups<number>;
  /** By the database id of each criterion they are evidence for. */
  readonly byCriterion: Groups<number>;
};

const shareFacts = shareEqual(({ id, family }: EventFacts) => `${family} ${id}`);

/** Rows that did not change are the same objects, so of thousands only a few are looked at again. */
const toIndexed = deriveOnce(
  (row: StoredEvent, family: EventFamily): IndexedEvent => ({
    row,
    facts: shareFacts(toEventFacts(row, family)),
  }),
);

const toEntryOnce = deriveOnce((event: IndexedEvent, locale: Locale) => toEntry(event, locale));

function compareIndexed({ facts: a }: IndexedEvent, { facts: b }: IndexedEvent): number {
  return compareLatestFirst(a.startsOn, b.startsOn) || a.id.localeCompare(b.id, 'en');
}

function groupBy<Key>(events: EventGroup, keysOf: (event: IndexedEvent) => Iterable<Key>): Groups<Key> {
  const groups = new Map<Key, IndexedEvent[]>();
  for (const event of events) {
    for (const key of new Set(keysOf(event))) {
      const group = groups.get(key);
      if (group) group.push(event);
      else groups.set(key, [event]);
    }
  }
  return groups;
}

function yearsOf({ facts }: IndexedEvent): number[] {
  const day = eventDay(facts);
  return day === null ? [] : [Number(day.slice(0, 4))];
}

function countriesOf({ facts }: IndexedEvent): Iso3[] {
  const origins = facts.people.byCountry.map(({ country }) => country);
  return facts.country === null ? origins : [facts.country, ...origins];
}

function partnersOf({ row }: IndexedEvent): number[] {
  const lists = [row.organisers, row.coOrganisers, row.supporters, row.unescoEntities];
  return lists.flatMap((list) => (list ?? []).map(toId));
}

/** Puts the events of both families in order. */
export const indexEvents = deriveOnce(
  (trainings: readonly StoredTraining[], activities: readonly StoredActivity[]): EventIndex => {
    const all = [
      ...trainings.map((row) => toIndexed(row, 'training')),
      ...activities.map((row) => toIndexed(row, 'activity')),
    ].sort(compareIndexed);
    return {
      all,
      byFamily: groupBy(all, ({ facts }) => [facts.family]),
      byYear: groupBy(all, yearsOf),
      byCountry: groupBy(all, countriesOf),
      byGoal: groupBy(all, ({ facts }) => facts.sdgs.map(({ goal }) => goal)),
      byPartner: groupBy(all, partnersOf),
      byCriterion: groupBy(all, ({ row }) => (row.evidenceFor ?? []).map(toId)),
    };
  },
);

/** The events that are counted in some years. */
export const eventsIn = deriveOnce((index: EventIndex, yearStart: number, yearEnd: number): EventGroup => {
  const years = listYears({ yearStart, yearEnd });
  const groups = years.toReversed().map((year) => index.byYear.get(year) ?? []);
  return groups.length === 1 ? (groups[0] ?? []) : groups.flat();
});

const shareFactLists = shareLists<EventFacts>();

/**
 * The figures of some events, for totals. The same list for as long as the figures are the same, so that these can be
 * derived once: a change of words changes none.
 */
export const factsOf = deriveOnce((events: EventGroup): readonly EventFacts[] =>
  shareFactLists(events.map(({ facts }) => facts)),
);

/** Some events as lists show them in one language. */
export const entriesOf = deriveOnce((events: EventGroup, locale: Locale): readonly EventEntry[] =>
  events.map((event) => toEntryOnce(event, locale)),
);
