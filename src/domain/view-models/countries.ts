import type { GroupId } from '../countries/country-groups';
import type { Iso3 } from '../countries/country-table';
import type { M49RegionCode } from '../countries/m49';
import type { CountryReach, PublicCount } from '../country-reach/to-country-reaches';
import type { LangText } from '../lang-text';
import type { RecordLink } from './common';
import type { EventRow } from './events';

/** A country or area with what was done with it; null: nothing is recorded. */
export type CountryTile = { readonly country: Iso3; readonly reach: CountryReach | null };

/** A group of countries, counted as it was at the date of each event. */
export type GroupReach = {
  readonly group: GroupId;
  /** Different countries of the group that people came from; null: not known. */
  readonly countries: number | null;
  readonly people: PublicCount;
  /** For how many events the number of people is known in full. */
  readonly known: number;
  /** Members today, whether reached or not. */
  readonly members: number;
};

export type CountriesPageView = {
  /** States, and areas with a record of their own, by M49 region. */
  readonly regions: readonly { readonly region: M49RegionCode; readonly tiles: readonly CountryTile[] }[];
  /** Countries people came from, those with most events first. */
  readonly reached: readonly CountryReach[];
  /** Countries that are on record for something else: an event held there, a partner. */
  readonly others: readonly CountryReach[];
  readonly groups: readonly GroupReach[];
  /** Different countries people came from, and for how many of the events that is known; null: for none. */
  readonly count: number | null;
  readonly known: number;
  readonly events: number;
};

/** A stay of a country in a group, with dates as in countries/country-groups. */
export type GroupStay = {
  readonly group: GroupId;
  readonly from: string | null;
  readonly to: string | null;
  /** True when the country belongs to the group today. */
  readonly isCurrent: boolean;
};

/** Trainings and activities, the latest of them and how many there are. */
export type LatestEvents = { readonly rows: readonly EventRow[]; readonly total: number };

export type CountryPageView = {
  readonly country: Iso3;
  readonly reach: CountryReach;
  /** Trainings and activities that people of the country took part in, latest first. */
  readonly tookPart: LatestEvents;
  /** Trainings and activities held in the country, latest first. */
  readonly heldThere: LatestEvents;
  /** How many trainings and activities the lists have under this country: held there or with people from there. */
  readonly listed: { readonly trainings: number; readonly activities: number };
  readonly partners: readonly RecordLink[];
  /** Lasting effects recorded for the country. */
  readonly outcomes: readonly {
    readonly publicId: string;
    readonly title: LangText;
    readonly description: LangText | null;
  }[];
  readonly stays: readonly GroupStay[];
};
