import type { Locale } from '@/domain/locales';
import type { ComparePage } from '@/domain/view-models/periods';
import { listPeriodRows } from './list-periods';

/**
 * Two periods side by side. Without a choice the two latest are compared, the earlier one first.
 * @param query the names `a` and `b` of the address, each a period such as `2012` or `2021-2022`
 */
export async function getComparePage(
  query: Readonly<Record<string, string>>,
  locale: Locale,
): Promise<ComparePage> {
  const rows = await listPeriodRows(locale);
  const find = (slug: string | undefined) => rows.find((row) => row.slug === slug) ?? null;
  const isAsked = query.a !== undefined || query.b !== undefined;
  return {
    periods: rows,
    a: isAsked ? find(query.a) : (rows.at(-2) ?? null),
    b: isAsked ? find(query.b) : (rows.at(-1) ?? null),
    unknown: [query.a, query.b].filter((slug) => slug !== undefined && !find(slug)) as string[],
  };
}
