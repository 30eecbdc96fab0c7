import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { toRecordRoute } from '@/domain/record-route';
import { toIdPath, toPath } from '@/domain/routes';

/** Pages written by staff have addresses fixed by what they are about: their slug never moves them. */
const FIXED_ADDRESSES = new Set(['pages']);

type Named = { readonly publicId?: unknown; readonly slug?: unknown };

/** The page a record has for itself, without the language; null when it is shown as part of another page or nowhere. */
function recordRoute(collection: string, record: Named): string | null {
  if (FIXED_ADDRESSES.has(collection)) return null;
  if (typeof record.publicId !== 'string' || typeof record.slug !== 'string') return null;
  const route = toRecordRoute(collection, { publicId: record.publicId, slug: record.slug });
  return route && !route.includes('#') ? route : null;
}

/** The addresses of a record's own page, one per language. */
export function recordPaths(collection: string, record: Named): ReadonlyMap<Locale, string> {
  const route = recordRoute(collection, record);
  return new Map(route ? LOCALE_CODES.map((locale) => [locale, toPath(locale, route)]) : []);
}

/** The permanent address of a record, which every record has. */
export function permanentPath(record: Named): string | null {
  return typeof record.publicId === 'string' && record.publicId ? toIdPath(record.publicId) : null;
}

/**
 * An address of a former site as it arrives here: path and query, without the host it was on.
 * @returns null for what is no address, and for the root, which is not a record's to take
 */
export function legacyPath(url: unknown): string | null {
  if (typeof url !== 'string' || !url.trim()) return null;
  try {
    const { pathname, search } = new URL(url.trim(), 'http://site.invalid');
    return pathname === '/' && !search ? null : `${pathname}${search}`;
  } catch {
    return null;
  }
}
