import { describe, expect, it } from 'vitest';
import { routes } from '@/domain/routes';
import { isRef } from '../lib/reference';
import { CISTRAT_CONTENT } from './content';
import { ACTIVITIES, TRAININGS } from './events';
import { HOME, NAVIGATION, SITE } from './globals';
import { listSources } from './sources';

/** What the real content must keep to: both languages, known sources, no figure that no source gives. */

type Entry = { readonly collection: string; readonly record: Record<string, unknown> & { publicId: string } };

const ENTRIES: readonly Entry[] = CISTRAT_CONTENT.flatMap(([collection, records]) =>
  records.map((record) => ({ collection, record: { ...record } })),
);
const IDS = ENTRIES.map(({ record }) => record.publicId);

type Leaf = { readonly path: string; readonly value: unknown };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Every value of a record that is not a container, with the way to it. */
function listLeaves(value: unknown, path = ''): Leaf[] {
  if (!isObject(value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, child]) => listLeaves(child, `${path}.${key}`));
}

function listRefs(value: unknown): string[] {
  if (isRef(value)) return [value.ref];
  return isObject(value) ? Object.values(value).flatMap(listRefs) : [];
}

const GLOBALS = { SITE, NAVIGATION, HOME };
const LEAVES = listLeaves({ ENTRIES: ENTRIES.map(({ record }) => record), GLOBALS });
const TEXTS = LEAVES.filter((leaf): leaf is Leaf & { value: string } => typeof leaf.value === 'string');
const inLanguage = (code: 'en' | 'zh') => TEXTS.filter(({ path }) => path.split('.').includes(code));

describe('ids and links', () => {
  it('should give every record an id of its own, in the agreed form', () => {
    expect(new Set(IDS).size).toBe(IDS.length);
    for (const id of IDS) expect(id).toMatch(/^[A-Z]{2,4}-[A-Z0-9-]+$/);
  });

  it('should give every record of a collection an address of its own', () => {
    const addresses = ENTRIES.map(({ collection, record }) => `${collection}/${String(record.slug)}`);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const { record } of ENTRIES) expect(record.slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  it('should link to records that exist', () => {
    expect(listRefs(ENTRIES).filter((id) => !IDS.includes(id))).toEqual([]);
  });

  it('should not lead from public records to documents that are not public', () => {
    const internal = ENTRIES.filter(({ record }) => record.access === 'internal').map(
      ({ record }) => record.publicId,
    );
    expect(internal.length).toBeGreaterThan(0);
    expect(listRefs(ENTRIES).filter((id) => internal.includes(id))).toEqual([]);
  });

  it('should keep each old address once, as a path', () => {
    const paths = ENTRIES.flatMap(({ record }) => (record.legacyUrls ?? []) as { url: string }[]).map(
      ({ url }) => url,
    );
    expect([...paths].sort()).toEqual([
      '/channel/index/wid/131',
      '/channel/newsinfo/6495',
      '/channel/newsinfo/6799',
      '/channel/newsinfo/6805',
      '/web/news-12.htm',
    ]);
  });

  it('should point menus to pages of the site', () => {
    const known = Object.values(routes)
      .filter((route): route is () => ReturnType<typeof routes.home> => route.length === 0)
      .map((route) => route());
    for (const { path } of [...NAVIGATION.main, ...NAVIGATION.footer]) expect(known).toContain(path);
  });
});

describe('languages', () => {
  it('should have every text in English and Chinese', () => {
    const toPlace = (path: string) => path.replace(/\.(en|zh)(?=\.|$)/, '.*');
    const english = new Set(inLanguage('en').map(({ path }) => toPlace(path)));
    const chinese = new Set(inLanguage('zh').map(({ path }) => toPlace(path)));
    const isShort = (place: string) => !/\.children\.|\.root\./.test(place);
    expect([...english].filter((place) => isShort(place) && !chinese.has(place))).toEqual([]);
    expect([...chinese].filter((place) => isShort(place) && !english.has(place))).toEqual([]);
    const written = TEXTS.filter(({ path }) => /\.(en|zh)$/.test(path) || path.endsWith('.text'));
    for (const { path, value } of written) expect(value.trim(), path).not.toBe('');
  });

  it('should have the same paragraphs, headings and lists in both languages', () => {
    const toShape = (code: 'en' | 'zh') =>
      LEAVES.filter(({ path }) => path.includes(`.${code}.root.`) && /\.(type|tag)$/.test(path)).map(
        ({ path, value }) => `${path.replace(`.${code}.root.`, '.*.root.')} ${String(value)}`,
      );
    expect(toShape('en').length).toBeGreaterThan(100);
    expect(toShape('zh')).toEqual(toShape('en'));
  });

  it('should write no Chinese in English and Chinese punctuation in Chinese', () => {
    for (const { path, value } of inLanguage('en')) expect(value, path).not.toMatch(/[\u3000-\u9fff]/);
    for (const { path, value } of inLanguage('zh')) expect(value, path).not.toMatch(/[\u4e00-\u9fff][,;:!?]/);
  });

  it('should spell as UNESCO does', () => {
    // Addresses keep the spelling of those who gave them.
    const english = inLanguage('en').filter(({ path }) => !path.endsWith('.url'));
    for (const { path, value } of english) {
      expect(value, path).not.toMatch(/\b[Cc]enters?\b/);
      expect(value, path).not.toMatch(/category (II|two)\b/i);
    }
  });
});

describe('sources', () => {
  it('should name at least one source for every record', () => {
    for (const { record } of ENTRIES) {
      expect((record.sources as unknown[] | undefined)?.length, record.publicId).toBeGreaterThan(0);
    }
  });

  it('should link only to addresses kept by the publisher itself', () => {
    const hosts =
      /^https?:\/\/((cistrat|en|2015)\.casted\.org\.cn|([a-z.]+\.)?unesco\.org|en\.crihap\.cn|zoek\.officielebekendmakingen\.nl|www\.diplomacy\.bg\.ac\.rs)(\/|$)/;
    const addresses = TEXTS.filter(({ value }) => /^https?:/.test(value));
    expect(addresses.length).toBeGreaterThan(10);
    for (const { path, value } of addresses) expect(value, path).toMatch(hosts);
  });

  it('should say of sources without an address how they were read, or that they are computed', () => {
    for (const source of listSources()) {
      const isOfThisSite = source.title.en.startsWith('Statement about this website');
      if (source.url || source.kind === 'computed' || isOfThisSite) continue;
      expect(source.note?.en, source.title.en).toContain('stored copy');
    }
  });

  it('should claim nothing as confirmed', () => {
    for (const { record } of ENTRIES) {
      expect(record.verification).toBe('unverified');
      expect(record.translation).toEqual({ en: 'ready', zh: 'ready' });
    }
  });
});

describe('what must not be said', () => {
  it.each([
    ['the goals that the present site has left behind', /Millennium Development|千年发展目标/i],
    ['mirrors of other people’s pages', /lanouli|madam-ganko|hindi-lyrics|jobjinrong|ming7|cistrat-unesco/i],
    ['partners that no source connects with the Centre', /\b(ROSTLAC|IIASA|BRICS|ANSO)\b|金砖/],
    ['a resolution number that was not found', /40 C\/Resolution 90|36 C\/Resolution/],
    ['marks of the working notes', /\[[SCM]\d?\]|NOT FOUND/],
    ['an expiry or signature day of the renewal', /Nov(ember)? 2024|2024 年 11 月/],
  ])('should not mention %s', (_, pattern) => {
    expect(TEXTS.filter(({ value }) => pattern.test(value))).toEqual([]);
  });
});

describe('figures', () => {
  it('should have the first training with 16 trainees from 11 countries and no split of them', () => {
    const [training, ...others] = TRAININGS;
    expect(others).toEqual([]);
    expect(training?.people?.total).toBe(16);
    const rows = training?.people?.byCountry ?? [];
    expect(rows.map(({ country }) => country).sort()).toEqual(
      ['BWA', 'COL', 'EGY', 'KOR', 'LBN', 'LKA', 'PAN', 'PRK', 'THA', 'TZA', 'VNM'].sort(),
    );
    for (const row of rows) expect(Object.keys(row)).toEqual(['country']);
  });

  it('should give no total for any activity: "about 40 people" of a whole league is a note, not a figure', () => {
    for (const { people } of ACTIVITIES) expect(people?.total).toBeUndefined();
    const league = ACTIVITIES.find(({ publicId }) => publicId === 'ACT-2018-01');
    expect(league?.people?.note?.en).toContain('about 40');
  });

  it('should hold no other numbers than years, sessions, the number of a board, editions and the 16', () => {
    const isFormatting = (path: string) => path.includes('.root.');
    const allowed = /\.(yearStart|yearEnd|sessionNumber|number|edition)$|\.people\.total$/;
    const numbers = LEAVES.filter(({ path, value }) => typeof value === 'number' && !isFormatting(path));
    expect(numbers.filter(({ path }) => !allowed.test(path))).toEqual([]);
    expect(numbers.filter(({ path }) => path.endsWith('.total')).map(({ value }) => value)).toEqual([16]);
  });

  it('should cover the criteria A1 to H5', () => {
    const sizes = { A: 5, B: 6, C: 6, D: 5, E: 3, F: 6, G: 5, H: 5 };
    const expected = Object.entries(sizes).flatMap(([group, size]) =>
      Array.from({ length: size }, (_, index) => `CRI-${group}${index + 1}`),
    );
    expect(IDS.filter((id) => id.startsWith('CRI-'))).toEqual(expected);
  });

  it('should cover the periods that anything is known of', () => {
    const years = ENTRIES.filter(({ collection }) => collection === 'years').map(({ record }) => record.slug);
    expect(years).toEqual(['2012', '2013-2014', '2015-2016', '2018', '2021-2022', '2023', '2024']);
  });
});
