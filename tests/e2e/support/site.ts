import type { APIRequestContext } from '@playwright/test';

/** Every address of the sitemap, as paths of the site under test. */
export async function listSitemapPaths(request: APIRequestContext): Promise<string[]> {
  const xml = await (await request.get('/sitemap.xml')).text();
  const paths = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
  if (paths.length === 0) throw new Error('The sitemap lists no page: is the content loaded?');
  return paths;
}

/** The page types: the first address of the sitemap for each shape, in one language. */
export async function listPageTypes(request: APIRequestContext, locale: string): Promise<string[]> {
  const byShape = new Map<string, string>();
  for (const path of await listSitemapPaths(request)) {
    if (path !== `/${locale}` && !path.startsWith(`/${locale}/`)) continue;
    const shape = toShape(path);
    if (!byShape.has(shape)) byShape.set(shape, path);
  }
  return [...byShape.values()];
}

const RECORD_PARENTS = [
  'years',
  'activities',
  'trainings',
  'countries',
  'sdgs',
  'partners',
  'publications',
  'news',
  'meetings',
  'criteria',
];

/** `/en/trainings/first-training` and `/en/trainings/second` have the same shape: `/en/trainings/*`. */
function toShape(path: string): string {
  const parts = path.split('/');
  const parent = parts.at(-2) ?? '';
  if (RECORD_PARENTS.includes(parent) && parts.at(-1) !== 'compare') parts[parts.length - 1] = '*';
  return parts.join('/');
}
