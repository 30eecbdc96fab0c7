import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import {
  request as ask,
  createServer,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getAudience, setResponseStatus } from '../answer/answer-context';
import { withClientAddress } from '../client-address';
import { Front } from '../front/front';
import { ownHeaders } from '../front/own-headers';
import { ReplyShelf } from '../front/reply-shelf';
import { makeAnswer } from '../making/make-answer';
import { openStore } from '../store/open-store';
import { REVIEW_NOTICES } from './review-notices';
import { provideReviewerDoor } from './reviewer-door';

const OPEN = 'open-link-of-the-evaluation';
const ORIGIN = 'https://site.invalid';

let folder: string;
let server: Server;
/** What became of the link; links are revoked between requests. */
let link: 'open' | 'ended';
let isDatabaseAway: boolean;
let openings: string[];
/** What the application was asked, and for whom. */
let asked: string[];
let reported: string[];

function application(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '';
  const audience = getAudience();
  asked.push(`${url} for ${audience.kind}, cookie ${request.headers.cookie ?? 'none'}`);
  if (url.startsWith('/en/failing')) {
    response.statusCode = 500;
    response.end('stack trace');
    return;
  }
  if (url.startsWith('/id/')) {
    response.writeHead(303, { location: '/en/trainings/marked' }).end();
    return;
  }
  if (url.endsWith('missing.csv')) {
    response.writeHead(404).end();
    return;
  }
  if (/\/file(?:\/|$)/.test(url)) {
    response.statusCode = url.endsWith('internal.pdf') ? 403 : 200;
    response.setHeader('content-type', 'application/pdf');
    response.end('%PDF-1.7 for reviewers');
    return;
  }
  if (url.startsWith('/en/unknown')) setResponseStatus(404);
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.setHeader('set-cookie', 'framework=1');
  const until = audience.kind === 'reviewers' ? audience.endsOn : null;
  response.end(
    `<html><head><link rel="stylesheet" href="/_next/static/a.css"></head><body><p>until ${until}</p>
    <a href="/zh/trainings/marked">zh</a><a href="/id/TRN-1">id</a><a href="${ORIGIN}/id/TRN-1">full</a>
    <a href="/api/documents/file/a.pdf">file</a><a href="/api/packages/3/file">package</a><a href="/">home</a><a href="?page=2">next</a><a href="/admin">desk</a>
    <a href="https://example.org/en">other</a><a href="//example.org/en">other</a><script src="/_next/a.js"></script></body></html>`,
  );
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'review-'));
  link = 'open';
  isDatabaseAway = false;
  openings = [];
  asked = [];
  reported = [];
  provideReviewerDoor({
    findLink: async (secret) => {
      if (isDatabaseAway) throw new Error('The database is away.');
      if (secret !== OPEN) return { kind: 'unknown' };
      return link === 'open' ? { kind: 'open', id: 7, endsOn: '2027-02-23' } : { kind: 'ended' };
    },
    isSignedIn: async (headers) => headers.get('cookie')?.includes('payload-token=reviewer') ?? false,
    logOpening: async (id, address, isFirst) => void openings.push(`${id} ${address} ${isFirst}`),
  });
  const store = await openStore(folder, () => undefined);
  const errors = [
    ...Object.keys(REVIEW_NOTICES).map((notice) => [`review-${notice}`, notice]),
    ['404', 'missing'],
  ];
  for (const [name, notice] of errors) {
    await store.write({
      address: `/en/errors/${name}`,
      status: 404,
      headers: { 'content-type': 'text/html; charset=utf-8' },
      body: Buffer.from(`<h1>${notice}</h1>`),
      tags: [],
      assets: [],
      expiresAt: null,
      madeAt: '2026-01-01T00:00:00.000Z',
      build: 'one',
    });
  }
  const front = new Front({
    publisher: {
      isConnected: true,
      isUnknown: () => true,
      isNegotiated: () => false,
      giveWay: () => undefined,
      make: (address) => makeAnswer(application, address, {}),
      settle: async () => undefined,
    },
    shelf: new ReplyShelf(store, (record) => ownHeaders(record, { isHttps: true }), 1_000_000),
    application,
    isHttps: true,
    headers: {},
    errorAddress: (status) => `/en/errors/${status}`,
    review: {
      origin: ORIGIN,
      localeOf: (address) => /^\/(en|zh)(?:\/|$)/.exec(address)?.[1] ?? null,
      negotiate: (language) => (language?.startsWith('zh') ? 'zh' : 'en'),
      noticeAddress: (notice) => `/en/errors/review-${notice}`,
    },
    report: (message) => reported.push(message),
  });
  server = createServer(withClientAddress(front.listener, { trustProxy: true }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

type Answer = {
  readonly status: number;
  readonly headers: IncomingMessage['headers'];
  readonly text: string;
};

function get(target: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  const { port } = server.address() as AddressInfo;
  return new Promise((resolve, reject) => {
    ask(
      { host: '127.0.0.1', port, path: target, method, headers: { connection: 'close', ...headers } },
      (response) => {
        let text = '';
        response.on('data', (part: Buffer) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
        );
      },
    )
      .on('error', reject)
      .end();
  });
}

const withLink = (secret = OPEN) => ({ cookie: `reviewer-link=${secret}` });

/** Every byte that is stored. */
async function readStore(): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const texts = files.map(async ({ parentPath, name }) => readFile(path.join(parentPath, name), 'latin1'));
  return (await Promise.all(texts)).join('\n');
}

describe('a link for reviewers', () => {
  it('should lead in, be written down, and be remembered for this place alone', async () => {
    const { status, headers } = await get(`/review/${OPEN}`, { 'accept-language': 'zh-CN' });
    expect([status, headers.location]).toEqual([303, '/review/zh']);
    expect(headers['set-cookie']).toEqual([
      `reviewer-link=${OPEN}; Path=/review; HttpOnly; SameSite=Lax; Secure`,
    ]);
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['cache-control']).toBe('private, no-store');
    expect(openings).toEqual(['7 /review true']);
    expect(asked).toEqual([]);
  });

  it('should be told apart from one that ended, and from what never was one', async () => {
    for (const unknown of [
      '/review/never-was',
      `/review/${OPEN}x`,
      `/review/${OPEN}/`,
      '/review/admin',
      '/review/api/users',
    ]) {
      const { status, text, headers } = await get(unknown);
      expect([status, text], unknown).toEqual([404, '<h1>unknown</h1>']);
      expect(headers['x-robots-tag']).toContain('noindex');
    }
    link = 'ended';
    const ended = await get(`/review/${OPEN}`);
    expect([ended.status, ended.text]).toEqual([410, '<h1>ended</h1>']);
    expect(openings).toEqual([]);
  });

  it('should not be guessed from one address in any number, with right ones or wrong', async () => {
    const from = (address: string) => ({ 'x-forwarded-for': address });
    for (let guess = 0; guess < 10; guess += 1) {
      expect((await get(`/review/guess-${guess}`, from('192.0.2.1'))).status).toBe(404);
      const cookie = { ...withLink(`guess-${guess}`), ...from('192.0.2.1') };
      expect((await get('/review/en', cookie)).status).toBe(404);
    }
    for (const headers of [from('192.0.2.1'), { ...from('192.0.2.1'), ...withLink() }]) {
      const held = await get(`/review/${OPEN}`, headers);
      expect([held.status, held.text]).toEqual([429, '<h1>throttled</h1>']);
      expect(Number(held.headers['retry-after'])).toBeGreaterThan(800);
    }
    expect((await get(`/review/${OPEN}`, from('192.0.2.2'))).status).toBe(303);
  });

  it('should stand in no log when something fails', async () => {
    isDatabaseAway = true;
    expect((await get(`/review/${OPEN}`)).status).toBe(500);
    expect(reported).toEqual(['GET /review/... failed.']);
  });
});

describe('reading with a link', () => {
  it('should show the page that reviewers get, with nothing of the reader told to the application', async () => {
    const { status, headers, text } = await get('/review/en/trainings/marked?a=1', withLink());
    expect(status).toBe(200);
    expect(text).toContain('until 2027-02-23');
    expect(text).not.toContain('<script');
    expect(asked).toEqual(['/en/trainings/marked?a=1 for reviewers, cookie none']);
    expect(openings).toEqual(['7 /en/trainings/marked?a=1 false']);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
    });
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('script');
  });

  it('should keep its links inside, and leave all others', async () => {
    const { text } = await get('/review/en', withLink());
    expect([...text.matchAll(/<a href="([^"]+)"/g)].map(([, href]) => href)).toEqual([
      '/review/zh/trainings/marked',
      '/review/id/TRN-1',
      '/review/id/TRN-1',
      '/review/api/documents/file/a.pdf',
      '/review/api/packages/3/file',
      '/review/',
      '?page=2',
      '/admin',
      'https://example.org/en',
      '//example.org/en',
    ]);
    expect(text).toContain('href="/_next/static/a.css"');
    expect((await get('/review/', withLink())).headers.location).toBe('/review/en');
    expect((await get('/review/id/TRN-1', withLink())).headers.location).toBe('/review/en/trainings/marked');
  });

  it('should give the files that reviewers may read, and say of no other whether it exists', async () => {
    const file = await get('/review/api/documents/file/a.pdf', withLink());
    expect([file.status, file.text]).toEqual([200, '%PDF-1.7 for reviewers']);
    expect(file.headers['cache-control']).toBe('private, no-store');
    expect(file.headers['access-control-allow-origin']).toBeUndefined();
    const hidden = await get('/review/api/documents/file/internal.pdf', withLink());
    expect([hidden.status, hidden.text]).toEqual([404, '<h1>missing</h1>']);
    expect((await get('/review/api/packages/3/file', withLink())).text).toBe('%PDF-1.7 for reviewers');
    const missing = await get('/review/en/data/missing.csv', withLink());
    expect([missing.status, missing.text]).toEqual([404, '<h1>missing</h1>']);
  });

  it('should say of a page that is not there that it is not', async () => {
    const { status, text } = await get('/review/en/unknown', withLink());
    expect([status, text.includes('until 2027')]).toEqual([404, true]);
  });

  it('should leave nothing in the store', async () => {
    await get('/review/en/trainings/marked', withLink());
    await get('/review/api/documents/file/a.pdf', withLink());
    await get('/review/en/unknown', withLink());
    const stored = await readStore();
    expect(stored).toContain('<h1>ended</h1>');
    expect(stored).not.toContain('until 2027');
    expect(stored).not.toContain('for reviewers');
  });

  it('should end in the moment the link does', async () => {
    expect((await get('/review/en', withLink())).status).toBe(200);
    link = 'ended';
    const { status, headers } = await get('/review/en', withLink());
    expect(status).toBe(410);
    expect(headers['set-cookie']?.[0]).toMatch(/^reviewer-link=; Path=\/review;.*Max-Age=0$/);
    expect((await get('/review/api/documents/file/a.pdf', withLink())).status).toBe(410);
  });

  it('should end when the reader leaves', async () => {
    const { status, headers } = await get('/review/leave', withLink());
    expect([status, headers.location]).toEqual([303, '/en']);
    expect(headers['set-cookie']?.[0]).toMatch(/Max-Age=0$/);
  });

  it('should be reading only', async () => {
    for (const address of ['/review', '/review/en', `/review/${OPEN}`, '/review/api/documents/file/a.pdf']) {
      expect((await get(address, withLink(), 'POST')).status, address).toBe(405);
    }
    const head = await get('/review/en', withLink(), 'HEAD');
    expect([head.status, head.text]).toEqual([200, '']);
  });

  it('should fail in the words of the site', async () => {
    const { status, text } = await get('/review/en/failing', withLink());
    expect([status, text.includes('stack trace')]).toEqual([500, false]);
  });
});

describe('reading without a link', () => {
  it('should be for who signed in, without an end and without a line in the log', async () => {
    const { status, text } = await get('/review/en', { cookie: 'payload-token=reviewer' });
    expect([status, text.includes('until null')]).toEqual([200, true]);
    expect(openings).toEqual([]);
    const both = await get('/review/en', { cookie: `payload-token=reviewer; reviewer-link=old` });
    expect(both.status).toBe(200);
  });

  it('should be closed to everybody else', async () => {
    const { status, text } = await get('/review/en/trainings');
    expect([status, text]).toEqual([403, '<h1>closed</h1>']);
    expect((await get('/review/en', { cookie: 'payload-token=somebody' })).status).toBe(403);
    expect(asked).toEqual([]);
  });

  it('should change nothing for the public, whatever cookie comes along', async () => {
    await get('/en/trainings?kind=course', withLink());
    expect(asked).toEqual(['/en/trainings?kind=course for public, cookie none']);
  });
});
