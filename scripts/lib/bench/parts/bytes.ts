import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium } from '@playwright/test';
import { Parser } from 'htmlparser2';
import { step } from '../../../bootstrap/steps.mjs';
import { ensureChromium } from '../../chromium';
import { ask } from '../ask';
import { listTwelvePages } from '../page-types';
import { atMost, type Row } from '../row';
import { serveWithNext } from '../serve-peers';
import { toPageFile } from '../site';
import { median } from '../statistics';
import type { World } from '../world';

/** Kinds of Chromium's network events, under the names of the result. */
const KINDS: Readonly<Record<string, string>> = {
  Document: 'HTML',
  Stylesheet: 'CSS',
  Font: 'fonts',
  Script: 'scripts',
  Image: 'images',
};

/** What browsers ask for by themselves. */
const OTHER = 'icons and rules for fetching ahead';

type Bytes = Readonly<Record<string, number>>;

/** What the first view of a page takes over the wire, heads included, by kind, in bytes. */
async function viewFirst(browser: Browser, url: string): Promise<Bytes> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    const kinds = new Map<string, string>();
    const bytes: Record<string, number> = {};
    session.on('Network.responseReceived', ({ requestId, type }) => kinds.set(requestId, type));
    session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      const kind = KINDS[kinds.get(requestId) ?? ''] ?? OTHER;
      bytes[kind] = (bytes[kind] ?? 0) + encodedDataLength;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return bytes;
  } finally {
    await context.close();
  }
}

/** The page without its scripts, as somebody would write it who has none. */
export function withoutScripts(html: string): string {
  let result = '';
  let from = 0;
  let depth = 0;
  const parser: Parser = new Parser({
    onopentag: (name) => {
      if (name !== 'script') return;
      if (depth++ === 0) result += html.slice(from, parser.startIndex);
    },
    onclosetag: (name) => {
      if (name === 'script' && --depth === 0) from = parser.endIndex + 1;
    },
  });
  parser.end(html);
  return result + html.slice(from);
}

const toKilobytes = (bytes: number) => bytes / 1000;

/** What twelve pages weigh at the first view, by kind, beside the same pages from Next. */
export async function measureBytes(world: World): Promise<Row[]> {
  const site = await world.site('demo');
  const next = await serveWithNext(world);
  const addresses = await listTwelvePages(site);
  const executablePath = await step('Finding a browser', ensureChromium);
  const browser = await chromium.launch({ executablePath });
  const views: { ours: Bytes; next: Bytes }[] = [];
  try {
    for (const address of addresses)
      views.push({
        ours: await viewFirst(browser, site.url + address),
        next: await viewFirst(browser, next + address),
      });
  } finally {
    await browser.close();
  }

  const middle = (whose: 'ours' | 'next', kind: string) =>
    toKilobytes(median(views.map((view) => view[whose][kind] ?? 0)));
  const total = (bytes: Bytes) => Object.values(bytes).reduce((sum, count) => sum + count, 0);
  const sums = (whose: 'ours' | 'next') => toKilobytes(median(views.map((view) => total(view[whose]))));
  const kinds = [...Object.values(KINDS), OTHER].filter((kind) =>
    views.some((view) => view.ours[kind] || view.next[kind]),
  );
  const row = (what: string, ours: number, peer: number, wanted: Row['wanted'] = null): Row => ({
    part: 'bytes',
    what,
    unit: 'kB',
    ours,
    peer: { name: 'next start, HTML and CSS not compressed', value: peer },
    wanted,
  });
  const largest = addresses
    .map((address, index) => ({ address, bytes: total(views[index]?.ours ?? {}) }))
    .sort((a, b) => b.bytes - a.bytes)[0];
  return [
    ...kinds.map((kind) =>
      row(
        `${kind}, middle of 12 pages`,
        middle('ours', kind),
        middle('next', kind),
        kind === 'scripts' ? atMost(0) : null,
      ),
    ),
    row('first view, middle of 12 pages', sums('ours'), sums('next')),
    {
      part: 'bytes',
      what: 'first view, largest of 12 pages',
      unit: 'kB',
      ours: toKilobytes(largest?.bytes ?? 0),
      peer: null,
      wanted: null,
      note: largest?.address ?? '',
    },
    ...(await measureMarkup(site, next, addresses)),
  ];
}

/** HTML alone, compressed, beside that of Next without its scripts. */
async function measureMarkup(
  site: { readonly pages: string },
  next: string,
  addresses: readonly string[],
): Promise<Row[]> {
  const sizes = [];
  for (const address of addresses) {
    const { body } = await ask(next + address);
    sizes.push({
      ours: gzipSync(readFileSync(toPageFile(site.pages, address)), { level: 9 }).length,
      bare: gzipSync(withoutScripts(body.toString()), { level: 9 }).length,
    });
  }
  return [
    {
      part: 'bytes',
      what: 'HTML, gzip, middle of 12 pages',
      unit: 'kB',
      ours: toKilobytes(median(sizes.map(({ ours }) => ours))),
      peer: { name: 'the same without scripts', value: toKilobytes(median(sizes.map(({ bare }) => bare))) },
      wanted: atMost(1.15, 'ratio'),
    },
  ];
}
