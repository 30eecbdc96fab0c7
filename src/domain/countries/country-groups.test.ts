import { describe, expect, it } from 'vitest';
import {
  GROUP_REVIEWS,
  GROUPS_REVIEWED_FROM,
  type GroupId,
  getGroup,
  groupsOf,
  isInGroup,
  listGroupMembers,
  listGroups,
} from './country-groups';
import { COUNTRY_TABLE_REVIEWED_ON, getCountry, type Iso3, listCountries } from './country-table';

const TODAY = COUNTRY_TABLE_REVIEWED_ON;

function codes(text: string): Iso3[] {
  return text.split(' ').sort() as Iso3[];
}

/** The last day in and the first day out of a group. */
function dayBefore(date: string): string {
  return new Date(Date.parse(date) - 86_400_000).toISOString().slice(0, 10);
}

describe('least developed countries', () => {
  it('are the 44 of the list in force since December 2024', () => {
    expect(listGroupMembers('LDC', TODAY)).toEqual(
      codes(
        'AFG AGO BGD BEN BFA BDI KHM CAF TCD COM COD DJI ERI ETH GMB GIN GNB HTI KIR LAO LSO LBR MDG MWI MLI MRT MOZ MMR NPL NER RWA SEN SLE SLB SOM SSD SDN TLS TGO TUV UGA TZA YEM ZMB',
      ),
    );
    expect(listGroupMembers('LDC', TODAY)).toHaveLength(44);
  });

  it.each([
    ['2011-01-01', 48],
    ['2012-09-09', 48],
    ['2012-12-18', 49],
    ['2014-01-01', 48],
    ['2017-10-18', 47],
    ['2021-03-01', 46],
    ['2023-12-13', 45],
    ['2024-12-12', 45],
    ['2024-12-13', 44],
  ])('on %s were %i', (date, count) => {
    expect(listGroupMembers('LDC', date)).toHaveLength(count);
  });

  it.each([
    ['MDV', '2011-01-01'],
    ['WSM', '2014-01-01'],
    ['GNQ', '2017-06-04'],
    ['VUT', '2020-12-04'],
    ['BTN', '2023-12-13'],
    ['STP', '2024-12-13'],
  ] as const)('%s graduated on %s', (iso3, date) => {
    expect(isInGroup(iso3, 'LDC', dayBefore(date))).toBe(true);
    expect(isInGroup(iso3, 'LDC', date)).toBe(false);
  });

  it('took in South Sudan on 18 December 2012', () => {
    expect(isInGroup('SSD', 'LDC', '2012-12-17')).toBe(false);
    expect(isInGroup('SSD', 'LDC', '2012-12-18')).toBe(true);
  });

  it('keep the three countries whose graduation has not been read, and say when to look again', () => {
    for (const iso3 of ['BGD', 'LAO', 'NPL'] as const)
      expect(isInGroup(iso3, 'LDC', '2026-11-24')).toBe(true);
    expect(
      GROUP_REVIEWS.some((review) => review.groups.includes('LDC') && review.dueOn === '2026-11-24'),
    ).toBe(true);
  });
});

describe('landlocked developing countries', () => {
  it('are 32', () => {
    expect(listGroupMembers('LLDC', TODAY)).toEqual(
      codes(
        'AFG ARM AZE BTN BOL BWA BFA BDI CAF TCD SWZ ETH KAZ KGZ LAO LSO MWI MLI MNG NPL NER MKD PRY MDA RWA SSD TJK TKM UGA UZB ZMB ZWE',
      ),
    );
    expect(listGroupMembers('LLDC', TODAY)).toHaveLength(32);
  });

  it('did not have South Sudan before it was a State', () => {
    expect(isInGroup('SSD', 'LLDC', '2011-07-13')).toBe(false);
    expect(isInGroup('SSD', 'LLDC', '2012-09-09')).toBe(true);
  });
});

describe('small island developing States', () => {
  const members = listGroupMembers('SIDS', TODAY).map(getCountry);

  it('are 37 Members of the United Nations, the Cook Islands and Niue, and 14 territories', () => {
    expect(
      members.filter((country) => country.status === 'un-member').map((country) => country.iso3),
    ).toEqual(
      codes(
        'ATG BHS BRB BLZ CPV COM CUB DMA DOM FJI GRD GNB GUY HTI JAM KIR MDV MHL MUS FSM NRU PLW PNG KNA LCA VCT WSM STP SYC SGP SLB SUR TLS TON TTO TUV VUT',
      ),
    );
    expect(members.filter((country) => country.status === 'un-member')).toHaveLength(37);
    expect(members.filter((country) => country.status === 'unesco-member')).toHaveLength(2);
    expect(members.filter((country) => country.status === 'area')).toHaveLength(14);
    expect(members).toHaveLength(53);
  });
});

describe('Africa', () => {
  it('has 54 Members of the United Nations as an M49 region, 47 Members of UNESCO as group V(a)', () => {
    const region = listGroupMembers('M49-AFRICA', TODAY).map(getCountry);
    expect(region.filter((country) => country.status === 'un-member')).toHaveLength(54);
    expect(listGroupMembers('UNESCO-Va', TODAY)).toHaveLength(47);
  });

  it('differs by the Arab States of the continent', () => {
    const members = listGroupMembers('M49-AFRICA', TODAY).filter((iso3) => getCountry(iso3).unescoMember);
    expect(members.filter((iso3) => !isInGroup(iso3, 'UNESCO-Va', TODAY))).toEqual(
      codes('DZA EGY LBY MRT MAR SDN TUN'),
    );
  });
});

describe('UNESCO electoral groups', () => {
  it('have the Members of the table today', () => {
    const members = listGroups()
      .filter((group) => group.id.startsWith('UNESCO-'))
      .flatMap((group) => listGroupMembers(group.id, TODAY));
    const expected = listCountries().filter((country) => country.unescoMember);
    expect(members.sort()).toEqual(expected.map((country) => country.iso3));
    expect(members).toHaveLength(194);
  });

  it.each([
    ['USA', '2018-12-30', true],
    ['USA', '2018-12-31', false],
    ['USA', '2023-07-09', false],
    ['USA', '2023-07-10', true],
    ['USA', '2026-11-23', true],
    ['ISR', '2018-12-30', true],
    ['ISR', '2018-12-31', false],
  ] as const)('%s in group I on %s: %s', (iso3, date, expected) => {
    expect(isInGroup(iso3, 'UNESCO-I', date)).toBe(expected);
  });

  it('took in South Sudan and Palestine in 2011', () => {
    expect(isInGroup('SSD', 'UNESCO-Va', '2011-10-26')).toBe(false);
    expect(isInGroup('SSD', 'UNESCO-Va', '2011-10-27')).toBe(true);
    expect(isInGroup('PSE', 'UNESCO-Vb', '2011-11-22')).toBe(false);
    expect(isInGroup('PSE', 'UNESCO-Vb', '2011-11-23')).toBe(true);
  });

  // Members elected to the Executive Board by group: results of 2003, 2009, 2011 and 2015.
  it.each([
    ['UNESCO-I', 'FRA GRC ITA ESP GBR USA MCO DNK BEL AUT CAN CHE DEU ISL TUR'],
    ['UNESCO-II', 'LTU RUS SRB SVN SVK ROU POL LVA UZB BLR CZE MNE MKD HUN UKR'],
    ['UNESCO-III', 'BRA HTI MEX NIC PRY LCA BRB GRD PER VEN CUB ECU GTM URY BHS DMA JAM SUR'],
    ['UNESCO-IV', 'IRN MYS PAK KOR LKA VNM CHN JPN IND BGD KAZ THA IDN AFG PNG KHM AUS VUT'],
    [
      'UNESCO-Va',
      'CMR CIV GHA KEN NGA SEN ZAF BFA DJI COG COD ZWE NAM ETH MLI GAB MWI AGO GMB MUS CPV MOZ TZA RWA SWZ',
    ],
    ['UNESCO-Vb', 'LBN OMN QAT SDN DZA EGY SYR ARE TUN SAU BHR MAR YEM JOR'],
  ] as const)('%s has the States that were elected in it', (group, elected) => {
    expect(codes(elected).filter((iso3) => !isInGroup(iso3, group, '2015-11-11'))).toEqual([]);
  });
});

describe('the training of September 2012', () => {
  const trainees = codes('BWA COL PRK EGY LBN PAN KOR LKA TZA THA VNM');

  it.each([
    ['M49-AFRICA', 3],
    ['UNESCO-Va', 2],
    ['UNESCO-Vb', 2],
    ['UNESCO-III', 2],
    ['UNESCO-IV', 5],
    ['UNESCO-I', 0],
    ['UNESCO-II', 0],
    ['LDC', 1],
    ['LLDC', 1],
    ['SIDS', 0],
  ] satisfies [GroupId, number][])('counts by %s: %i of 11 countries', (group, count) => {
    expect(trainees.filter((iso3) => isInGroup(iso3, group, '2012-09-09'))).toHaveLength(count);
  });
});

describe('groupsOf', () => {
  it('lists all groups of a country on a day', () => {
    expect(groupsOf('EGY', '2012-09-09')).toEqual(['M49-AFRICA', 'UNESCO-Vb']);
    expect(groupsOf('STP', '2024-12-12')).toEqual(['LDC', 'SIDS', 'M49-AFRICA', 'UNESCO-Va']);
    expect(groupsOf('STP', '2024-12-13')).toEqual(['SIDS', 'M49-AFRICA', 'UNESCO-Va']);
    expect(groupsOf('HKG', TODAY)).toEqual([]);
  });
});

describe('the group list', () => {
  it('has each membership once at a time, with dates in order', () => {
    for (const group of listGroups()) {
      for (const { iso3, from, to } of group.memberships) {
        expect(from === null || to === null || from < to, `${group.id} ${iso3}`).toBe(true);
      }
      for (const date of [GROUPS_REVIEWED_FROM, '2012-09-09', '2018-12-31', '2023-07-10', TODAY]) {
        const members = listGroupMembers(group.id, date);
        expect(new Set(members).size, `${group.id} ${date}`).toBe(members.length);
      }
    }
  });

  it('names every group once in each language and defines it', () => {
    for (const locale of ['en', 'zh'] as const) {
      expect(new Set(listGroups().map((group) => group.name[locale])).size).toBe(10);
      expect(listGroups().every((group) => group.definition[locale].length > 10)).toBe(true);
    }
  });

  it('says what to do when an id is unknown', () => {
    expect(() => getGroup('AFRICA' as GroupId)).toThrow(/"AFRICA".*M49-AFRICA/);
  });
});

describe('dates', () => {
  it.each(['', '2012', '2012-09', '2012-02-30', '09/09/2012', '2012-09-09T00:00:00.000Z'])(
    'refuses %j',
    (date) => {
      expect(() => isInGroup('EGY', 'LDC', date)).toThrow(/YYYY-MM-DD/);
      expect(() => listGroupMembers('LDC', date)).toThrow(/YYYY-MM-DD/);
      expect(() => groupsOf('EGY', date)).toThrow(/YYYY-MM-DD/);
    },
  );
});
