import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCountryCode } from '@/domain/countries/country-table';
import { PROGRAMME_OUTPUTS, programmeCycleOf } from '@/domain/programme-outputs';
import { collectionOfPublicId } from '@/domain/public-ids/public-id';
import { isSlug } from '@/domain/slugs/is-slug';
import { checkPublicId, checkSlug, checkUrl } from '@/domain/validation/check-addresses';
import { checkDateOrder } from '@/domain/validation/check-date-order';
import { checkDoi, checkIsbn, checkIssn, checkOrcid } from '@/domain/validation/check-identifiers';
import {
  checkByCountry,
  checkCount,
  checkGenders,
  checkPart,
  checkRows,
} from '@/domain/validation/check-people';
import { checkCountryCode, checkPublicDocument, checkWithdrawal } from '@/domain/validation/check-record';
import { checkWeights } from '@/domain/validation/check-weights';
import type { Finding } from '@/domain/validation/finding';
import { CISTRAT_CONTENT } from '../cistrat/content';
import { PARTNERS } from '../cistrat/partners';
import { PEOPLE } from '../cistrat/people';
import { isRef } from '../lib/reference';
import type { DemoContent, DemoRecords } from './demo-types';
import { generateDemo } from './generate-demo';
import { MAX_ISBNS } from './publications';

const DEMO = generateDemo();

type Row = Readonly<Record<string, unknown>>;
type Entry = { readonly collection: keyof DemoRecords; readonly record: Row & { readonly publicId: string } };

function listEntries({ records }: DemoContent): Entry[] {
  return (Object.keys(records) as (keyof DemoRecords)[]).flatMap((collection) =>
    records[collection].map((record) => ({ collection, record: { ...record } })),
  );
}

const isObject = (value: unknown): value is Row => typeof value === 'object' && value !== null;

type Leaf = { readonly path: string; readonly value: unknown };

function listLeaves(value: unknown, path = ''): Leaf[] {
  if (!isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => listLeaves(child, `${path}.${key}`));
}

function listRefs(value: unknown): string[] {
  if (isRef(value)) return [value.ref];
  return isObject(value) ? Object.values(value).flatMap(listRefs) : [];
}

const asNumber = (value: unknown): number | null => (typeof value === 'number' ? value : null);
const asText = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const asRows = (value: unknown): Row[] => (Array.isArray(value) ? value : []);
const asGroup = (value: unknown): Row => (isObject(value) ? value : {});
const toPeople = ({ total, female, male }: Row) => ({
  total: asNumber(total),
  female: asNumber(female),
  male: asNumber(male),
});

const TEXT_CHECKS: Readonly<Record<string, (value: string) => Finding | null>> = {
  country: checkCountryCode,
  doi: checkDoi,
  isbn: checkIsbn,
  issn: checkIssn,
  orcid: checkOrcid,
  url: checkUrl,
  externalUrl: checkUrl,
  website: checkUrl,
  slug: checkSlug,
};

/** The rules for single values, wherever they stand. */
function checkLeaves(record: Row): (Finding | null)[] {
  return listLeaves(record).map(({ path, value }) => {
    const check = TEXT_CHECKS[path.slice(path.lastIndexOf('.') + 1)];
    if (check && typeof value === 'string') return check(value);
    const isPeople = /\.(total|female|male|respondents|certificates|fellowships)$/.test(path);
    return isPeople ? checkCount(asNumber(value)) : null;
  });
}

const weightsOf = (rows: unknown) => asRows(rows).map(({ weight }) => asNumber(weight));

function checkFigures(record: Row): (Finding | null)[] {
  const people = toPeople(asGroup(record.people));
  const byCountry = asRows(asGroup(record.people).byCountry).map((row) => {
    if (!isCountryCode(row.country)) throw new Error(`${String(row.country)} is no country`);
    return { country: row.country, ...toPeople(row) };
  });
  const satisfaction = asGroup(record.satisfaction);
  return [
    checkGenders(people),
    checkByCountry(people, byCountry),
    checkRows(
      asRows(record.byAffiliation).map(({ total }) => asNumber(total)),
      people.total,
    ),
    checkRows(
      asRows(record.byAgeBand).map(({ total }) => asNumber(total)),
      people.total,
    ),
    ...[record.certificates, record.fellowships, satisfaction.respondents].map((part) =>
      checkPart(asNumber(part), people.total),
    ),
    checkPart(asNumber(satisfaction.score), asNumber(satisfaction.scale)),
    checkWeights(weightsOf(record.sdgs)),
    checkWeights(weightsOf(record.priorities)),
    checkWeights(weightsOf(record.programmeOutputs)),
    checkGenders(toPeople(asGroup(record.staff))),
  ];
}

const PRECISIONS = ['day', 'month', 'year'] as const;

function checkDates(record: Row): (Finding | null)[] {
  const precision = PRECISIONS.find((known) => known === record.datePrecision) ?? 'day';
  const spans = [
    [record.startsOn, record.endsOn],
    [record.inForceOn, record.expiresOn],
    [record.since, record.until],
    [record.periodFrom, record.periodTo],
    [record.visitFrom, record.visitTo],
    ...asRows(record.instruments).map(({ signedOn, validUntil }) => [signedOn, validUntil]),
    ...asRows(record.seats).map(({ from, to }) => [from, to]),
  ];
  return spans.map(([start, end]) => checkDateOrder(asText(start), asText(end), precision));
}

/** Everything the rules of domain/ find wrong with the content. */
function listFindings(content: DemoContent) {
  return listEntries(content).flatMap(({ collection, record }) => {
    const access = asText(record.access);
    const withdrawal = asGroup(record.withdrawal);
    const findings = [
      checkPublicId(record.publicId, collection),
      ...checkLeaves(record),
      ...checkFigures(record),
      ...checkDates(record),
      access === null
        ? null
        : checkPublicDocument({ access, hasFile: false, externalUrl: asText(record.externalUrl) }),
      checkWithdrawal({ withdrawnOn: asText(withdrawal.withdrawnOn), reason: asGroup(withdrawal.reason) }),
    ];
    return findings
      .filter((finding) => finding !== null)
      .map((finding) => `${record.publicId}: ${finding.id} ${JSON.stringify(finding.values)}`);
  });
}

/** Links to records that are not written before, and names that are given twice. */
function listMisplaced(content: DemoContent): string[] {
  const written = new Set<string>();
  const addresses = new Set<string>();
  return listEntries(content).flatMap(({ collection, record }) => {
    const { publicId, slug } = record;
    const early = listRefs(record).filter((id) => !written.has(id));
    const address = `${collection}/${String(slug)}`;
    const twice = [
      ...(written.has(publicId) ? [publicId] : []),
      ...(addresses.has(address) || !isSlug(String(slug)) ? [address] : []),
    ];
    written.add(publicId);
    addresses.add(address);
    return [...early.map((id) => `${publicId} -> ${id}`), ...twice];
  });
}

const ENTRIES = listEntries(DEMO);
const LEAVES = listLeaves(DEMO);
const TEXTS = LEAVES.filter((leaf): leaf is Leaf & { value: string } => typeof leaf.value === 'string');
const inLanguage = (code: 'en' | 'zh') => TEXTS.filter(({ path }) => path.split('.').includes(code));
const { trainings, activities } = DEMO.records;
const EVENTS = [...trainings, ...activities];

describe('generateDemo', () => {
  it('should make the same of the same options, and something else of another seed', () => {
    expect(generateDemo({ years: 3, perYear: 8 })).toEqual(generateDemo({ years: 3, perYear: 8 }));
    expect(generateDemo({ years: 3, perYear: 8, seed: 2 })).not.toEqual(
      generateDemo({ years: 3, perYear: 8 }),
    );
  });

  it('should fill twelve years', () => {
    const count = (collection: keyof DemoRecords) => DEMO.records[collection].length;
    expect(EVENTS).toHaveLength(300);
    expect(count('years')).toBe(12);
    expect(count('partners')).toBe(60);
    expect(count('governance-meetings')).toBe(24);
    expect(count('criteria')).toBe(41);
    expect(count('publications')).toBe(60);
    for (const year of DEMO.records.years) {
      expect(EVENTS.filter(({ startsOn }) => startsOn?.startsWith(String(year.yearStart)))).toHaveLength(25);
      const endsLater = EVENTS.filter(
        ({ startsOn, endsOn }) => endsOn && endsOn.slice(0, 4) !== startsOn?.slice(0, 4),
      );
      expect(endsLater).toEqual([]);
    }
    for (const collection of Object.keys(DEMO.records) as (keyof DemoRecords)[]) {
      expect(count(collection), collection).toBeGreaterThan(0);
    }
  });

  it('should say that it is a demonstration', () => {
    expect(DEMO.site.isDemonstration).toBe(true);
    expect(DEMO.site.name.en).toContain('demonstration');
    expect(DEMO.site.name.zh).toContain('演示');
  });

  it('should grow to more than ten thousand records, each linked only to earlier ones', () => {
    const big = generateDemo({ years: 20, perYear: 250 });
    expect(listEntries(big).length).toBeGreaterThan(10_000);
    expect(listMisplaced(big)).toEqual([]);
  }, 60_000);

  it('should name the option that is out of range', () => {
    expect(() => generateDemo({ years: 0 })).toThrow('years is 0; give a whole number from 1 to 50.');
    expect(() => generateDemo({ perYear: 2.5 })).toThrow('perYear');
    expect(() => generateDemo({ seed: -1 })).toThrow('seed');
    expect(() => generateDemo({ lastYear: 1800 })).toThrow('lastYear');
  });
});

describe('consistency', () => {
  it('should break no rule of the model', () => {
    expect(listFindings(DEMO)).toEqual([]);
  });

  it('should give ids and addresses once, and link only to what is written before', () => {
    expect(listMisplaced(DEMO)).toEqual([]);
    for (const { collection, record } of ENTRIES) {
      expect(collectionOfPublicId(record.publicId)).toBe(collection);
    }
  });

  it('should hold for every seed and size', () => {
    const options = fc.record({
      years: fc.integer({ min: 1, max: 9 }),
      perYear: fc.integer({ min: 1, max: 12 }),
      seed: fc.nat(),
      lastYear: fc.integer({ min: 1995, max: 2040 }),
    });
    fc.assert(
      fc.property(options, (drawn) => {
        const content = generateDemo(drawn);
        expect([...listFindings(content), ...listMisplaced(content)]).toEqual([]);
      }),
      { numRuns: 20 },
    );
  }, 60_000);

  it('should find what is wrong, so that the checks above can fail', () => {
    const [first, ...rest] = trainings;
    if (!first) throw new Error('There is no training.');
    const wrong = { ...first, people: { total: 3, female: 4 }, sdgs: [{ goal: '9', weight: 130 }] };
    const found = listFindings({ ...DEMO, records: { ...DEMO.records, trainings: [wrong, ...rest] } });
    expect(found.map((line) => line.split(' ')[1])).toContain('genders-above-total');
    expect(found.length).toBeGreaterThan(1);
  });

  it('should tag events with outputs of the programme of their year only', () => {
    for (const { publicId, startsOn = '', programmeOutputs = [] } of EVENTS) {
      const cycle = programmeCycleOf(Number(startsOn.slice(0, 4)))?.code;
      for (const { output } of programmeOutputs) {
        expect(PROGRAMME_OUTPUTS.find(({ id }) => id === output)?.cycle, publicId).toBe(cycle);
      }
    }
  });

  it('should have one agreement in force, whose last day is known and lies ahead', () => {
    const inForce = DEMO.records.agreements.filter(({ state }) => state === 'in-force');
    expect(inForce.map(({ expiresOn }) => expiresOn)).toEqual(['2028-06-30']);
  });

  it('should use no example ISBN twice', () => {
    const isbns = DEMO.records.publications.flatMap(({ isbn }) => isbn ?? []);
    expect(isbns.length).toBeGreaterThan(3);
    expect(new Set(isbns).size).toBe(isbns.length);
    expect(MAX_ISBNS).toBeGreaterThan(10_000);
  });
});

describe('languages', () => {
  it('should have natural text in both, and most of it', () => {
    const pairs = ENTRIES.filter(({ record }) => asGroup(record.translation).en === 'ready');
    const both = pairs.filter(({ record }) => asGroup(record.translation).zh === 'ready');
    expect(both.length / ENTRIES.length).toBeGreaterThan(0.85);
    for (const { record } of both) {
      expect(
        listLeaves({ ...record, sources: [] }).filter(({ path, value }) => /\.(en|zh)$/.test(path) && !value),
        record.publicId,
      ).toEqual([]);
    }
  });

  it('should write no Chinese in English, and Chinese signs in Chinese', () => {
    expect(inLanguage('en').filter(({ value }) => /[\u3000-\u9fff]/.test(value))).toEqual([]);
    expect(
      inLanguage('zh').filter(({ value }) => /[\u4e00-\u9fff][,;:!?]|\b(for|the)\b/.test(value)),
    ).toEqual([]);
  });

  it('should fill every template, in words of its own', () => {
    const isOpen = ({ value }: Leaf & { value: string }) =>
      /%[TRIPF]|undefined|NaN|\[object/.test(value) || /lorem/i.test(value);
    expect(TEXTS.filter(isOpen)).toEqual([]);
    const titles = EVENTS.map(({ title }) => title.en).filter((title) => title !== null);
    expect(new Set(titles).size / titles.length).toBeGreaterThan(0.85);
  });
});

describe('gaps on purpose', () => {
  const people = EVENTS.map((event) => event.people);

  it('should leave figures unknown', () => {
    expect(people.filter((group) => group?.total === undefined).length).toBeGreaterThan(5);
    expect(
      people.filter((group) => group?.total !== undefined && group.female === undefined).length,
    ).toBeGreaterThan(20);
    expect(people.filter((group) => group?.total !== undefined && !group.byCountry).length).toBeGreaterThan(
      10,
    );
    expect(EVENTS.filter(({ sdgs }) => !sdgs).length).toBeGreaterThan(20);
    expect(trainings.filter(({ hours }) => hours === undefined).length).toBeGreaterThan(3);
    expect(DEMO.records.years.filter(({ finance }) => !finance)).toHaveLength(1);
  });

  it('should tell zero from unknown', () => {
    expect(LEAVES.some(({ path, value }) => path.endsWith('.female') && value === 0)).toBe(true);
    expect(LEAVES.some(({ path, value }) => path.endsWith('.amount') && value === 0)).toBe(true);
  });

  it('should lack sources, days, translations and one report', () => {
    expect(EVENTS.filter(({ sources }) => !sources).length).toBeGreaterThan(5);
    expect(EVENTS.every(({ sources, verification }) => sources || verification === 'unverified')).toBe(true);
    expect(EVENTS.filter(({ datePrecision }) => datePrecision === 'month').length).toBeGreaterThan(5);
    expect(DEMO.records.years.filter(({ annualReport }) => !annualReport)).toHaveLength(1);
    const states = EVENTS.map(({ translation }) => `${translation.en}/${translation.zh}`);
    expect(new Set(states)).toEqual(
      new Set(['ready/ready', 'ready/missing', 'ready/draft', 'missing/ready']),
    );
    expect(EVENTS.filter(({ title }) => title.en === null).every(({ title }) => title.zh !== null)).toBe(
      true,
    );
  });

  it('should withdraw one record, with the reason in both languages', () => {
    const withdrawn = ENTRIES.filter(({ record }) => record.withdrawal);
    expect(withdrawn).toHaveLength(1);
    expect(asGroup(asGroup(withdrawn[0]?.record.withdrawal).reason)).toEqual({
      en: expect.any(String),
      zh: expect.any(String),
    });
  });

  it('should keep drafts for reviewers, and documents of every access', () => {
    const drafts = ENTRIES.filter(({ record }) => record._status === 'draft');
    expect(drafts.length).toBeGreaterThan(3);
    expect(drafts.every(({ record }) => record.visibleToReviewers)).toBe(true);
    expect(new Set(DEMO.records.documents.map(({ access }) => access))).toEqual(
      new Set(['public', 'reviewers', 'internal']),
    );
  });

  it('should leave decisions, recommendations and criteria open', () => {
    const decisions = DEMO.records['governance-meetings'].flatMap((meeting) => meeting.decisions ?? []);
    expect(new Set(decisions.map(({ state }) => state))).toEqual(
      new Set(['open', 'in-progress', 'done', 'dropped', 'unknown']),
    );
    expect(DEMO.records.criteria.filter(({ answer }) => !answer).length).toBe(2);
    expect(DEMO.records['governance-meetings'].some(({ quorum }) => quorum === 'unknown')).toBe(true);
  });
});

describe('nothing real', () => {
  /** The checklist of questions is the same for every centre and may name the organisation that asks. */
  const isQuestion = (path: string) => /^\.records\.criteria\.\d+\.(question|evidenceAsked)\./.test(path);

  it('should name no institution, person or place of the real content', () => {
    const names = [...PARTNERS, ...PEOPLE].flatMap(({ name }) => [name.en, name.zh]);
    const acronyms = PARTNERS.flatMap(({ acronym }) => acronym ?? []);
    const escaped = [...names, 'CISTRAT', '联合国教科文组织', '北京', 'Beijing'].map((name) =>
      name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    const real = new RegExp(`${escaped.join('|')}|\\b(${acronyms.join('|')})\\b`);
    const found = TEXTS.filter(({ path, value }) => !isQuestion(path) && real.test(value));
    expect(found.map(({ path, value }) => `${path} ${value}`)).toEqual([]);
    expect(real.test('UNESCO Office in Nairobi')).toBe(true);
  });

  it('should share no record with the real content but the checklist', () => {
    const texts = new Set(
      CISTRAT_CONTENT.filter(([collection]) => collection !== 'criteria')
        .flatMap(([, records]) => records.flatMap((record) => listLeaves(record)))
        .filter(({ path }) => /\.(title|name|summary)\.(en|zh)$/.test(path))
        .map(({ value }) => value),
    );
    const isOwn = ({ path }: Leaf) =>
      /\.records\.(?!criteria|pages|documents|commitments).*\.(title|name|summary)\.(en|zh)$/.test(path);
    expect(TEXTS.filter(isOwn).filter(({ value }) => texts.has(value))).toEqual([]);
  });

  it('should lead to example addresses only', () => {
    const addresses = TEXTS.filter(({ value }) => /^https?:/.test(value));
    expect(addresses.length).toBeGreaterThan(50);
    for (const { path, value } of addresses) expect(value, path).toMatch(/^https:\/\/example\.org\//);
  });

  it('should put the centre in no country', () => {
    const atHome = EVENTS.filter(({ city }) => city?.en === 'Halvern Bay');
    expect(atHome.length).toBeGreaterThan(50);
    expect(atHome.filter(({ country }) => country)).toEqual([]);
  });
});
