import type { Locale } from '@/domain/locales';
import { isCalendarDate } from '../dates/is-calendar-date';
import type { UnescoGroup } from './country-rows';
import { type Iso3, listCountries } from './country-table';

/**
 * Groups of countries that reports count by, each with the days between which a country belongs to it, so that
 * an event is counted by the list that was in force when it took place.
 *
 * The memberships are reviewed from GROUPS_REVIEWED_FROM on. An earlier day is answered from the same data and
 * may be wrong.
 */

/** `M49-AFRICA` is a region of the map, `UNESCO-Va` a group of Members: Egypt is in the first only. */
export type GroupId = 'LDC' | 'LLDC' | 'SIDS' | 'M49-AFRICA' | `UNESCO-${UnescoGroup}`;

/**
 * One stay in a group. Days are 'YYYY-MM-DD'. `from` is the first day; null: since before the reviewed time.
 * `to` is the first day outside (the day of graduation or withdrawal); null: still a member.
 */
export type GroupMembership = {
  readonly iso3: Iso3;
  readonly from: string | null;
  readonly to: string | null;
};

export type GroupSource = {
  readonly title: string;
  readonly url: string;
  /** The day up to which the source speaks. */
  readonly asOf: string;
};

export type CountryGroup = {
  readonly id: GroupId;
  readonly name: Readonly<Record<Locale, string>>;
  /** What belongs to the group and by whose decision, for the "how we count" text beside a figure. */
  readonly definition: Readonly<Record<Locale, string>>;
  readonly sources: readonly GroupSource[];
  /** The day the memberships were compared with the sources. */
  readonly retrievedOn: string;
  readonly memberships: readonly GroupMembership[];
};

/** The first day for which the memberships below were reviewed. The centre's first event is of 2012. */
export const GROUPS_REVIEWED_FROM = '2011-01-01';

/**
 * What is known to change, and when to look again. Nothing here is applied to the lists before a decision has
 * been read.
 */
export const GROUP_REVIEWS: readonly {
  readonly groups: readonly GroupId[];
  /** The day after which the list may be wrong; null: as soon as the named text can be read. */
  readonly dueOn: string | null;
  readonly note: string;
}[] = [
  {
    groups: ['LDC'],
    dueOn: '2026-11-24',
    note:
      'REVIEW the list of least developed countries. Bangladesh, the Lao PDR and Nepal were scheduled to graduate ' +
      'on this day; for Bangladesh a deferral has been requested, and the decision of the General Assembly was ' +
      'not seen. Set `to` for those that have graduated.',
  },
  {
    groups: ['UNESCO-I', 'UNESCO-III'],
    dueOn: '2026-12-31',
    note:
      'REVIEW the Members of UNESCO. The withdrawals notified by the United States of America and Nicaragua take ' +
      'effect on this day unless they are taken back. Then enter the day in CHANGED_UNESCO_MEMBERSHIPS and set ' +
      'the group in country-rows.ts to null.',
  },
  {
    groups: ['UNESCO-IV', 'UNESCO-Va', 'UNESCO-Vb'],
    dueOn: null,
    note:
      'REVIEW against the full text of Appendix 2 of the Rules of Procedure of the General Conference: of these ' +
      'groups only the States named in election results were seen in a source.',
  },
];

const RETRIEVED_ON = '2026-11-23';

const M49_SOURCE: GroupSource = {
  title:
    'United Nations Statistics Division, M49 (copy in github.com/datasets/country-codes, commit caa72d1)',
  url: 'https://unstats.un.org/unsd/methodology/m49/',
  asOf: '2026-05-15',
};

const UNESCO_SOURCES: readonly GroupSource[] = [
  {
    title: 'UNESCO, Rules of Procedure of the General Conference, Appendix 2',
    url: 'https://webarchive.unesco.org/web/20210922135438/http://portal.unesco.org/en/ev.php-URL_ID=48894&URL_DO=DO_TOPIC&URL_SECTION=201.html',
    asOf: '2021-09-22',
  },
  {
    title: 'UNESCO, Executive Board: results of elections',
    url: 'https://webarchive.unesco.org/web/20151216144040/http://www.unesco.org/new/en/executive-board/single-view/news/executive_board_results_of_elections/',
    asOf: '2015-11-11',
  },
];

/** Members throughout the reviewed time. */
function always(...codes: readonly Iso3[]): GroupMembership[] {
  return codes.map((iso3) => ({ iso3, from: null, to: null }));
}

// biome-ignore format: one line per letter reads like the printed list
const LDC_MEMBERSHIPS: readonly GroupMembership[] = [
  ...always(
    'AFG', 'AGO',
    'BDI', 'BEN', 'BFA', 'BGD',
    'CAF', 'COD', 'COM',
    'DJI',
    'ERI', 'ETH',
    'GIN', 'GMB', 'GNB',
    'HTI',
    'KHM', 'KIR',
    'LAO', 'LBR', 'LSO',
    'MDG', 'MLI', 'MMR', 'MOZ', 'MRT', 'MWI',
    'NER', 'NPL',
    'RWA',
    'SDN', 'SEN', 'SLB', 'SLE', 'SOM',
    'TCD', 'TGO', 'TLS', 'TUV', 'TZA',
    'UGA',
    'YEM',
    'ZMB',
  ),
  { iso3: 'SSD', from: '2012-12-18', to: null },
  { iso3: 'MDV', from: null, to: '2011-01-01' },
  { iso3: 'WSM', from: null, to: '2014-01-01' },
  { iso3: 'GNQ', from: null, to: '2017-06-04' },
  { iso3: 'VUT', from: null, to: '2020-12-04' },
  { iso3: 'BTN', from: null, to: '2023-12-13' },
  { iso3: 'STP', from: null, to: '2024-12-13' },
];

// biome-ignore format: one line per letter reads like the printed list
const LLDC_MEMBERSHIPS: readonly GroupMembership[] = [
  ...always(
    'AFG', 'ARM', 'AZE',
    'BDI', 'BFA', 'BOL', 'BTN', 'BWA',
    'CAF',
    'ETH',
    'KAZ', 'KGZ',
    'LAO', 'LSO',
    'MDA', 'MKD', 'MLI', 'MNG', 'MWI',
    'NER', 'NPL',
    'PRY',
    'RWA',
    'SWZ',
    'TCD', 'TJK', 'TKM',
    'UGA', 'UZB',
    'ZMB', 'ZWE',
  ),
  // The day it joined the United Nations; the day it was put on the list was not found.
  { iso3: 'SSD', from: '2011-07-14', to: null },
];

/**
 * The M49 list, the same in copies of October 2017 and May 2026. The list of the UN Office for these States
 * (UN-OHRLLS) is another one: it had Bahrain until 2023. This site counts by M49 throughout.
 */
// biome-ignore format: one line per letter reads like the printed list
const SIDS_MEMBERSHIPS: readonly GroupMembership[] = always(
  // Members of the United Nations
  'ATG',
  'BHS', 'BLZ', 'BRB',
  'COM', 'CPV', 'CUB',
  'DMA', 'DOM',
  'FJI', 'FSM',
  'GNB', 'GRD', 'GUY',
  'HTI',
  'JAM',
  'KIR', 'KNA',
  'LCA',
  'MDV', 'MHL', 'MUS',
  'NRU',
  'PLW', 'PNG',
  'SGP', 'SLB', 'STP', 'SUR', 'SYC',
  'TLS', 'TON', 'TTO', 'TUV',
  'VCT', 'VUT',
  'WSM',
  // Members of UNESCO only
  'COK', 'NIU',
  // Territories
  'ABW', 'AIA', 'ASM', 'BES', 'CUW', 'GUM', 'MNP', 'MSR', 'NCL', 'PRI', 'PYF', 'SXM', 'VGB', 'VIR',
);

/** Members of UNESCO that were not Members all the time since GROUPS_REVIEWED_FROM. */
const CHANGED_UNESCO_MEMBERSHIPS: readonly (GroupMembership & { readonly group: UnescoGroup })[] = [
  { group: 'I', iso3: 'ISR', from: null, to: '2018-12-31' },
  { group: 'I', iso3: 'USA', from: null, to: '2018-12-31' },
  { group: 'I', iso3: 'USA', from: '2023-07-10', to: null },
  { group: 'Va', iso3: 'SSD', from: '2011-10-27', to: null },
  { group: 'Vb', iso3: 'PSE', from: '2011-11-23', to: null },
];

function unescoMemberships(group: UnescoGroup): GroupMembership[] {
  const changed = new Set(CHANGED_UNESCO_MEMBERSHIPS.map((membership) => membership.iso3));
  const steady = listCountries().filter(
    (country) => country.unescoGroup === group && !changed.has(country.iso3),
  );
  return [
    ...always(...steady.map((country) => country.iso3)),
    ...CHANGED_UNESCO_MEMBERSHIPS.filter((membership) => membership.group === group).map(
      ({ iso3, from, to }) => ({ iso3, from, to }),
    ),
  ];
}

function unescoGroup(
  group: UnescoGroup,
  label: string,
  states: Readonly<Record<Locale, string>>,
): CountryGroup {
  return {
    id: `UNESCO-${group}`,
    name: {
      en: `UNESCO electoral group ${label} (${states.en})`,
      zh: `教科文组织选举组 ${label}（${states.zh}）`,
    },
    definition: {
      en: `Member States of UNESCO that belong to electoral group ${label} for elections to the Executive Board. These groups differ from the regional groups of the UN General Assembly and from the regions of M49.`,
      zh: `在执行局选举中属于选举组 ${label} 的教科文组织会员国。这些选举组不同于联合国大会的区域组，也不同于 M49 的地理区域。`,
    },
    sources: UNESCO_SOURCES,
    retrievedOn: RETRIEVED_ON,
    memberships: unescoMemberships(group),
  };
}

const GROUPS: readonly CountryGroup[] = [
  {
    id: 'LDC',
    name: { en: 'Least developed countries', zh: '最不发达国家' },
    definition: {
      en: 'Countries on the United Nations list of least developed countries on the day of the event. The General Assembly decides on the list, advised by the Committee for Development Policy.',
      zh: '活动当日列入联合国最不发达国家名单的国家。名单由联合国大会决定，发展政策委员会提出建议。',
    },
    sources: [
      {
        title: 'UN DESA, Sao Tome and Principe graduated from LDC status',
        url: 'https://policy.desa.un.org/themes/cdp-news-and-events/news/sao-tome-and-principe-graduated-from-ldc-status',
        asOf: '2024-12-13',
      },
      M49_SOURCE,
    ],
    retrievedOn: RETRIEVED_ON,
    memberships: LDC_MEMBERSHIPS,
  },
  {
    id: 'LLDC',
    name: { en: 'Landlocked developing countries', zh: '内陆发展中国家' },
    definition: {
      en: 'Countries marked as landlocked developing countries in the United Nations M49 standard.',
      zh: '联合国 M49 标准中标为内陆发展中国家的国家。',
    },
    sources: [M49_SOURCE],
    retrievedOn: RETRIEVED_ON,
    memberships: LLDC_MEMBERSHIPS,
  },
  {
    id: 'SIDS',
    name: { en: 'Small island developing States', zh: '小岛屿发展中国家' },
    definition: {
      en: 'Countries and areas marked as small island developing States in the United Nations M49 standard: 37 Members of the United Nations, the Cook Islands, Niue and 14 territories.',
      zh: '联合国 M49 标准中标为小岛屿发展中国家的国家和地区：37 个联合国会员国、库克群岛、纽埃和 14 个领土。',
    },
    sources: [M49_SOURCE],
    retrievedOn: RETRIEVED_ON,
    memberships: SIDS_MEMBERSHIPS,
  },
  {
    id: 'M49-AFRICA',
    name: { en: 'Africa (M49 region)', zh: '非洲（M49 区域）' },
    definition: {
      en: 'Countries and areas in region 002 of the United Nations M49 standard. This is the whole continent, from Egypt to South Africa, with the islands M49 counts with it; it is wider than UNESCO electoral group V(a).',
      zh: '联合国 M49 标准第 002 区域的国家和地区。这里指从埃及到南非的整个非洲大陆以及 M49 归入其中的岛屿，范围大于教科文组织选举组 V(a)。',
    },
    sources: [M49_SOURCE],
    retrievedOn: RETRIEVED_ON,
    memberships: always(
      ...listCountries()
        .filter((country) => country.region === '002')
        .map((country) => country.iso3),
    ),
  },
  unescoGroup('I', 'I', { en: 'Western European and North American States', zh: '西欧和北美国家' }),
  unescoGroup('II', 'II', { en: 'Eastern European States', zh: '东欧国家' }),
  unescoGroup('III', 'III', { en: 'Latin American and Caribbean States', zh: '拉丁美洲和加勒比国家' }),
  unescoGroup('IV', 'IV', { en: 'Asian and Pacific States', zh: '亚洲和太平洋国家' }),
  unescoGroup('Va', 'V(a)', { en: 'African States', zh: '非洲国家' }),
  unescoGroup('Vb', 'V(b)', { en: 'Arab States', zh: '阿拉伯国家' }),
];

const GROUP_BY_ID: ReadonlyMap<string, CountryGroup> = new Map(GROUPS.map((group) => [group.id, group]));

/** The memberships of each country in each group: totals ask for every event and country. */
const MEMBERSHIPS_BY_GROUP: ReadonlyMap<string, ReadonlyMap<Iso3, readonly GroupMembership[]>> = new Map(
  GROUPS.map(({ id, memberships }) => {
    const byCountry = new Map<Iso3, GroupMembership[]>();
    for (const membership of memberships) {
      byCountry.set(membership.iso3, [...(byCountry.get(membership.iso3) ?? []), membership]);
    }
    return [id, byCountry];
  }),
);

/** All groups, in the order reports show them. */
export function listGroups(): readonly CountryGroup[] {
  return GROUPS;
}

/** One group with its names, definition, sources and memberships. Throws on an unknown id. */
export function getGroup(id: GroupId): CountryGroup {
  const group = GROUP_BY_ID.get(id);
  if (!group) {
    const known = GROUPS.map((entry) => entry.id).join(', ');
    throw new RangeError(`No country group is called "${id}". Use one of: ${known}.`);
  }
  return group;
}

/**
 * Whether a country belonged to a group on a day. `onDate` is 'YYYY-MM-DD', the first day of the event; of an
 * event known only by year or month, give the first day of that time. Throws on anything that is not a date.
 */
export function isInGroup(iso3: Iso3, group: GroupId, onDate: string): boolean {
  requireDate(onDate);
  const memberships = MEMBERSHIPS_BY_GROUP.get(getGroup(group).id)?.get(iso3) ?? [];
  return memberships.some((membership) => coversDate(membership, onDate));
}

/** The groups a country belonged to on a day ('YYYY-MM-DD'), in the order of `listGroups`. */
export function groupsOf(iso3: Iso3, onDate: string): GroupId[] {
  return GROUPS.map((group) => group.id).filter((id) => isInGroup(iso3, id, onDate));
}

/** The members of a group on a day ('YYYY-MM-DD'), in the order of their codes. */
export function listGroupMembers(group: GroupId, onDate: string): Iso3[] {
  requireDate(onDate);
  return getGroup(group)
    .memberships.filter((membership) => coversDate(membership, onDate))
    .map((membership) => membership.iso3)
    .sort();
}

/** ISO dates of equal length compare as text in the order of time. */
function coversDate({ from, to }: GroupMembership, date: string): boolean {
  return (from === null || from <= date) && (to === null || date < to);
}

/** A time stamp is refused on purpose: cutting it off would take the day of UTC, not of the place. */
function requireDate(value: string): void {
  if (!isCalendarDate(value)) {
    throw new RangeError(`"${value}" is not a calendar day. Give it as YYYY-MM-DD, for example 2012-09-09.`);
  }
}
