import { compareLatestFirst } from '@/domain/dates/compare-latest-first';
import type { EventEntry } from '@/domain/view-models/events';

/** Events that a page about something else lists itself; the rest is one link away. */
export const LATEST_EVENTS = 50;

/** Entries with the latest first; those without a date last. */
export function toLatestFirst(entries: readonly EventEntry[]): EventEntry[] {
  return [...entries].sort((a, b) => compareLatestFirst(a.row.startsOn, b.row.startsOn));
}
