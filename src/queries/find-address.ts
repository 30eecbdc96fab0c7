import { cacheTags } from '@/domain/cache-tags';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import { listRecords } from './reader';
import { toText } from './to-text';

/** What became of an address that has no page: moved for good, or withdrawn with a reason. */
export type FormerAddress =
  | { readonly kind: 'moved'; readonly to: string }
  | { readonly kind: 'withdrawn'; readonly reason: LangText | null };

/**
 * Looks an address up among those that moved or were withdrawn. Pages of this site are kept with their
 * language, permanent ids and the addresses of former sites without.
 * @param route path and query without the language, such as `/trainings/old-name` or `/channel/newsinfo/6495`
 */
export async function findAddress(route: string, locale: Locale): Promise<FormerAddress | null> {
  const [row] = await listRecords('redirects', {
    where: { from: { in: [toPath(locale, route), route] } },
    limit: 1,
    tags: [cacheTags.address(route)],
  });
  if (!row) return null;
  if (row.type === '410') {
    return {
      kind: 'withdrawn',
      reason: toText(row.reason, locale),
    };
  }
  return row.to?.url ? { kind: 'moved', to: row.to.url } : null;
}
