import { type APIRequestContext, expect, test } from '@playwright/test';
import { type DefaultTreeAdapterMap, parse } from 'parse5';
import { limitFor } from './support/limits';
import { listSitemapPaths } from './support/site';

type Node = DefaultTreeAdapterMap['node'];

/** A page as links see it: the anchors it has and the addresses it leads to. */
type PageLinks = { readonly ids: Set<string>; readonly hrefs: string[] };

function readLinks(html: string): PageLinks {
  const links: PageLinks = { ids: new Set(), hrefs: [] };
  const visit = (node: Node): void => {
    const attributes = 'attrs' in node ? Object.fromEntries(node.attrs.map((a) => [a.name, a.value])) : {};
    if (attributes.id) links.ids.add(attributes.id);
    if ('tagName' in node && node.tagName === 'a' && attributes.href) links.hrefs.push(attributes.href);
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parse(html));
  return links;
}

/** Null when the address answers an error. */
async function readPage(request: APIRequestContext, path: string): Promise<PageLinks | null> {
  const response = await request.get(path);
  if (!response.ok()) return null;
  const isHtml = response.headers()['content-type']?.startsWith('text/html');
  return isHtml ? readLinks(await response.text()) : { ids: new Set(), hrefs: [] };
}

/** Filters multiply without end: so many pages with a query are opened, the rest only by their path. */
const MAX_QUERY_PAGES = 150;

type Link = { readonly from: string; readonly to: URL };

function isOurs({ to }: Link, baseURL: string): boolean {
  return to.origin === new URL(baseURL).origin && !to.pathname.startsWith('/admin');
}

function explainBroken({ from, to }: Link, pages: ReadonlyMap<string, PageLinks | null>): string | null {
  const page = pages.get(to.pathname + to.search);
  if (page === undefined) return null;
  if (page === null) return `${from} -> ${to.pathname}${to.search}`;
  const anchor = decodeURIComponent(to.hash.slice(1));
  return anchor && !page.ids.has(anchor) ? `${from} -> ${to.pathname}#${anchor} (no such anchor)` : null;
}

test('no link and no anchor of the site is broken', async ({ request, baseURL }) => {
  if (!baseURL) throw new Error('A base address is needed.');
  const pages = new Map<string, PageLinks | null>();
  const links: Link[] = [];
  const queue = ['/en', '/zh', ...(await listSitemapPaths(request))];
  test.setTimeout(limitFor(queue.length + MAX_QUERY_PAGES));
  let queryPages = 0;
  for (let path = queue.shift(); path !== undefined; path = queue.shift()) {
    if (pages.has(path) || (path.includes('?') && ++queryPages > MAX_QUERY_PAGES)) continue;
    const page = await readPage(request, path);
    pages.set(path, page);
    const found = (page?.hrefs ?? [])
      .map((href) => ({ from: path, to: new URL(href, new URL(path, baseURL)) }))
      .filter((link) => isOurs(link, baseURL));
    links.push(...found);
    queue.push(...found.map(({ to }) => to.pathname + to.search));
  }
  test.info().annotations.push({ type: 'links', description: `${links.length} links, ${pages.size} pages` });
  expect(new Set(links.map((link) => explainBroken(link, pages)).filter((text) => text !== null))).toEqual(
    new Set(),
  );
});
