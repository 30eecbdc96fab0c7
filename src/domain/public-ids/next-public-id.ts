import type { PublicIdPrefix } from './public-id-prefixes';

/**
 * The next free permanent id of a prefix and year: TRN-2012-01, then -02 ... -99, then -100. Numbers count
 * on from the highest given out and are never used again while their record is known, so an id that has
 * been published cannot come to mean another record.
 * @param year the year the record belongs to; null for records without one, which gives PRT-001, PRT-002
 * @param existing ids already given out, of any prefix and year; include trashed records
 */
export function nextPublicId(
  prefix: PublicIdPrefix,
  year: number | null,
  existing: Iterable<string>,
): string {
  const stem = year === null ? `${prefix}-` : `${prefix}-${year}-`;
  let highest = 0;
  for (const id of existing) {
    const rest = id.startsWith(stem) ? id.slice(stem.length) : '';
    if (/^\d+$/.test(rest)) highest = Math.max(highest, Number(rest));
  }
  return `${stem}${String(highest + 1).padStart(year === null ? 3 : 2, '0')}`;
}
