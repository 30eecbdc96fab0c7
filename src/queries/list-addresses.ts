import { DEFAULT_LOCALE, LOCALE_CODES } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import { listFileRoutes, listPageRoutes } from './list-routes';
import { listRecords } from './reader';

/** Public files beside the pages. */
const FILES = ['/sitemap.xml', '/robots.txt', '/favicon.ico', '/icon.svg', '/apple-icon.png'];

/**
 * Every address that is published: pages in every language, files, and addresses that moved or were withdrawn.
 * Those of former sites may carry a query.
 */
export async function listAddresses(): Promise<string[]> {
  const [pages, files, former] = await Promise.all([
    listPageRoutes(DEFAULT_LOCALE),
    listFileRoutes(),
    listRecords('redirects', { fields: ['from'], sort: 'from' }),
  ]);
  const paths = [...pages.map(({ route }) => route), ...files].flatMap((route) =>
    LOCALE_CODES.map((locale) => toPath(locale, route)),
  );
  return [...new Set([...paths, ...FILES, ...former.map(({ from }) => from)])];
}
