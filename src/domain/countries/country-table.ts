import { type Locale, toHtmlLang } from '@/domain/locales';
import {
  OTHER_AREA_ROWS,
  UN_MEMBER_ROWS,
  UN_OBSERVER_ROWS,
  UNESCO_ONLY_ROWS,
  type UnescoGroup,
} from './country-rows';
import { type M49Position, toM49Position } from './m49';

/** ISO 3166-1 alpha-3 code of a country or area in the table: the only way a record names a country. */
export type Iso3 =
  | keyof typeof UN_MEMBER_ROWS
  | keyof typeof UN_OBSERVER_ROWS
  | keyof typeof UNESCO_ONLY_ROWS
  | keyof typeof OTHER_AREA_ROWS;

/**
 * Standing at the United Nations. `unesco-member`: a Member of UNESCO that is neither member nor observer State
 * of the UN; `area`: any other entry of M49 (special administrative regions, territories, Antarctica).
 */
export type CountryStatus = 'un-member' | 'un-observer' | 'unesco-member' | 'area';

/**
 * One country or area. `region`, `subRegion` and `intermediateRegion` are M49 codes (names in m49.ts).
 * `unescoMember` and `unescoGroup` hold on COUNTRY_TABLE_REVIEWED_ON; for the date of an event ask
 * `isInGroup` of country-groups.ts.
 */
export type Country = M49Position & {
  readonly iso3: Iso3;
  readonly iso2: string;
  /** Three digits, leading zeros kept. */
  readonly m49: string;
  readonly name: Readonly<Record<Locale, string>>;
  readonly status: CountryStatus;
  readonly unescoMember: boolean;
  /** Electoral group; null for what is not a Member. Not the regions UNESCO uses for its activities. */
  readonly unescoGroup: UnescoGroup | null;
};

/**
 * The day this table was last compared with its sources (named in country-rows.ts).
 * REVIEW after 31 December 2026: the withdrawals from UNESCO that the United States of America and Nicaragua
 * notified take effect then. Both are Members until that day.
 */
export const COUNTRY_TABLE_REVIEWED_ON = '2026-11-23';

const SECTIONS = [
  ['un-member', UN_MEMBER_ROWS],
  ['un-observer', UN_OBSERVER_ROWS],
  ['unesco-member', UNESCO_ONLY_ROWS],
  ['area', OTHER_AREA_ROWS],
] as const;

const COUNTRIES: readonly Country[] = SECTIONS.flatMap(([status, rows]) =>
  Object.entries(rows).map(([iso3, [iso2, m49, m49Region, unescoGroup, en, zh]]): Country => {
    return {
      // Object.entries widens the keys to string; they are the keys that make up Iso3.
      iso3: iso3 as Iso3,
      iso2,
      m49,
      name: { en, zh },
      ...toM49Position(m49Region),
      status,
      // Each Member belongs to exactly one electoral group, so the group also says who is a Member.
      unescoMember: unescoGroup !== null,
      unescoGroup,
    };
  }),
).sort((a, b) => (a.iso3 < b.iso3 ? -1 : 1));

const COUNTRY_BY_CODE: ReadonlyMap<string, Country> = new Map(
  COUNTRIES.map((country) => [country.iso3, country]),
);

/** All alpha-3 codes of the table, in alphabetical order; the values of every country field. */
export const COUNTRY_CODES: readonly Iso3[] = COUNTRIES.map((country) => country.iso3);

/** Whether a value is a code of the table. Upper case only: `egy` is not a code. */
export function isCountryCode(value: unknown): value is Iso3 {
  return typeof value === 'string' && COUNTRY_BY_CODE.has(value);
}

/** The country or area of a code. Throws on a code the table does not have: check free text with `isCountryCode`. */
export function getCountry(iso3: Iso3): Country {
  const country = COUNTRY_BY_CODE.get(iso3);
  if (!country) {
    throw new RangeError(`No country or area has the code "${iso3}". Use an ISO 3166-1 alpha-3 code of M49.`);
  }
  return country;
}

/** All countries and areas in the order of their codes; for readers sort them with `sortCountries`. */
export function listCountries(): readonly Country[] {
  return COUNTRIES;
}

/** The UN short name in a language of the site. Throws on an unknown code. */
export function getCountryName(iso3: Iso3, locale: Locale): string {
  return getCountry(iso3).name[locale];
}

/**
 * A new list in the order a reader of the language expects: the alphabet in English, pinyin in Chinese.
 * Takes countries and anything else that carries such a name (groups, regions).
 */
export function sortCountries<Item extends Pick<Country, 'name'>>(
  items: readonly Item[],
  locale: Locale,
): Item[] {
  const collator = new Intl.Collator(toHtmlLang(locale));
  return [...items].sort((a, b) => collator.compare(a.name[locale], b.name[locale]));
}
