import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRandom } from '@/cms/seed/demo/random';
import { seedDemo } from '@/cms/seed/demo/seed-demo';
import { SHOWN_ELSEWHERE } from '@/domain/cache-tags-fields';
import { toCentreDay } from '@/domain/dates/to-centre-day';
import { LOCALE_CODES } from '@/domain/locales';
import { RECORD_COLLECTIONS } from '@/domain/public-ids/public-id-prefixes';
import { toPath } from '@/domain/routes';
import { listDataFiles, toDataRoute } from '@/domain/tables/data-files';
import { createAnswerContext, inAnswerContext } from '@/publishing/answer/answer-context';
import { type Position, readChanges } from '@/publishing/changes/read-changes';
import { keepReads } from '@/publishing/data/kept-reads';
import { listFileRoutes, listPageRoutes } from '@/queries/list-routes';
import { createUsers } from './access-fixtures';
import { makePage } from './all-pages';
import { Desk, type Edit } from './cache-tags-edits';

/**
 * Published pages are made again when something changes that they depend on. This proves that nothing is missed: it
 * makes all pages of a small demonstration, edits it in every way a desk can, makes all pages again, and finds for
 * each page that differs now a tag that it carried and that the log of changes named.
 */
const SIZE = { years: 3, perYear: 6 } as const;

/** Other numbers draw other records and another order. A failure names the edit. */
const SEED = 1;

/** Addresses of former sites, and one that never was. */
const OTHER_ROUTES = ['/channel/newsinfo/6495', '/channel/newsinfo/7', '/trainings/never-there'];

/** After how many edits everything is read anew, to see that nothing old is kept. */
const FRESH_EVERY = 40;

const memo = keepReads();
const log = new Client({ connectionString: process.env.DATABASE_URI ?? '' });
let payload: Payload;
let position: Position | null = null;

type Page = {
  readonly view: string;
  readonly tags: ReadonlySet<string>;
  readonly expiresAt: number | null;
};

type Pages = ReadonlyMap<string, Page>;

/** The text of a view, without the numbers by which events are filtered: no page shows them. */
const toText = (view: unknown) =>
  JSON.stringify(view, (key, value: unknown) => (key === 'partnerIds' ? undefined : value));

async function makeOne(address: { readonly route: string; readonly locale: 'en' | 'zh' }): Promise<Page> {
  const context = createAnswerContext();
  const view = await inAnswerContext(context, () => makePage(address.route, address.locale));
  return { view: toText(view), tags: context.tags, expiresAt: context.expiresAt };
}

/** Every route there is or was. */
const routes = new Set<string>(OTHER_ROUTES);

/** Makes all pages and files of data there are or were, in all languages. */
async function makeAll(): Promise<Pages> {
  const slugs: string[] = [];
  for (const { route } of await listPageRoutes('en')) {
    routes.add(route);
    if (/^\/years\/(?!compare$)/.test(route)) slugs.push(route.slice('/years/'.length));
  }
  for (const route of await listFileRoutes()) routes.add(route);
  // All tables of a period are made from one read: its workbook has them all.
  const files = listDataFiles(slugs).filter(({ kind }) => kind !== 'period-table');
  for (const file of files) routes.add(toDataRoute(file));
  for (const slug of slugs) routes.add(toDataRoute({ kind: 'period-table', slug, id: 'figures' }));
  const pages = new Map<string, Page>();
  for (const route of routes) {
    for (const locale of LOCALE_CODES) pages.set(toPath(locale, route), await makeOne({ route, locale }));
  }
  return pages;
}

type Touched = { readonly tags: ReadonlySet<string>; readonly addresses: ReadonlySet<string> };

/** What the log of changes says since it was last read. */
async function readTouched(): Promise<Touched> {
  const reading = await readChanges(log, position);
  position = reading.position;
  const changes = reading.changes ?? [];
  return {
    tags: new Set(changes.flatMap(({ tags }) => tags)),
    addresses: new Set(changes.flatMap(({ addresses }) => addresses)),
  };
}

/** A page that an edit changed: whether its own address was named, and the tags by which it would be found. */
type ChangedPage = { readonly address: string; readonly isNamed: boolean; readonly by: readonly string[] };

function listChanged(before: Pages, after: Pages, { tags, addresses }: Touched): ChangedPage[] {
  return [...before].flatMap(([address, old]) => {
    const page = after.get(address);
    if (!page || page.view === old.view) return [];
    // A published page is found by what it carries, not by what it would carry when made again.
    return [{ address, isNamed: addresses.has(address), by: [...tags].filter((tag) => old.tags.has(tag)) }];
  });
}

const listMissed = (changed: readonly ChangedPage[]): string[] =>
  changed.filter(({ isNamed, by }) => !isNamed && by.length === 0).map(({ address }) => address);

/** Every page that differed after an edit, over all edits. */
const changedPages: ChangedPage[] = [];
let pages: Pages = new Map();

/** Does one edit, forgets what the log names, and makes all pages again. @returns the pages that would be old now */
async function follow(edit: Edit): Promise<string[]> {
  await edit.run();
  const touched = await readTouched();
  memo.drop([...touched.tags]);
  const after = await makeAll();
  const changed = listChanged(pages, after, touched);
  changedPages.push(...changed);
  pages = after;
  return listMissed(changed);
}

/** The addresses at which what is made from kept reads is not what is made from new ones. */
async function listStale(): Promise<string[]> {
  memo.clear();
  const fresh = await makeAll();
  const stale = [...fresh].filter(([address, { view }]) => pages.get(address)?.view !== view);
  pages = fresh;
  return stale.map(([address]) => address);
}

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  await seedDemo(payload, SIZE);
  await log.connect();
  await readTouched();
  pages = await makeAll();
});

afterAll(async () => {
  await log.end();
  await payload.destroy();
});

describe('the tags of a page', () => {
  it('should name every change that shows on it, whatever is done at the desk', {
    timeout: 1_200_000,
  }, async () => {
    const desk = new Desk(payload, await createUsers(payload), createRandom('edits', SEED));
    for (const [index, edit] of desk.plan(OTHER_ROUTES).entries()) {
      const words = `seed ${SEED}, edit ${index + 1}: ${edit.name}`;
      expect(await follow(edit), words).toEqual([]);
      if ((index + 1) % FRESH_EVERY === 0) expect(await listStale(), `kept until ${words}`).toEqual([]);
    }
    expect(await listStale(), 'kept until the end').toEqual([]);
  });

  // Without any one kind of tag some page would have stayed as it was: the edits above would have found that.
  it.each([
    'record',
    'name',
    'list',
    'year',
    'period',
    'country',
    'people',
    'sdg',
    'sdgs',
    'partner',
    'evidence',
    'address',
    'sitemap',
    'site',
  ])('should not do without %s', (kind) => {
    const isOfKind = (tag: string) => tag.split(':')[0] === kind;
    expect(changedPages.filter(({ by }) => by.length > 0 && by.every(isOfKind))).not.toEqual([]);
  });

  it('should be few for an event, and not those of all that is listed with it', () => {
    const tags = [...pages].flatMap(([address, page]) =>
      address.startsWith('/en/trainings/') ? [...page.tags] : [],
    );
    expect(tags.filter((tag) => tag.startsWith('list:'))).toEqual([]);
  });
});

describe('what is kept between pages', () => {
  it('should be old where a change does not say which rows it is among', async () => {
    const { docs } = await payload.find({
      collection: 'trainings',
      overrideAccess: false,
      limit: 1,
      depth: 0,
    });
    await payload.update({
      collection: 'trainings',
      id: docs[0]?.id ?? 0,
      data: { title: 'A title nobody was told of' },
      locale: 'en',
    });
    const { tags } = await readTouched();
    memo.drop([...tags].filter((tag) => !tag.startsWith('rows:')));
    pages = await makeAll();
    expect(await listStale()).toContain('/en/trainings');
  });
});

describe('what is shown elsewhere of a record', () => {
  it.each(RECORD_COLLECTIONS)(
    'should include all that comes along with a link to one of %s',
    (collection) => {
      const along = Object.keys(payload.collections[collection].config.defaultPopulate ?? {});
      const shown = SHOWN_ELSEWHERE[collection] ?? along;
      expect(along.filter((field) => !shown.includes(field))).toEqual([]);
    },
  );
});

describe('an answer that speaks of today', () => {
  it('should be true until the day is over where the centre is', () => {
    const limited = [...pages].filter(([, { expiresAt }]) => expiresAt !== null);
    const addresses = limited.map(([address]) => address);
    for (const route of [
      '/',
      '/countries',
      '/countries/ken',
      '/governance',
      '/category-2',
      '/category-2/renewal',
    ]) {
      for (const locale of LOCALE_CODES) expect(addresses).toContain(toPath(locale, route));
    }
    expect(addresses).not.toContain('/en/trainings');
    const ends = new Set(limited.map(([, { expiresAt }]) => toCentreDay(new Date(expiresAt ?? 0)).date));
    const tomorrow = toCentreDay(toCentreDay(new Date()).endsAt).date;
    expect([...ends]).toEqual([tomorrow]);
  });
});
