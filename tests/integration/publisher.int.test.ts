import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { provideAddresses } from '@/publishing/addresses';
import { setResponseStatus, tagAnswer } from '@/publishing/answer/answer-context';
import type { Change } from '@/publishing/changes/change';
import { readKept } from '@/publishing/data/kept-reads';
import { Publisher } from '@/publishing/publisher';
import type { AnswerStore } from '@/publishing/store/answer-store';
import { openStore } from '@/publishing/store/open-store';

/** Published answers stay true to the database: a small application whose content is a table in it. */
const connectionString = process.env.DATABASE_URI ?? '';

const ERROR_PAGE = '/en/errors/404';

/** A file that the application does not know. */
const OWN_FILE = '/rules.json';

let database: Client;
let folder: string;
const publishers: Publisher[] = [];
const problems: string[] = [];

/** What the application does beyond reading the table: to wait, to fail. */
let interfere: (address: string) => Promise<void>;
let asked: string[];

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const address = request.url ?? '';
  asked.push(address);
  const { rows } = await database.query('SELECT text, state, tags FROM content WHERE address = $1', [
    address,
  ]);
  const [row] = rows as { text: string; state: string; tags: string[] }[];
  await interfere(address);
  response.setHeader('content-type', address.endsWith('.css') ? 'text/css' : 'text/html; charset=utf-8');
  if (!row) {
    setResponseStatus(404);
    response.end('<p>missing</p>');
    return;
  }
  tagAnswer(...row.tags);
  if (row.state === 'moved') {
    response.writeHead(308, { location: row.text }).end();
    return;
  }
  if (row.state === 'withdrawn') setResponseStatus(410);
  response.end(address.endsWith('.css') ? row.text : `<p>${row.text}</p><script src="/_next/x.js"></script>`);
}

const application = (request: IncomingMessage, response: ServerResponse) => {
  answer(request, response).catch(() => {
    response.statusCode = 500;
    response.end('failed');
  });
};

type Content = { readonly text: string; readonly tags: readonly string[]; readonly state?: string };

const put = (address: string, { text, tags, state = 'live' }: Content) =>
  database.query(
    `INSERT INTO content (address, text, state, tags) VALUES ($1, $2, $3, $4)
     ON CONFLICT (address) DO UPDATE SET text = excluded.text, state = excluded.state, tags = excluded.tags`,
    [address, text, state, tags],
  );

/** Changes content and logs the change in one transaction, as a save does. */
async function change(address: string, content: Content, logged: Partial<Change> = {}): Promise<void> {
  await database.query('BEGIN');
  await put(address, content);
  const row: Change = { tags: content.tags, addresses: [address], isRemoval: false, ...logged };
  await database.query('INSERT INTO site_changes (change) VALUES ($1)', [JSON.stringify(row)]);
  await database.query('COMMIT');
}

async function publish(build = 'one'): Promise<{ publisher: Publisher; store: AnswerStore }> {
  const store = await openStore(folder, ({ kind }) => problems.push(kind));
  const publisher = new Publisher({
    store,
    application,
    build,
    connectionString,
    headers: { host: 'site.invalid' },
    errorAddresses: new Set([ERROR_PAGE]),
    indexAddress: '/index.css',
    isNegotiated: (address) => address.startsWith('/id/'),
    ownAddresses: new Set([OWN_FILE]),
    report: (message) => problems.push(message),
  });
  publishers.push(publisher);
  await publisher.start();
  return { publisher, store };
}

async function publishAll(build?: string) {
  const both = await publish(build);
  await vi.waitFor(() => expect([both.publisher.isComplete, both.publisher.backlog]).toEqual([true, 0]), {
    timeout: 10_000,
  });
  return both;
}

const textOf = async (store: AnswerStore, address: string) =>
  (await store.read(address))?.body.toString('utf8') ?? null;

beforeAll(async () => {
  database = new Client({ connectionString });
  await database.connect();
  await database.query('CREATE TABLE content (address text PRIMARY KEY, text text, state text, tags text[])');
});

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'publisher-'));
  interfere = async () => undefined;
  asked = [];
  problems.length = 0;
  await database.query('TRUNCATE content');
  await put('/en/a', { text: 'a1', tags: ['record:A', 'list:things'] });
  await put('/en/b', { text: 'b1', tags: ['record:B', 'list:things'] });
  await put('/en/about', { text: 'about', tags: ['record:ABOUT'] });
  await put('/en/old', { text: '/en/a', tags: ['address:/en/old'], state: 'moved' });
  await put('/index.css', { text: 'p{}', tags: ['sitemap'] });
  provideAddresses(async () => {
    const { rows } = await database.query('SELECT address FROM content ORDER BY address');
    return (rows as { address: string }[]).map(({ address }) => address);
  });
});

afterEach(async () => {
  await Promise.all(publishers.splice(0).map((publisher) => publisher.stop()));
  await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
});

afterAll(async () => {
  await database.end();
});

describe('a first start', () => {
  it('should publish everything that is listed, without scripts, and the error pages', async () => {
    const { store } = await publishAll();
    const found = [...store.records()].map(({ address, status }) => `${status} ${address}`).sort();
    expect(found).toEqual([
      '200 /en/a',
      '200 /en/about',
      '200 /en/b',
      '200 /index.css',
      '308 /en/old',
      `404 ${ERROR_PAGE}`,
    ]);
    expect(await textOf(store, '/en/a')).toBe('<p>a1</p>');
    expect(store.find('/en/old')?.headers.location).toBe('/en/a');
    expect(problems).toEqual([]);
  });
});

describe('what is not published', () => {
  it('should be told from what is not made yet', async () => {
    interfere = () => new Promise(() => undefined);
    const { publisher } = await publish();
    expect(publisher.isUnknown('/en/never')).toBe(false);
    await vi.waitFor(() => expect(publisher.isUnknown('/en/never')).toBe(true));
    expect([publisher.isUnknown('/en/a'), publisher.isComplete]).toEqual([false, false]);
  });
});

describe('an answer that depends on the reader', () => {
  it('should not be made before somebody asks, though it is listed', async () => {
    await put('/id/A', { text: '/en/a', tags: ['record:A'] });
    const { publisher, store } = await publishAll();
    await change('/index.css', { text: 'p{color:red}', tags: ['sitemap'] });
    await vi.waitFor(async () => expect(await textOf(store, '/index.css')).toBe('p{color:red}'));
    await vi.waitFor(() => expect(publisher.backlog).toBe(0));
    expect(asked).not.toContain('/id/A');
    expect(publisher.isComplete).toBe(true);
  });
});

describe('a file that is not made by the application', () => {
  it('should stay as it was put', async () => {
    const { store } = await publish();
    const headers = { 'content-type': 'application/json' };
    const more = {
      status: 200,
      tags: [],
      assets: [],
      expiresAt: null,
      madeAt: '2026-01-01T00:00:00Z',
      build: 'zero',
    };
    await store.write({ address: OWN_FILE, headers, body: Buffer.from('{}'), ...more });
    await Promise.all(publishers.splice(0).map((publisher) => publisher.stop()));
    const again = await publishAll('two');
    expect(await textOf(again.store, OWN_FILE)).toBe('{}');
  });
});

describe('a change', () => {
  it('should be seen when a save has settled, on the pages it touches and no others', async () => {
    const { publisher, store } = await publishAll();
    asked = [];
    await change('/en/a', { text: 'a2', tags: ['record:A', 'list:things'] });
    await publisher.settle();
    expect(await textOf(store, '/en/a')).toBe('<p>a2</p>');
    await vi.waitFor(() => expect(publisher.backlog).toBe(0));
    expect(new Set(asked)).toEqual(new Set(['/en/a', '/en/b']));
  });

  it('should publish a new record at once, though nothing was stored', async () => {
    const { publisher, store } = await publishAll();
    await change('/en/c', { text: 'c1', tags: ['record:C', 'list:things'] });
    await publisher.settle();
    expect(await textOf(store, '/en/c')).toBe('<p>c1</p>');
  });

  it('should leave the former answer in place until the new one is there', async () => {
    const { publisher, store } = await publishAll();
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    interfere = () => held;
    await change('/en/a', { text: 'a2', tags: ['record:A', 'list:things'] });
    const settled = publisher.settle();
    await vi.waitFor(() => expect(publisher.backlog).toBeGreaterThan(0));
    expect(await textOf(store, '/en/a')).toBe('<p>a1</p>');
    goOn();
    await settled;
    expect(await textOf(store, '/en/a')).toBe('<p>a2</p>');
  });

  it('should not be lost on an answer that was begun before it and ends after it', async () => {
    const { publisher, store } = await publishAll();
    await store.remove('/en/a');
    let isFirst = true;
    interfere = async (address) => {
      if (address !== '/en/a' || !isFirst) return;
      isFirst = false;
      await change('/en/a', { text: 'a2', tags: ['record:A', 'list:things'] }, { addresses: [] });
      await publisher.settle();
    };
    const made = await publisher.make('/en/a');
    expect(made.body.toString('utf8')).toBe('<p>a2</p>');
    expect(await textOf(store, '/en/a')).toBe('<p>a2</p>');
  });

  it('should be made again when making it failed', async () => {
    const { publisher, store } = await publishAll();
    let failures = 2;
    interfere = async (address) => {
      if (address !== '/en/a' || failures === 0) return;
      failures -= 1;
      throw new Error('no connection');
    };
    await change('/en/a', { text: 'a2', tags: ['record:A'] });
    await vi.waitFor(async () => expect(await textOf(store, '/en/a')).toBe('<p>a2</p>'), { timeout: 10_000 });
    expect(failures).toBe(0);
    await vi.waitFor(() => expect(publisher.backlog).toBe(0));
  });

  it('should make kept reads read again', async () => {
    const { publisher } = await publishAll();
    const read = () => readKept('things', async () => ({ value: Math.random(), tags: ['list:things'] }));
    const first = await read();
    expect(await read()).toEqual(first);
    await change('/en/a', { text: 'a2', tags: ['record:A', 'list:things'] });
    await publisher.settle();
    expect(await read()).not.toEqual(first);
  });
});

describe('what is taken from readers', () => {
  it('should be gone when the save has settled, from its page and from those that named it', async () => {
    const { publisher, store } = await publishAll();
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    interfere = (address) => (address === '/en/b' ? held : Promise.resolve());
    await put('/en/b', { text: 'b without a', tags: ['record:B', 'list:things'] });
    const removal = { isRemoval: true };
    await change(
      '/en/a',
      { text: 'withdrawn', tags: ['record:A', 'list:things'], state: 'withdrawn' },
      removal,
    );
    await publisher.settle();
    expect([store.find('/en/a')?.status, await textOf(store, '/en/a')]).toEqual([410, '<p>withdrawn</p>']);
    expect(store.find('/en/b')).toBeNull();
    goOn();
    await vi.waitFor(async () => expect(await textOf(store, '/en/b')).toBe('<p>b without a</p>'));
  });

  it('should not come back with an answer that was under way', async () => {
    const { publisher, store } = await publishAll();
    await store.remove('/en/a');
    let isFirst = true;
    let settled: Promise<void> | undefined;
    interfere = async (address) => {
      if (address !== '/en/a' || !isFirst) return;
      isFirst = false;
      const withdrawn = { text: 'withdrawn', tags: ['record:A'], state: 'withdrawn' };
      await change('/en/a', withdrawn, { isRemoval: true });
      settled = publisher.settle();
      await new Promise((resolve) => setTimeout(resolve, 100));
    };
    const { status } = await publisher.make('/en/a');
    await settled;
    expect([status, store.find('/en/a')?.status]).toEqual([410, 410]);
  });
});

describe('a later start', () => {
  it('should make again what changed meanwhile, and only that', async () => {
    const first = await publishAll();
    await vi.waitFor(async () => expect(await first.store.readMark('position')).not.toBeNull());
    await first.publisher.stop();
    await change('/en/about', { text: 'about, later', tags: ['record:ABOUT'] });
    asked = [];
    const { store } = await publishAll();
    await vi.waitFor(async () => expect(await textOf(store, '/en/about')).toBe('<p>about, later</p>'));
    expect(asked).toEqual(['/en/about']);
  });

  it('should not count a change as followed before its pages were made', async () => {
    const first = await publishAll();
    await vi.waitFor(async () => expect(await first.store.readMark('position')).not.toBeNull());
    const before = await first.store.readMark('position');
    interfere = () => new Promise(() => undefined);
    await change('/en/a', { text: 'a2', tags: ['record:A'] });
    await vi.waitFor(() => expect(first.publisher.backlog).toBeGreaterThan(0));
    // As after a crash: nothing ends, and another process opens the folder.
    await first.publisher.stop();
    expect(await first.store.readMark('position')).toBe(before);
    interfere = async () => undefined;
    const { store } = await publishAll();
    await vi.waitFor(async () => expect(await textOf(store, '/en/a')).toBe('<p>a2</p>'));
  });

  it('should serve the answers of the former build until its own are there', async () => {
    await publishAll('one');
    await Promise.all(publishers.splice(0).map((publisher) => publisher.stop()));
    await database.query("UPDATE content SET text = text || ' by two' WHERE state = 'live'");
    let goOn: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    interfere = () => held;
    const { publisher, store } = await publish('two');
    await vi.waitFor(() => expect(publisher.backlog).toBeGreaterThan(0));
    expect(await textOf(store, '/en/a')).toBe('<p>a1</p>');
    goOn();
    await vi.waitFor(() => expect(publisher.isComplete).toBe(true), { timeout: 10_000 });
    expect(await textOf(store, '/en/a')).toBe('<p>a1 by two</p>');
  });
});
