import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { negotiateLocale } from '@/domain/negotiate-locale';
import { toFileName } from '@/domain/tables/data-files';
import { negotiatedHeaders, ownHeaders } from '@/publishing/front/own-headers';
import { publicHeaders } from '@/publishing/http/public-headers';
import { SPECULATION_RULES } from '@/publishing/http/speculation-rules';
import { toCacheControl } from '@/publishing/http/to-cache-control';
import { toNewAnswer, toPage } from '@/publishing/store/new-answer.examples';
import { openStore } from '@/publishing/store/open-store';
import { checkConfig, type Nginx, startNginx } from '../../scripts/lib/nginx';
import { findFreePort } from '../../scripts/lib/ports';

type Example = {
  readonly address: string;
  readonly type: string;
  readonly body: string;
  /** What it depends on: nothing of content, where it is not said. */
  readonly tags?: readonly string[];
};

const HTML = 'text/html; charset=utf-8';
const STYLE = '/_next/static/chunks/0spubi71fm-_c.css';
const UPLOAD = '/api/media/file/report-2012.pdf';

/** One published answer of every kind there is. */
const PUBLISHED: readonly Example[] = [
  { address: '/en/years/2012', type: HTML, body: toPage(1), tags: ['site'] },
  { address: '/zh', type: HTML, body: toPage(2), tags: ['site'] },
  { address: STYLE, type: 'text/css; charset=UTF-8', body: 'body{margin:0}'.repeat(50) },
  { address: '/_next/static/media/serif.woff2', type: 'font/woff2', body: 'wOF2' },
  { address: '/sitemap.xml', type: 'application/xml; charset=utf-8', body: '<urlset/>', tags: ['site'] },
  { address: '/robots.txt', type: 'text/plain; charset=utf-8', body: 'User-agent: *\n' },
  { address: '/icon.svg', type: 'image/svg+xml', body: '<svg/>' },
  { address: '/favicon.ico', type: 'image/x-icon', body: '\0\0' },
  { address: '/apple-icon.png', type: 'image/png', body: '\x89PNG' },
  { address: UPLOAD, type: 'application/pdf', body: '%PDF-1.7' },
  {
    address: '/en/data/years/2012/countries.csv',
    type: 'text/csv; charset=utf-8',
    body: 'a,b\r\n',
    tags: ['site'],
  },
  {
    address: '/zh/data/all.xlsx',
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    body: 'PK',
    tags: ['site'],
  },
  {
    address: '/en/years/2012/report.docx',
    type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    body: 'PK',
    tags: ['site'],
  },
  {
    address: SPECULATION_RULES.address,
    type: SPECULATION_RULES.contentType,
    body: SPECULATION_RULES.body,
  },
];

const WITHDRAWN = '/en/news/withdrawn';
const MOVED = '/en/news/old-name';

/** What readers of each kind may be told by headers, for or against them. */
const GUARDED = [
  ...new Set(
    (['page', 'part', 'image', 'pdf', 'data'] as const).flatMap((kind) =>
      Object.keys(publicHeaders(kind, { isHttps: true })),
    ),
  ),
  'cache-control',
];

type Answer = { readonly status: number; readonly headers: IncomingHttpHeaders; readonly body: Buffer };

function ask(
  url: string,
  address: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    // Not fetch: it would follow, decompress and put the address in order by itself.
    const asked = request(`${url}/`, { path: address, headers, method, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks),
        }),
      );
    });
    asked.once('error', reject);
    asked.end();
  });
}

const guardedOf = ({ headers }: Answer) =>
  Object.fromEntries(GUARDED.flatMap((name) => (headers[name] ? [[name, headers[name]]] : [])));

let folder = '';
let applicationPort = 0;
const stops: (() => Promise<void>)[] = [];

async function serve(name: string, port: number, isHttps = false): Promise<Nginx> {
  const nginx = await startNginx({
    directory: path.join(folder, name),
    pages: path.join(folder, 'pages'),
    port: await findFreePort(),
    applicationPort: port,
    isHttps,
    workers: 1,
  });
  stops.push(nginx.stop);
  return nginx;
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'nginx-'));
  await chmod(folder, 0o755);
  const store = await openStore(path.join(folder, 'pages'), (problem) => {
    throw new Error(problem.reason);
  });
  for (const { address, type, body, tags = [] } of PUBLISHED) {
    await store.write(
      toNewAnswer({ address, tags, headers: { 'content-type': type }, body: Buffer.from(body, 'latin1') }),
    );
  }
  for (const locale of ['en', 'zh']) {
    for (const status of [404, 500]) {
      const answer = { address: `/${locale}/errors/${status}`, status, body: `<h1>${locale} ${status}</h1>` };
      await store.write(toNewAnswer(answer));
    }
  }
  await store.write(toNewAnswer({ address: WITHDRAWN, status: 410, body: toPage(410) }));
  await store.write(toNewAnswer({ address: MOVED, status: 308, headers: { location: '/en/news/new-name' } }));
  applicationPort = await findFreePort();
});

afterAll(async () => {
  await Promise.all(stops.map((stop) => stop()));
  await rm(folder, { recursive: true, force: true });
});

it('should be a configuration that nginx has no complaint about', async () => {
  const places = { directory: path.join(folder, 'check'), pages: path.join(folder, 'pages') };
  expect(checkConfig({ ...places, port: await findFreePort(), applicationPort })).toBeNull();
});

describe('without the application', () => {
  let url = '';
  beforeAll(async () => {
    url = (await serve('alone', applicationPort)).url;
  });
  const get = (address: string, headers?: Record<string, string>) => ask(url, address, headers);

  it.each(PUBLISHED)('should hand out $address as it was published', async ({ address, type, body }) => {
    const { status, headers, body: sent } = await get(address);
    expect(status).toBe(200);
    expect(headers['content-type']?.toLowerCase()).toBe(type.toLowerCase());
    expect(sent.toString('latin1')).toBe(body);
  });

  it('should send the compressed form to those who take it, and tell caches', async () => {
    const { headers, body } = await get('/en/years/2012', { 'accept-encoding': 'br, gzip' });
    expect(headers['content-encoding']).toBe('gzip');
    expect(headers.vary).toBe('Accept-Encoding');
    expect(gunzipSync(body).toString()).toBe(toPage(1));
    expect((await get('/en/years/2012')).headers.vary).toBe('Accept-Encoding');
  });

  it('should answer HEAD with the headers alone', async () => {
    const { status, headers, body } = await ask(url, '/en/years/2012', {}, 'HEAD');
    expect([status, headers['content-length'], body.length]).toEqual([200, String(toPage(1).length), 0]);
  });

  it('should not send again what the reader has', async () => {
    const { headers } = await get('/en/years/2012');
    const { status, body } = await get('/en/years/2012', { 'if-none-match': headers.etag ?? '' });
    expect([status, body.length]).toEqual([304, 0]);
  });

  it('should send the part of a file that is asked for', async () => {
    const { status, headers, body } = await get(UPLOAD, { range: 'bytes=1-3' });
    expect([status, headers['content-range'], body.toString()]).toEqual([206, 'bytes 1-3/8', 'PDF']);
  });

  it('should take a file for the same with any query', async () => {
    expect((await get(`${STYLE}?v=1`)).status).toBe(200);
  });

  it.each([
    ['/en/data/years/2012/countries.csv', { kind: 'period-table', slug: '2012', id: 'countries' }, 'en'],
    ['/zh/data/all.xlsx', { kind: 'workbook' }, 'zh'],
    ['/en/years/2012/report.docx', { kind: 'period-report', slug: '2012' }, 'en'],
  ] as const)(
    'should have %s saved under the name the application gives it',
    async (address, file, locale) => {
      const { headers } = await get(address);
      expect(headers['content-disposition']).toBe(`attachment; filename="${toFileName(file, locale)}"`);
      expect((await get('/en/years/2012')).headers['content-disposition']).toBeUndefined();
    },
  );

  it('should say that an address was withdrawn', async () => {
    const { status, body } = await get(WITHDRAWN);
    expect([status, body.toString()]).toEqual([410, toPage(410)]);
  });

  it('should say where an address moved to', async () => {
    const { status, headers } = await get(MOVED);
    expect([status, headers.location]).toEqual([308, '/en/news/new-name']);
  });

  it.each([
    ['/en/unknown', 'en'],
    ['/zh/unknown', 'zh'],
    ['/former/site.asp', 'en'],
    ['/en/years/2012/', 'en'],
    ['/en/years/2012.html', 'en'],
    ['/en/years/2012.html.gz', 'en'],
    ['/records/en/years/2012.json', 'en'],
    ['/-/errors/en/errors/500.html', 'en'],
    ['/-/moved.map', 'en'],
    ['/en/errors/404', 'en'],
    ['/_next/static/chunks/former.js', 'en'],
    ['//en/years/2012', 'en'],
  ])('should know no %s', async (address, locale) => {
    const { status, headers, body } = await get(address);
    expect([status, headers['content-type'], body.toString()]).toEqual([404, HTML, `<h1>${locale} 404</h1>`]);
  });

  it.each([
    ['/en/trainings?topic=water', 'en'],
    ['/zh/activities?year=2012', 'zh'],
    ['/admin', 'en'],
    ['/admin/collections/news', 'en'],
    ['/api/news', 'en'],
    ['/api/media/file/private.pdf', 'en'],
    ['/id/TRN-2012-01', 'en'],
    ['/preview/en/news/draft', 'en'],
    ['/review/secret-of-a-link', 'en'],
    ['/review/zh/news/marked', 'zh'],
    ['/review/api/documents/file/private.pdf', 'en'],
    ['/healthz', 'en'],
  ])('should ask for patience at %s', async (address, locale) => {
    const { status, headers, body } = await get(address);
    expect([status, headers['retry-after'], body.toString()]).toEqual([503, '5', `<h1>${locale} 500</h1>`]);
    expect(headers['cache-control']).toBe(toCacheControl('never'));
  });

  it('should write the secrets of links into no log, as it does what else cannot be answered', async () => {
    await get('/review/secret-of-a-link');
    await get('/preview/en/told-in-the-log');
    const log = await readFile(path.join(folder, 'alone', 'error.log'), 'utf8');
    expect(log).toContain('told-in-the-log');
    expect(log).not.toContain('secret-of-a-link');
  });

  it.each([
    '',
    'en',
    '*',
    'zh',
    'zh-CN,zh;q=0.9,en;q=0.8',
    'en-GB,en;q=0.9,zh-CN;q=0.8',
    'fr, zh-TW;q=0.5',
    'ZH-hant',
    'zh;q=0',
    'zh-CN;q=0.0, en',
    'de, *;q=0.5, zh;q=0.1',
    'ar',
  ])('should choose the language of the front page like the application: %j', async (language) => {
    const { status, headers } = await get('/?from=feed', { 'accept-language': language });
    const { vary, location } = headers;
    const expected = `/${negotiateLocale(language)}?from=feed`;
    expect([status, location, vary]).toEqual([307, expected, 'Accept-Language']);
    expect(headers['cache-control']).toBe(toCacheControl('never'));
  });

  it('should not publish over a form', async () => {
    expect((await ask(url, '/en/years/2012', {}, 'POST')).status).toBe(405);
  });
});

describe.each([false, true])('the headers, over https: %s', (isHttps) => {
  let url = '';
  beforeAll(async () => {
    url = (await serve(`headers-${isHttps}`, applicationPort, isHttps)).url;
  });

  const connection = { isHttps };
  /** All but the names for shared caches, which nginx does not know. */
  const toExpected = ({ 'cache-tag': _, ...headers }: Readonly<Record<string, string>>) => headers;
  const toOwn = (address: string, status: number, type?: string, tags: readonly string[] = ['site']) =>
    toExpected(
      ownHeaders({ address, status, tags, headers: type ? { 'content-type': type } : {} }, connection),
    );

  it.each(PUBLISHED)(
    'should be those of the application at $address',
    async ({ address, type, tags = [] }) => {
      expect(guardedOf(await ask(url, address))).toEqual(toOwn(address, 200, type, tags));
    },
  );

  it.each([
    [WITHDRAWN, 410, HTML],
    [MOVED, 308, undefined],
    ['/en/unknown', 404, HTML],
    ['/en/trainings?topic=water', 503, HTML],
  ])('should be those of the application at %s, with status %d', async (address, status, type) => {
    const answer = await ask(url, address);
    expect([answer.status, guardedOf(answer)]).toEqual([status, toOwn(address, status, type)]);
  });

  it('should be those of the application where the language is chosen', async () => {
    const description = { address: '/', status: 307, headers: {}, tags: [] };
    const { vary, ...expected } = negotiatedHeaders(description, connection);
    const answer = await ask(url, '/');
    expect([answer.headers.vary, guardedOf(answer)]).toEqual([vary, expected]);
  });
});

describe('with the application', () => {
  let url = '';
  let application: Server;
  beforeAll(async () => {
    application = createServer((asked, response) => {
      response.writeHead(asked.url === '/en/failing' ? 500 : 200, {
        'content-type': 'text/plain',
        'content-security-policy': "default-src 'none'",
        'cache-control': 'private, no-store',
      });
      response.end(JSON.stringify({ url: asked.url, method: asked.method, headers: asked.headers }));
    });
    await new Promise<void>((resolve) => application.listen(0, '127.0.0.1', resolve));
    url = (await serve('both', (application.address() as AddressInfo).port)).url;
  });
  afterAll(() => {
    application.closeAllConnections();
    application.close();
  });

  it.each([
    '/en/unknown',
    '/en/trainings?topic=water&topic=fire',
    '/admin/login',
    '/api/users/me',
    '/preview/en',
    '/review/secret-of-a-link',
    '/review/en/trainings?topic=water',
    '/review/api/documents/file/private.pdf',
    '/id/TRN-2012-01',
    '/healthz',
    '/en/%E4%B8%AD?q=%2F',
    '//en',
    '/en/years/2012.html',
    '/_next/image?url=x',
  ])('should pass on %s as it was asked', async (address) => {
    const { status, body } = await ask(url, address);
    expect([status, JSON.parse(body.toString()).url]).toEqual([200, address]);
  });

  it('should leave the headers of the application alone', async () => {
    const answer = await ask(url, '/admin');
    expect(guardedOf(answer)).toEqual({
      'content-security-policy': "default-src 'none'",
      'cache-control': 'private, no-store',
    });
    expect(answer.headers['content-type']).toBe('text/plain');
    expect(answer.headers.vary).toBeUndefined();
  });

  it('should leave the failures of the application alone', async () => {
    expect((await ask(url, '/en/failing')).status).toBe(500);
  });

  it('should add the address it was asked from to those a reader claims', async () => {
    const claimed = { 'x-forwarded-for': '192.0.2.1', 'x-forwarded-proto': 'https' };
    const { headers } = JSON.parse((await ask(url, '/api/users/me', claimed)).body.toString());
    expect(headers).toMatchObject({
      'x-forwarded-for': '192.0.2.1, 127.0.0.1',
      'x-forwarded-proto': 'http',
      host: new URL(url).hostname,
    });
  });

  it('should answer published addresses itself', async () => {
    expect((await ask(url, '/en/years/2012')).body.toString()).toBe(toPage(1));
    expect((await ask(url, MOVED)).status).toBe(308);
    expect((await ask(url, WITHDRAWN)).status).toBe(410);
  });
});
