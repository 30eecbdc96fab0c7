import { mkdtemp, rm } from 'node:fs/promises';
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
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { getPreviewHeaders, setResponseStatus } from '../answer/answer-context';
import { makeAnswer } from '../making/make-answer';
import type { AnswerStore } from '../store/answer-store';
import { openStore } from '../store/open-store';
import type { NewAnswer } from '../store/stored-answer';
import { Front } from './front';
import { ownHeaders } from './own-headers';
import { ReplyShelf } from './reply-shelf';

const PAGE = `<!doctype html><p>${'stored '.repeat(200)}</p>`;
const REPORT = Buffer.from(Array.from({ length: 2_000 }, (_, index) => index % 256));

const html = { 'content-type': 'text/html; charset=utf-8' };

const answerOf = (address: string, body: string | Buffer, more: Partial<NewAnswer> = {}): NewAnswer => ({
  address,
  status: 200,
  headers: html,
  body: Buffer.from(body),
  tags: ['record:A'],
  assets: [],
  expiresAt: null,
  madeAt: '2026-01-01T00:00:00.000Z',
  build: 'one',
  ...more,
});

let folder: string;
let store: AnswerStore;
let server: Server;
let state: { isConnected: boolean; isListed: boolean; settled: number };
let passedOn: string[];
/** Slow answers end when they are let go. */
let slow: ServerResponse[];
/** What making pages gave way to. */
let ways: Promise<unknown>[];
let reported: string[];

/** A file, with the page it belongs to; one that is missing, without a word. */
function sendTable(url: string, response: ServerResponse): void {
  if (url.startsWith('/en/unknown')) return void response.writeHead(404).end();
  response.setHeader('content-type', 'text/csv; charset=utf-8');
  response.setHeader('content-disposition', 'attachment; filename="table-en.csv"');
  response.setHeader('link', '<https://site.invalid/en/page>; rel="canonical"');
  response.end('a,b\r\n');
}

/** What the application behind the front does with what is not stored. */
function application(request: IncomingMessage, response: ServerResponse): void {
  const url = request.url ?? '';
  passedOn.push(`${request.method} ${url}`);
  if (url.startsWith('/en/slow')) return void slow.push(response);
  if (url.startsWith('/en/failing')) {
    response.statusCode = 500;
    response.end('stack trace');
    return;
  }
  if (url.includes('/file/')) {
    response.statusCode = request.headers.cookie ? 200 : 403;
    response.end('for staff');
    return;
  }
  if (url.endsWith('.csv')) {
    sendTable(url, response);
    return;
  }
  response.setHeader('content-type', html['content-type']);
  response.setHeader('x-powered-by', 'a framework');
  response.setHeader('link', '</font.woff2>; rel=preload');
  if (url.startsWith('/en/unknown')) setResponseStatus(404);
  if (getPreviewHeaders() && !getPreviewHeaders()?.get('cookie')) setResponseStatus(401);
  const reader = getPreviewHeaders() ? 'a member of staff' : 'the public';
  const language = request.headers['accept-language'] ?? 'none';
  response.end(
    `<html><body><p>made for ${reader}, ${language}</p><script src="/_next/a.js"></script></body></html>`,
  );
}

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'front-'));
  store = await openStore(folder, () => undefined);
  passedOn = [];
  slow = [];
  ways = [];
  reported = [];
  state = { isConnected: true, isListed: true, settled: 0 };
  await store.write(answerOf('/en/page', PAGE));
  await store.write(answerOf('/report.pdf', REPORT, { headers: { 'content-type': 'application/pdf' } }));
  await store.write(
    answerOf('/icon.svg', '<svg/>', { headers: { 'content-type': 'image/svg+xml' }, tags: [] }),
  );
  await store.write(answerOf('/en/gone', '<p>withdrawn</p>', { status: 410 }));
  await store.write(answerOf('/en/moved', '', { status: 308, headers: { location: '/en/page' } }));
  await store.write(answerOf('/en/errors/404', '<h1>not found</h1>', { status: 404 }));
  await store.write(answerOf('/en/errors/500', '<h1>failed</h1>', { status: 500 }));
  const publisher = {
    get isConnected() {
      return state.isConnected;
    },
    isUnknown: (address: string) => state.isListed && address !== '/en/failing-and-listed',
    isNegotiated: (address: string) => address === '/',
    giveWay: (work: Promise<unknown>) => void ways.push(work),
    make: (address: string) => makeAnswer(application, address, {}),
    settle: async () => {
      state.settled += 1;
    },
  };
  const shelf = new ReplyShelf(store, (record) => ownHeaders(record, { isHttps: true }), 1_000_000);
  const front = new Front({
    publisher,
    shelf,
    application,
    isHttps: true,
    headers: {},
    errorAddress: (status) => `/en/errors/${status}`,
    review: {
      origin: 'https://site.invalid',
      localeOf: () => null,
      negotiate: () => 'en',
      noticeAddress: (notice) => `/en/errors/review-${notice}`,
    },
    report: (message) => reported.push(message),
  });
  server = createServer(front.listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});

afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

type Asked = { method?: string; headers?: Record<string, string> };

/** Asks as no browser would change it: nothing is decompressed or followed. */
function get(target: string, { method = 'GET', headers = {} }: Asked = {}) {
  const { port } = server.address() as AddressInfo;
  return new Promise<{ status: number; headers: IncomingMessage['headers']; body: Buffer }>(
    (resolve, reject) => {
      ask(
        { host: '127.0.0.1', port, path: target, method, headers: { connection: 'close', ...headers } },
        (response) => {
          const parts: Buffer[] = [];
          response.on('data', (part: Buffer) => parts.push(part));
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              body: Buffer.concat(parts),
            }),
          );
        },
      )
        .on('error', reject)
        .end();
    },
  );
}

describe('a stored page', () => {
  it('should be sent in the form the reader takes, without asking the application', async () => {
    const plain = await get('/en/page');
    const brotli = await get('/en/page', { headers: { 'accept-encoding': 'gzip, br' } });
    const gzip = await get('/en/page', { headers: { 'accept-encoding': 'gzip' } });
    expect([plain.status, plain.body.toString()]).toEqual([200, PAGE]);
    expect(brotliDecompressSync(brotli.body).toString()).toBe(PAGE);
    expect(gunzipSync(gzip.body).toString()).toBe(PAGE);
    expect(new Set([plain, brotli, gzip].map(({ headers }) => headers.etag)).size).toBe(3);
    expect(brotli.headers.vary).toBe('Accept-Encoding');
    expect(passedOn).toEqual([]);
  });

  it('should carry the strictest headers, no cookie and no name of a product', async () => {
    const { headers } = await get('/en/page');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers['strict-transport-security']).toContain('max-age');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['set-cookie'] ?? headers['x-powered-by'] ?? headers.server).toBeUndefined();
  });

  it('should not be sent again to whom has it', async () => {
    const { headers } = await get('/en/page', { headers: { 'accept-encoding': 'br' } });
    const again = { 'accept-encoding': 'br', 'if-none-match': headers.etag ?? '' };
    const second = await get('/en/page', { headers: again });
    expect([second.status, second.body.length, second.headers.etag]).toEqual([304, 0, headers.etag]);
    expect(second.headers['content-security-policy']).toBe(headers['content-security-policy']);
    await store.write(answerOf('/en/page', '<p>new</p>'));
    expect((await get('/en/page', { headers: again })).status).toBe(200);
  });

  it('should have a head of its own', async () => {
    const head = await get('/en/page', { method: 'HEAD' });
    expect([head.status, head.body.length, head.headers['content-length']]).toEqual([
      200,
      0,
      String(PAGE.length),
    ]);
  });

  it('should be another one as soon as another is stored, and gone when it is removed', async () => {
    await get('/en/page');
    await store.write(answerOf('/en/page', '<p>new</p>'));
    expect((await get('/en/page')).body.toString()).toBe('<p>new</p>');
    await store.remove('/en/page');
    expect((await get('/en/page')).body.toString()).toContain('made for the public');
  });

  it('should be made for the reader where a query asks for something else, without scripts', async () => {
    const { body, headers } = await get('/en/page?kind=course');
    expect(body.toString()).toContain('made for the public');
    expect(body.toString()).not.toContain('<script');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(passedOn).toEqual(['GET /en/page?kind=course']);
  });
});

describe('other stored answers', () => {
  it('should give parts of a file', async () => {
    const part = await get('/report.pdf', { headers: { range: 'bytes=10-19' } });
    expect([part.status, part.headers['content-range']]).toEqual([206, 'bytes 10-19/2000']);
    expect(part.body).toEqual(REPORT.subarray(10, 20));
    const end = await get('/report.pdf', { headers: { range: 'bytes=-5' } });
    expect(end.body).toEqual(REPORT.subarray(1_995));
    const beyond = await get('/report.pdf', { headers: { range: 'bytes=5000-' } });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, 'bytes */2000']);
    const other = await get('/report.pdf', { headers: { range: 'bytes=10-19', 'if-range': '"another"' } });
    expect([other.status, other.body.length]).toEqual([200, 2_000]);
  });

  it('should give a file under any query, as its address may carry the name of its version', async () => {
    expect((await get('/icon.svg?icon.1pt5.svg')).body.toString()).toBe('<svg/>');
    expect(passedOn).toEqual([]);
  });

  it('should say that an address moved or was withdrawn', async () => {
    const moved = await get('/en/moved');
    expect([moved.status, moved.headers.location]).toEqual([308, '/en/page']);
    const gone = await get('/en/gone');
    expect([gone.status, gone.body.toString()]).toEqual([410, '<p>withdrawn</p>']);
  });
});

describe('what is not stored', () => {
  it('should be asked of the application, in the language of the reader where that decides', async () => {
    const answer = await get('/', { headers: { 'accept-language': 'zh' } });
    expect(answer.body.toString()).toContain('made for the public, zh');
    expect(answer.headers.vary).toContain('Accept-Language');
    expect((await get('/en/unknown')).status).toBe(404);
  });

  it('should keep with a file its name and its page, and with a page nothing of the framework', async () => {
    const { headers } = await get('/en/table.csv');
    expect([headers['content-type'], headers['content-disposition'], headers.link]).toEqual([
      'text/csv; charset=utf-8',
      'attachment; filename="table-en.csv"',
      '<https://site.invalid/en/page>; rel="canonical"',
    ]);
    expect((await get('/en/new')).headers.link).toBeUndefined();
  });

  it('should be said to be missing in the words of the site where it is a file', async () => {
    const { status, headers, body } = await get('/en/unknown.csv');
    expect([status, headers['content-type'], body.toString()]).toEqual([
      404,
      html['content-type'],
      '<h1>not found</h1>',
    ]);
  });

  it('should be answered in the words of the site when it fails', async () => {
    const { status, body, headers } = await get('/en/failing');
    expect([status, body.toString(), headers['cache-control']]).toEqual([
      500,
      '<h1>failed</h1>',
      'private, no-store',
    ]);
  });

  it('should be made a few at a time, and refused for a moment when too many wait, while pages are served', async () => {
    const all = Array.from({ length: 101 }, (_, number) => get(`/en/slow?number=${number}`));
    const refused = await Promise.race(all);
    expect([refused.status, refused.headers['retry-after']]).toEqual([503, '5']);
    expect((await get('/en/page')).status).toBe(200);
    expect(slow).toHaveLength(2);
    let ended = 0;
    const rest = Promise.all(all.map((one) => one.then(() => (ended += 1))));
    while (ended < all.length) {
      for (const response of slow.splice(0)) response.end('late');
      await new Promise((resolve) => setImmediate(resolve));
    }
    await rest;
    expect((await Promise.all(all)).filter(({ status }) => status === 200)).toHaveLength(100);
  });

  it('should be made beside documents, which wait for each other only', async () => {
    const documents = ['a', 'b', 'c'].map((name) => get(`/en/slow/${name}.pdf`));
    expect((await get('/en/other')).status).toBe(200);
    expect((await get('/en/other?kind=course')).status).toBe(200);
    expect(slow).toHaveLength(1);
    let isOver = false;
    const all = Promise.all(documents).finally(() => {
      isOver = true;
    });
    while (!isOver) {
      for (const response of slow.splice(0)) response.end('%PDF');
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect((await all).map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  it('should be refused in a clear word when it cannot be read or changed', async () => {
    expect((await get('/en/..%2fsecret')).status).toBe(400);
    const posted = await get('/en/page', { method: 'POST' });
    expect([posted.status, posted.headers.allow]).toEqual([405, 'GET, HEAD']);
  });
});

describe('without the database', () => {
  beforeEach(() => {
    state.isConnected = false;
  });

  it('should serve what is stored, and know that anything else is unknown', async () => {
    expect((await get('/en/page')).status).toBe(200);
    const unknown = await get('/en/other');
    expect([unknown.status, unknown.body.toString()]).toEqual([404, '<h1>not found</h1>']);
    expect(passedOn).toEqual([]);
  });

  it('should say of a list with filters that it will be back', async () => {
    const { status, headers, body } = await get('/en/failing?kind=course');
    expect([status, headers['retry-after'], body.toString()]).toEqual([503, '5', '<h1>failed</h1>']);
  });

  it('should not call an address unknown that is to be published, nor any before that is known', async () => {
    expect((await get('/en/failing')).status).toBe(404);
    expect((await get('/en/failing-and-listed')).status).toBe(503);
    state.isListed = false;
    expect((await get('/en/failing')).status).toBe(503);
  });
});

describe('the desk', () => {
  it('should be passed on, with a policy that allows the scripts of this answer only', async () => {
    const [one, two] = [await get('/admin'), await get('/admin')];
    const policies = [one, two].map(({ headers }) => headers['content-security-policy']);
    expect(policies[0]).toMatch(/script-src [^;]*'nonce-/);
    expect(policies[0]).not.toBe(policies[1]);
    expect(one.headers['cache-control']).toContain('no-store');
    expect(state.settled).toBe(0);
  });

  it('should be answered after a save only when readers see it', async () => {
    await get('/api/trainings/1', { method: 'PATCH' });
    expect(state.settled).toBe(1);
    expect(ways).toHaveLength(1);
    await ways[0];
  });

  it('should get files that are not for everybody by the rights of who asks', async () => {
    const address = '/api/documents/file/minutes.pdf';
    expect((await get(address)).status).toBe(403);
    const staff = await get(address, { headers: { cookie: 'session=1' } });
    expect([staff.status, staff.body.toString()]).toEqual([200, 'for staff']);
    expect(store.find(address)).toBeNull();
  });

  it('should keep its files of the build, which never change', async () => {
    const { headers } = await get('/_next/static/chunks/desk.js');
    expect(headers['cache-control']).toContain('immutable');
  });
});

describe('a preview', () => {
  it('should be made for a member of staff, for the frame of the desk, and kept by nobody', async () => {
    const { headers, body } = await get('/preview/en/page', { headers: { cookie: 'session=1' } });
    expect(body.toString()).toContain('made for a member of staff');
    expect(headers['content-security-policy']).toContain("frame-ancestors 'self'");
    expect(headers['cache-control']).toContain('no-store');
    expect(passedOn).toEqual(['GET /en/page']);
    expect((await get('/en/page')).body.toString()).toBe(PAGE);
  });

  it('should ask who is not signed in to do so, and lead back', async () => {
    const { status, headers } = await get('/preview/en/page?a=1');
    expect([status, headers.location]).toEqual([303, '/admin/login?redirect=%2Fpreview%2Fen%2Fpage%3Fa%3D1']);
  });

  it('should run the one script that its policy allows', async () => {
    const { headers, body } = await get('/preview/en/page', { headers: { cookie: 'session=1' } });
    const scripts = [...body.toString().matchAll(/<script>(.*?)<\/script>/g)];
    expect(scripts).toHaveLength(1);
    const { createHash } = await import('node:crypto');
    const hash = createHash('sha256')
      .update(scripts[0]?.[1] ?? '')
      .digest('base64');
    expect(headers['content-security-policy']).toContain(`script-src 'sha256-${hash}'`);
  });
});
