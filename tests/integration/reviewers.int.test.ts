import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, request as httpRequest, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import config from '@payload-config';
import { getPayload, handleEndpoints, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET as sendTable } from '@/app/(site)/[locale]/data/[...path]/route';
import { packageFile } from '@/cms/collections/packages/package-file';
import { createReviewerDoor } from '@/cms/collections/reviewer-links/create-door';
import { hashSecret } from '@/cms/collections/reviewer-links/secret';
import { toCentreDay } from '@/domain/dates/to-centre-day';
import { LOCALE_CODES, type Locale, parseLocale } from '@/domain/locales';
import { negotiateLocale } from '@/domain/negotiate-locale';
import { toPath } from '@/domain/routes';
import { RECORD_TABLES, toDataRoute } from '@/domain/tables/data-files';
import {
  createAnswerContext,
  getAudience,
  inAnswerContext,
  setResponseStatus,
} from '@/publishing/answer/answer-context';
import { withClientAddress } from '@/publishing/client-address';
import type { Application } from '@/publishing/making/ask-application';
import { provideReviewerDoor } from '@/publishing/reviewers/reviewer-door';
import { startPublishing } from '@/publishing/start-publishing';
import { getDossier } from '@/queries/dossier/get-dossier';
import { listPageRoutes } from '@/queries/list-routes';
import {
  createFixtures,
  createRecord,
  createUsers,
  type Fixtures,
  ROLES,
  SAMPLES,
  SECRET,
  type SignedInRole,
  STATUSES,
  type TestRole,
  type TestUser,
  toCollection,
} from './access-fixtures';
import { type Ask, createAsk } from './access-rest';
import { makePage } from './all-pages';

/**
 * What external reviewers get, with a link and with a sign-in, through the server that readers ask: pages are made from
 * the database by the queries of the site, files by Payload. Whatever must not leave the desk carries the word SECRET;
 * what is marked for reviewers, in its newest words, the word NEWEST.
 */
const NEWEST = 'NEWEST';
const GUESSES = 20;

let payload: Payload;
let ask: Ask;
let users: Readonly<Record<SignedInRole, TestUser>>;
let fixtures: Fixtures;
let folder: string;
let server: Server;
let stop: () => Promise<void>;

const today = () => toCentreDay(new Date()).date;
const tokenOf = (role: TestRole) => (role === 'none' ? undefined : users[role].token);
const idOf = (sample: string, status: (typeof STATUSES)[number]) =>
  fixtures.get(sample)?.get(status)?.id ?? 0;

/** Saves a draft, as editors do. */
const saveDraft = (sample: string, id: number, data: Record<string, unknown>) =>
  payload.update({ collection: toCollection(sample) as 'trainings', id, draft: true, data: data as never });

const nameOf = (sample: string) => SAMPLES[sample]?.name ?? 'title';

/** A published training and a published partner that link to records in every state, with what staff alone know. */
async function linkAll(): Promise<void> {
  const all = (sample: string) => STATUSES.map((status) => idOf(sample, status));
  const documents = ['public', 'reviewers', 'internal'].flatMap((reach) => all(`documents/${reach}`));
  await payload.update({
    collection: 'trainings',
    id: idOf('trainings', 'published'),
    data: {
      organisers: all('partners'),
      documents,
      experts: all('people'),
      evidenceFor: all('criteria'),
      functions: all('functions'),
      related: all('activities').map((value) => ({ relationTo: 'activities', value })),
      sources: documents.map((document) => ({ document })),
    } as never,
  });
  await payload.update({
    collection: 'partners',
    id: idOf('partners', 'published'),
    data: { contactsInternal: [{ name: `${SECRET} contact`, email: 'contact.secret@example.org' }] } as never,
  });
  await payload.update({
    collection: 'people',
    id: idOf('people', 'published'),
    data: { consent: { given: true, note: `${SECRET} consent` } } as never,
  });
}

/** Whether reviewers may read the marked record of a sample: internal documents stay internal. */
const isForReviewers = (sample: string) => sample !== 'documents/internal';

/** Later drafts: of what is public they are nobody's, marked or not; of what is marked the newest counts. */
async function saveLaterDrafts(): Promise<void> {
  for (const sample of Object.keys(SAMPLES)) {
    const published = { [nameOf(sample)]: `${SECRET} pending ${sample}`, visibleToReviewers: true };
    await saveDraft(sample, idOf(sample, 'published'), published);
    if (isForReviewers(sample)) {
      await saveDraft(sample, idOf(sample, 'marked'), { [nameOf(sample)]: `${NEWEST} ${sample}` });
    }
  }
}

/** Marks that were given or taken back later, and marked records that went another way. */
async function createTurns(): Promise<void> {
  const make = (word: string, isMarked: boolean) =>
    createRecord(payload, 'news', isMarked ? 'marked' : 'draft', {}, { title: `${SECRET} ${word}` });
  const later = await make('not marked yet', false);
  await saveDraft('news', later.id, { title: `${NEWEST} marked later`, visibleToReviewers: true });
  const back = await make('mark taken back', true);
  await saveDraft('news', back.id, { visibleToReviewers: false });
  const trashed = await make('marked and trashed', true);
  await payload.update({
    collection: 'news',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() } as never,
  });
  const unpublished = await make('published and taken back', true);
  await payload.update({ collection: 'news', id: unpublished.id, data: { _status: 'published' } });
  await payload.update({ collection: 'news', id: unpublished.id, data: { _status: 'draft' } });
  const closed = await createRecord(
    payload,
    'documents/reviewers',
    'marked',
    {},
    { title: `${SECRET} closed` },
  );
  await saveDraft('documents/reviewers', closed.id, { access: 'internal' });
}

/** What the dossier says is no page, but read for the same readers: here it has an address. */
const DOSSIER = '/dossier-of-the-test';

async function makePageOrDossier(route: string, locale: Locale): Promise<unknown> {
  if (route !== DOSSIER) return makePage(route, locale);
  const audience = getAudience().kind === 'reviewers' ? 'reviewers' : 'public';
  return { view: await getDossier({}, { audience, asOf: null }, locale), former: null };
}

/** What Next does: makes the page of an address, or hands an interface's answer on. */
const application: Application = (request, response) => {
  const asked = new URL(request.url ?? '', 'http://localhost:3000');
  const { pathname } = asked;
  const locale = parseLocale(pathname.split('/')[1]);
  const answer = async () => {
    if (!locale) {
      const headers = Object.entries(request.headers).map(([name, value]) => [name, String(value)]);
      const question = new Request(asked, { headers: headers as [string, string][] });
      const made = await handleEndpoints({ config, request: question });
      response.writeHead(made.status, Object.fromEntries(made.headers));
      response.end(Buffer.from(await made.arrayBuffer()));
      return;
    }
    if (pathname.startsWith(`/${locale}/data/`)) {
      const path = pathname.split('/').slice(3);
      const made = await sendTable(new Request(asked), { params: Promise.resolve({ locale, path }) });
      response.writeHead(made.status, Object.fromEntries(made.headers));
      response.end(Buffer.from(await made.arrayBuffer()));
      return;
    }
    const page = await makePageOrDossier(pathname.slice(locale.length + 1) || '/', locale);
    const { view, former } = page as { view: unknown; former: unknown };
    if (view === null && former === null) setResponseStatus(404);
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(`<!doctype html><p>${JSON.stringify(page).replaceAll('<', '&lt;')}</p>`);
  };
  answer().catch((error) => {
    response.statusCode = 500;
    response.end(String(error));
  });
};

async function startServer(): Promise<void> {
  folder = await mkdtemp(path.join(tmpdir(), 'reviewers-'));
  const publishing = await startPublishing({
    application,
    folder,
    memory: 10_000_000,
    build: 'one',
    connectionString: process.env.DATABASE_URI ?? '',
    siteUrl: 'http://localhost:3000',
    indexAddress: '/sitemap.xml',
    isNegotiated: () => false,
    errorAddresses: [],
    errorAddress: (status) => `/en/errors/${status}`,
    localeOf: (address) => parseLocale(address.split('/')[1]),
    negotiate: (language) => negotiateLocale(language ?? null),
    noticeAddress: (notice, locale) => `/${locale}/errors/review-${notice}`,
  });
  server = createServer(withClientAddress(publishing.listener, { trustProxy: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  stop = publishing.stop;
}

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  ask = createAsk(config);
  users = await createUsers(payload);
  fixtures = await createFixtures(payload);
  await linkAll();
  await saveLaterDrafts();
  await createTurns();
  provideReviewerDoor(createReviewerDoor(payload));
  await startServer();
}, 300_000);

afterAll(async () => {
  await new Promise((resolve) => server.close(resolve));
  await stop();
  await payload.destroy();
  await rm(folder, { recursive: true, force: true });
});

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly text: string };

function get(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port, path: address, headers: { connection: 'close', ...headers } };
    httpRequest(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        text += part;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on('error', reject)
      .end();
  });
}

type Made = { readonly id: number; readonly link: string };

/** Makes a link as a publisher does, over the interface of the desk. */
async function makeLink(
  data: Record<string, unknown> = {},
): Promise<Made & { secret: string; cookie: string }> {
  const { status, json, text } = await ask('POST', '/reviewer-links', {
    token: users.publisher.token,
    body: { label: 'Evaluation 2026', ...data },
  });
  expect(status, text).toBe(201);
  const { id, link } = json.doc as Made;
  const secret = link.slice(link.lastIndexOf('/') + 1);
  return { id, link, secret, cookie: `reviewer-link=${secret}` };
}

const revoke = (id: number) =>
  ask('PATCH', `/reviewer-links/${id}`, { token: users.publisher.token, body: { isRevoked: true } });

const signedIn = (role: TestRole): Record<string, string> =>
  role === 'none' ? {} : { cookie: `payload-token=${users[role].token}`, 'sec-fetch-site': 'none' };

describe('links for reviewers at the desk', () => {
  it('should be made by publishers and administrators, for 90 days where nothing is said', async () => {
    for (const role of ROLES) {
      const { status, json } = await ask('POST', '/reviewer-links', {
        token: tokenOf(role),
        body: { label: `By ${role}` },
      });
      const isAllowed = role === 'publisher' || role === 'administrator';
      expect(status, role).toBe(isAllowed ? 201 : 403);
      if (!isAllowed) continue;
      const doc = json.doc as Record<string, unknown>;
      expect(doc.link).toMatch(/^http:\/\/localhost:3000\/review\/[A-Za-z0-9_-]{43}$/);
      expect(doc.createdBy).toBe(`The ${role}`);
      const days = (Date.parse(String(doc.expiresOn).slice(0, 10)) - Date.parse(today())) / 86_400_000;
      expect(days).toBe(90);
    }
  });

  it('should show staff that they exist, and nobody the secret again', async () => {
    const { id, link, secret } = await makeLink();
    for (const role of ROLES) {
      const one = await ask(
        'GET',
        `/reviewer-links/${id}?depth=2&showHiddenFields=true&select[tokenHash]=true`,
        {
          token: tokenOf(role),
        },
      );
      const list = await ask('GET', '/reviewer-links?limit=0&showHiddenFields=true', {
        token: tokenOf(role),
      });
      const isStaff = ['editor', 'publisher', 'administrator'].includes(role);
      expect([one.status, list.status], role).toEqual(isStaff ? [200, 200] : [403, 403]);
      for (const { text } of [one, list]) {
        for (const hidden of [secret, link, hashSecret(secret), 'tokenHash'])
          expect(text, role).not.toContain(hidden);
      }
      const asked = await ask('GET', `/reviewer-links?where[tokenHash][equals]=${hashSecret(secret)}`, {
        token: tokenOf(role),
      });
      expect(asked.status, `${role} asks by the hash`).toBeGreaterThanOrEqual(400);
    }
  });

  it('should keep of the secret its hash alone, anywhere in the database', async () => {
    const { secret } = await makeLink();
    const { drizzle, schemaName } = payload.db as unknown as {
      drizzle: { execute: (query: string) => Promise<{ rows: Record<string, unknown>[] }> };
      schemaName?: string;
    };
    const { rows: tables } = await drizzle.execute(
      `SELECT table_name FROM information_schema.tables WHERE table_schema = '${schemaName ?? 'public'}'`,
    );
    expect(tables.length).toBeGreaterThan(50);
    let isHashFound = false;
    for (const { table_name: table } of tables) {
      const { rows } = await drizzle.execute(`SELECT t::text AS text FROM "${table}" AS t`);
      const text = rows.map((row) => row.text).join('\n');
      expect(text, String(table)).not.toContain(secret);
      isHashFound ||= text.includes(hashSecret(secret));
    }
    expect(isHashFound).toBe(true);
  });

  it('should take what the server says of itself from nobody', async () => {
    const forged = {
      tokenHash: hashSecret('chosen-by-me'),
      createdBy: 'Somebody else',
      openings: 7,
      lastOpenedAt: '2026-01-01T00:00:00.000Z',
      revokedAt: '2026-01-01T00:00:00.000Z',
    };
    const { id } = await makeLink(forged);
    await ask('PATCH', `/reviewer-links/${id}`, { token: users.administrator.token, body: forged });
    const { json } = await ask('GET', `/reviewer-links/${id}`, { token: users.administrator.token });
    expect(json.createdBy).toBe('The publisher');
    expect([json.openings ?? null, json.lastOpenedAt ?? null, json.revokedAt ?? null]).toEqual([
      null,
      null,
      null,
    ]);
    expect((await get('/review/chosen-by-me')).status).toBe(404);
  });

  it.each([
    ['yesterday', -1],
    ['in more than a year', 367],
  ])('should not be made for a last day %s', async (_, days) => {
    const expiresOn = new Date(Date.parse(today()) + days * 86_400_000).toISOString().slice(0, 10);
    const { status } = await ask('POST', '/reviewer-links', {
      token: users.publisher.token,
      body: { label: 'Wrong', expiresOn },
    });
    expect(status).toBe(400);
  });

  it('should be revoked by publishers and administrators, for good, and deleted by nobody', async () => {
    const { id, cookie } = await makeLink();
    for (const role of ['none', 'reviewer', 'editor'] as const) {
      const { status } = await ask('PATCH', `/reviewer-links/${id}`, {
        token: tokenOf(role),
        body: { isRevoked: true },
      });
      expect(status, role).toBe(403);
    }
    for (const role of ROLES) {
      const { status } = await ask('DELETE', `/reviewer-links/${id}`, { token: tokenOf(role) });
      expect(status, role).toBe(403);
    }
    expect((await get('/review/en', { cookie })).status).toBe(200);
    expect((await revoke(id)).status).toBe(200);
    const again = await ask('PATCH', `/reviewer-links/${id}`, {
      token: users.administrator.token,
      body: { isRevoked: false },
    });
    expect(again.status).toBe(400);
    expect((await get('/review/en', { cookie })).status).toBe(410);
  });

  it('should stand in the audit log when they are made and revoked', async () => {
    const { id } = await makeLink();
    await revoke(id);
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ entity: { equals: 'reviewer-links' } }, { recordId: { equals: String(id) } }] },
      sort: 'id',
    });
    expect(docs.map(({ operation, actorName }) => [operation, actorName])).toEqual([
      ['create', 'The publisher'],
      ['revoke', 'The publisher'],
    ]);
  });
});

describe('a link that is opened', () => {
  it('should be written down with every page and file, and nothing of the reader', async () => {
    const { id, secret, cookie } = await makeLink();
    const reader = { 'user-agent': 'A browser/1.0', 'x-forwarded-for': '192.0.2.77' };
    expect((await get(`/review/${secret}`, reader)).headers.location).toBe('/review/en');
    await get('/review/zh/trainings?page=2', { cookie, ...reader });
    const log = { collection: 'reviewer-openings', where: { link: { equals: id } }, sort: 'id' } as const;
    const { docs } = await payload.find(log);
    expect(docs.map(({ address }) => address)).toEqual(['/review', '/zh/trainings?page=2']);
    expect(JSON.stringify(docs)).not.toMatch(/192\.0\.2|A browser/);
    expect(JSON.stringify(docs)).not.toContain(secret);
    const { openings, lastOpenedAt } = await payload.findByID({ collection: 'reviewer-links', id });
    expect(openings).toBe(1);
    expect(Date.now() - Date.parse(lastOpenedAt ?? '')).toBeLessThan(60_000);
  });

  it('should show its log to publishers and administrators alone, who cannot change it', async () => {
    const { id, secret } = await makeLink();
    await get(`/review/${secret}`);
    for (const role of ROLES) {
      const token = tokenOf(role);
      const { status, json } = await ask('GET', `/reviewer-openings?where[link][equals]=${id}`, { token });
      const isAllowed = role === 'publisher' || role === 'administrator';
      expect([status, json.totalDocs], role).toEqual(isAllowed ? [200, 1] : [403, undefined]);
      const joined = await ask('GET', `/reviewer-links/${id}`, { token });
      expect(
        joined.text.includes('"address":"/review"') ||
          joined.text.includes('"docs":[{') ||
          joined.text.includes('"docs":[1'),
        role,
      ).toBe(isAllowed);
      const { docs } = await payload.find({
        collection: 'reviewer-openings',
        where: { link: { equals: id } },
      });
      const row = docs[0]?.id;
      for (const method of ['PATCH', 'DELETE'] as const) {
        expect(
          (await ask(method, `/reviewer-openings/${row}`, { token, body: { address: '/x' } })).status,
        ).toBe(403);
      }
      const made = await ask('POST', '/reviewer-openings', { token, body: { link: id, address: '/x' } });
      expect(made.status).toBe(403);
    }
  });

  it('should count also when it is opened by many at once', async () => {
    const { id, secret } = await makeLink();
    await Promise.all(Array.from({ length: 8 }, () => get(`/review/${secret}`)));
    expect((await payload.findByID({ collection: 'reviewer-links', id })).openings).toBe(8);
  });

  it('should end with its last day', async () => {
    const { id, secret, cookie } = await makeLink();
    expect((await get('/review/en', { cookie })).status).toBe(200);
    const yesterday = new Date(Date.parse(today()) - 86_400_000).toISOString().slice(0, 10);
    const ended = await ask('PATCH', `/reviewer-links/${id}`, {
      token: users.publisher.token,
      body: { expiresOn: yesterday },
    });
    expect(ended.status).toBe(200);
    expect((await get(`/review/${secret}`)).status).toBe(410);
    const { status, headers } = await get('/review/en', { cookie });
    expect([status, headers['set-cookie']?.[0]?.includes('Max-Age=0')]).toEqual([410, true]);
  });

  it('should not be found by guessing', async () => {
    const { secret } = await makeLink();
    const from = { 'x-forwarded-for': '192.0.2.99' };
    for (let guess = 0; guess < GUESSES; guess += 1) {
      expect((await get(`/review/${hashSecret(String(guess)).slice(0, 43)}`, from)).status).toBe(404);
    }
    const held = await get(`/review/${secret}`, from);
    expect([held.status, Number(held.headers['retry-after']) > 0]).toEqual([429, true]);
    expect((await get(`/review/${secret}`)).status).toBe(303);
  });
});

/** Those who read pages: what each of them may see of what is marked, and of what staff alone know. */
type Reader = { readonly name: string; readonly place: string; readonly headers: Record<string, string> };

const REVIEW = '/review';

async function listReaders(): Promise<readonly Reader[]> {
  const { cookie } = await makeLink();
  const roles = ROLES.filter((role) => role !== 'none');
  return [
    { name: 'nobody', place: '', headers: {} },
    // A link and a sign-in are worth nothing outside the place of reviewers.
    { name: 'a link, on public pages', place: '', headers: { cookie } },
    { name: 'a link', place: REVIEW, headers: { cookie } },
    ...roles.map((role) => ({ name: role, place: REVIEW, headers: signedIn(role) })),
  ];
}

/** All addresses that anybody of them may find anything at. */
async function listAddresses(): Promise<readonly string[]> {
  const context = createAnswerContext({ reviewers: { endsOn: null } });
  const shown = await inAnswerContext(context, () => listPageRoutes('en'));
  const hidden = Object.keys(SAMPLES).flatMap((sample) => {
    const collection = toCollection(sample);
    return STATUSES.map((status) => `/${collection}/${status}-${collection}`);
  });
  const tables = RECORD_TABLES.map((id) => toDataRoute({ kind: 'table', id }));
  const routes = [...new Set([...shown.map(({ route }) => route), ...hidden, ...tables, DOSSIER])];
  return routes.flatMap((route) => LOCALE_CODES.map((locale) => toPath(locale, route)));
}

/** The one text with that word that reviewers may read: a document for reviewers, as it was published. */
const DOCUMENT_FOR_REVIEWERS = /SECRET published documents \d+/g;

/** The samples whose marked record stands on some page. */
const listShown = (text: string) =>
  Object.keys(SAMPLES).filter((sample) => text.includes(`${NEWEST} ${sample}`));

/** What reviewers find on the pages: all that is marked for them, of whatever kind the pages speak of. */
const SHOWN_TO_REVIEWERS = [
  'years',
  'activities',
  'trainings',
  'partners',
  'governance-meetings',
  'people',
  'board-terms',
  'publications',
  'documents/public',
  'documents/reviewers',
  'news',
  'agreements',
  'functions',
  'commitments',
  'criteria',
  'evaluations',
  'recommendations',
  'work-plan-items',
  'milestones',
  'a published document',
  'marked later',
];

type Look = { readonly text: string; readonly seesDocument: boolean; readonly leaks: readonly string[] };

/** What must not be in what a reader gets; with some of the text around it. */
function listLeaks(text: string): string[] {
  return [SECRET, 'contact.secret', '@example.org'].flatMap((hidden) => {
    const at = text.indexOf(hidden);
    return at === -1 ? [] : [text.slice(Math.max(0, at - 80), at + 60)];
  });
}

/** One page as one of them gets it. */
async function look({ name, place, headers }: Reader, address: string): Promise<Look> {
  const { status, text } = await get(`${place}${address}`, headers);
  expect([200, 404], `${name} ${address}`).toContain(status);
  const own = place === '' ? text : text.replaceAll(DOCUMENT_FOR_REVIEWERS, '');
  const leaks = listLeaks(own).map((leak) => `${name} ${address}: ${leak}`);
  return { text: own, seesDocument: own !== text, leaks };
}

describe('pages', () => {
  it('should show reviewers what is marked for them, and nobody anything else', async () => {
    const addresses = await listAddresses();
    const shown = new Map<string, readonly string[]>();
    const leaks: string[] = [];
    for (const reader of await listReaders()) {
      const looks: Look[] = [];
      for (const address of addresses) looks.push(await look(reader, address));
      leaks.push(...looks.flatMap((one) => one.leaks));
      const all = looks.map(({ text }) => text).join('\n');
      const document = looks.some(({ seesDocument }) => seesDocument) ? ['a published document'] : [];
      const later = all.includes(`${NEWEST} marked later`) ? ['marked later'] : [];
      shown.set(reader.name, [...listShown(all), ...document, ...later]);
    }
    console.log(`Pages for reviewers: ${addresses.length} for each of ${shown.size}, ${leaks.length} leaks`);
    expect(leaks).toEqual([]);
    const {
      nobody,
      'a link, on public pages': outside,
      'a link': marked,
      ...others
    } = Object.fromEntries(shown);
    expect([nobody, outside]).toEqual([[], []]);
    expect(marked).toEqual(expect.arrayContaining(SHOWN_TO_REVIEWERS));
    for (const [name, seen] of Object.entries(others)) expect(seen, name).toEqual(marked);
  }, 600_000);

  it('should be previewed by staff alone', async () => {
    const { status, headers } = await get('/preview/en/news', signedIn('reviewer'));
    expect([status, headers.location]).toEqual([303, '/admin/login?redirect=%2Fpreview%2Fen%2Fnews']);
  });

  it('should be catchable as leaks: staff see the same words in the preview', async () => {
    const { text } = await get('/preview/en/news', signedIn('editor'));
    expect(text).toContain(`${SECRET} pending news`);
    expect(text).toContain(`${SECRET} mark taken back`);
  });

  it('should leave nothing of what reviewers see in the store', async () => {
    await vi.waitFor(async () => expect(await readStore()).toContain('Open published'), { timeout: 10_000 });
    const stored = await readStore();
    expect(stored).not.toContain(NEWEST);
    expect(stored).not.toContain(SECRET);
  });
});

/** One file of the store; empty where it was replaced since it was listed. */
const readStored = (file: string) =>
  readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return '';
  });

/** Every byte that is stored; the compressed forms say the same as the plain ones beside them. */
async function readStore(): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !/\.(?:br|gz)$/.test(entry.name));
  const texts = files.map((file) => readStored(path.join(file.parentPath, file.name)));
  return (await Promise.all(texts)).join('\n');
}

describe('the interface, for a signed-in reviewer', () => {
  it('should show no draft of what is public, and no mark that was taken back', async () => {
    for (const collection of new Set(Object.keys(SAMPLES).map(toCollection))) {
      for (const way of ['', '&draft=true', '&trash=true', '&draft=true&trash=true']) {
        const { text } = await ask('GET', `/${collection}?limit=100&depth=2${way}`, {
          token: users.reviewer.token,
        });
        for (const hidden of ['pending', 'mark taken back', 'closed', 'published and taken back', 'note']) {
          expect(text, `${collection}${way}`).not.toContain(`${SECRET} ${hidden}`);
        }
      }
    }
  });
});

describe('files', () => {
  const pdf = (mark: string) =>
    Buffer.from(`%PDF-1.4\n1 0 obj<</Mark(${mark})>>endobj\nxref\ntrailer<<>>\nstartxref\n0\n%%EOF`);

  async function upload(access: 'public' | 'reviewers' | 'internal', isPublished: boolean): Promise<string> {
    const name = `${access}-${isPublished}-${process.hrtime.bigint()}.pdf`;
    const { filename } = await payload.create({
      collection: 'documents',
      draft: !isPublished,
      data: { title: name, kind: 'charter', access, _status: isPublished ? 'published' : 'draft' } as never,
      file: { data: pdf(name), mimetype: 'application/pdf', name, size: pdf(name).length },
    });
    return filename ?? '';
  }

  it.each([
    ['public', true, 200, 200],
    ['reviewers', true, 403, 200],
    ['internal', true, 403, 404],
    ['reviewers', false, 403, 404],
  ] as const)(
    'should give a file %s, published %s, to the public %d and with a link %d',
    async (access, isPublished, ...expected) => {
      const { id, cookie } = await makeLink();
      const address = `/api/documents/file/${await upload(access, isPublished)}`;
      const inside = await get(`/review${address}`, { cookie });
      // The link is asked for where it is good, and nowhere else.
      expect([(await get(address, { cookie })).status, inside.status]).toEqual(expected);
      expect((await get(`/review${address}`)).status).toBe(403);
      if (inside.status === 200) {
        expect(inside.text).toContain('%PDF-1.4');
        expect(inside.headers['cache-control']).toBe('private, no-store');
      }
      await revoke(id);
      expect((await get(`/review${address}`, { cookie })).status).toBe(410);
      expect((await readStore()).includes('Mark(reviewers')).toBe(false);
    },
  );

  it('should give a package made for reviewers with a link, and to nobody else outside', async () => {
    const { doc } = (
      await ask('POST', '/packages', {
        token: users.publisher.token,
        body: { from: 2012, to: 2020, language: 'en', audience: 'reviewers' },
      })
    ).json as { doc: { id: number } };
    await payload.db.updateOne({ collection: 'packages', id: doc.id, data: { state: 'done' } });
    const file = packageFile(doc.id);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, 'PK for reviewers');
    const { id, cookie } = await makeLink();
    const address = `/api/packages/${doc.id}/file`;
    expect((await get(address, { cookie })).status).toBe(404);
    expect(await get(`/review${address}`, { cookie })).toMatchObject({
      status: 200,
      text: 'PK for reviewers',
    });
    for (const role of ROLES) {
      const { text } = await ask('GET', `/packages/${doc.id}`, { token: tokenOf(role) });
      const isStaff = ['editor', 'publisher', 'administrator'].includes(role);
      expect(text.includes('The publisher'), `${role} reads who asked`).toBe(isStaff);
    }
    await revoke(id);
    expect((await get(`/review${address}`, { cookie })).status).toBe(410);
    await rm(file);
  });
});
