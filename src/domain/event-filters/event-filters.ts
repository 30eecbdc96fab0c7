import { getCountryName, type Iso3, isCountryCode } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import { EVENT_FORMATS, type EventFormat } from '../events/event-formats';
import { ACTIVITY_KINDS, type EventKind, TRAINING_KINDS } from '../events/event-kinds';
import type { FilterDefinition } from '../lists/to-list-view';
import { type Locale, toHtmlLang } from '../locales';
import { UNDATED } from './to-event-period';

/** What trainings and activities can be filtered by, as it stands in the address, in the order of the page. */
export const EVENT_FILTERS = ['period', 'kind', 'country', 'sdg', 'partner', 'format'] as const;

export type EventFilterName = (typeof EVENT_FILTERS)[number];

/** What a filter reads of an event. */
export type FilterableEvent = {
  readonly facts: Pick<EventFacts, 'kind' | 'format' | 'country' | 'people' | 'sdgs'>;
  /** See toEventPeriod. */
  readonly period: string;
  /** Slugs of the partners that had a part in it. */
  readonly partners: readonly string[];
};

/** The value of events of which it is not known whether people met in a room or on a screen. */
const UNKNOWN_FORMAT = 'unknown';

/** A country as it stands in addresses: egy. */
export function toCountryValue(country: Iso3): string {
  return country.toLowerCase();
}

/** Reads a country from an address; null for anything but three small letters of the table. */
export function parseCountryValue(value: string): Iso3 | null {
  const code = value.toUpperCase();
  return value === value.toLowerCase() && isCountryCode(code) ? code : null;
}

/** The countries of an event: where it was held, and where its people came from. */
export function countriesOfEvent({ country, people }: FilterableEvent['facts']): Iso3[] {
  const origins = people.byCountry.filter(({ total }) => total !== 0).map((row) => row.country);
  return [...new Set(country === null ? origins : [country, ...origins])];
}

const KINDS: readonly EventKind[] = [...TRAINING_KINDS, ...ACTIVITY_KINDS];

const inOrderOf =
  <Value extends string>(order: readonly Value[]) =>
  (a: string, b: string) =>
    order.indexOf(a as Value) - order.indexOf(b as Value);

/** Latest period first; events without a date come last. */
function comparePeriods(a: string, b: string): number {
  if (a === UNDATED || b === UNDATED) return Number(a === UNDATED) - Number(b === UNDATED);
  return b.localeCompare(a, 'en');
}

function byName(locale: Locale, nameOf: (value: string) => string) {
  const { compare } = new Intl.Collator(toHtmlLang(locale));
  return (a: string, b: string) => compare(nameOf(a), nameOf(b));
}

/**
 * The filters of the lists of trainings and activities. Countries and partners stand in the order a reader
 * of the language expects.
 * @param partnerName the name of a partner by its slug
 */
export function eventFilters<Event extends FilterableEvent>(
  locale: Locale,
  partnerName: (slug: string) => string,
): readonly FilterDefinition<Event, EventFilterName>[] {
  const countryName = (value: string) => {
    const country = parseCountryValue(value);
    return country ? getCountryName(country, locale) : value;
  };
  return [
    { name: 'period', valuesOf: ({ period }) => [period], compare: comparePeriods },
    { name: 'kind', valuesOf: ({ facts }) => [facts.kind], compare: inOrderOf(KINDS) },
    {
      name: 'country',
      valuesOf: ({ facts }) => countriesOfEvent(facts).map(toCountryValue),
      compare: byName(locale, countryName),
    },
    {
      name: 'sdg',
      valuesOf: ({ facts }) => facts.sdgs.map(({ goal }) => String(goal)),
      compare: (a, b) => Number(a) - Number(b),
    },
    { name: 'partner', valuesOf: ({ partners }) => partners, compare: byName(locale, partnerName) },
    {
      name: 'format',
      valuesOf: ({ facts }) => [facts.format ?? UNKNOWN_FORMAT],
      compare: inOrderOf<EventFormat | typeof UNKNOWN_FORMAT>([...EVENT_FORMATS, UNKNOWN_FORMAT]),
    },
  ];
}
