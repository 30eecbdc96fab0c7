import { DEFAULT_LOCALE, LOCALE_CODES } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import { listDataFiles, toDataRoute } from '@/domain/tables/data-files';
import { listFileRoutes, listPageRoutes } from './list-routes';
import { listRecords } from './reader';

/** Public files beside the pages. */
const FILES = ['/sitemap.xml', '/robots.txt', '/favicon.ico', '/icon.svg', '/apple-icon.png'];

/**
 * Every address that is published: pages in every language, files of data, other files, and addresses that moved or
 * were withdrawn. Those of former sites may carry a query.
 */
export async function listAddresses(): Promise<string[]> {
  const [pages, documents, periods, former] = await Promise.all([
    listPageRoutes(DEFAULT_LOCALE),
    listFileRoutes(),
    listRecords('years', { fields: ['slug'], sort: 'yearStart' }),
    listRecords('redirects', { fields: ['from'], sort: 'from' }),
  ]);
  const slugs = periods.flatMap(({ slug }) => slug ?? []);
  // Pages before files: they are made in this order.
  const files = [...listDataFiles(slugs).map(toDataRoute), ...documents];
  const routes = [...pages.map(({ route }) => route), ...files];
  const paths = routes.flatMap((route) => LOCALE_CODES.map((locale) => toPath(locale, route)));
  return [...new Set([...paths, ...FILES, ...former.map(({ from }) => from)])];
}
