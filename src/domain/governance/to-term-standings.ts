import { compareLatestFirst } from '../dates/compare-latest-first';
import type { PartialDate } from '../dates/partial-date';
import { spanOf } from '../dates/span-of';

/**
 * Where a board's term stands on a day: in office by its recorded dates; the latest on record, with
 * an end that nobody has recorded; over; or still to come.
 */
export type TermStanding = 'in-office' | 'latest-known' | 'ended' | 'to-come';

type Term = { readonly startsOn: PartialDate | null; readonly endsOn: PartialDate | null };

function toStanding({ startsOn, endsOn }: Term, isLatest: boolean, today: string): TermStanding {
  if (startsOn && startsOn.date > today) return 'to-come';
  if (endsOn === null) return isLatest ? 'latest-known' : 'ended';
  return spanOf(endsOn).to >= today ? 'in-office' : 'ended';
}

/**
 * The terms, latest first, each with where it stands. A term without an end is never said to be in
 * office: that is not known. An earlier one without an end is over, since a later board followed.
 * @param today calendar date, YYYY-MM-DD
 */
export function toTermStandings<T extends Term>(
  terms: readonly T[],
  today: string,
): readonly { readonly term: T; readonly standing: TermStanding }[] {
  const latestFirst = [...terms].sort((a, b) => compareLatestFirst(a.startsOn, b.startsOn));
  const begun = latestFirst.find(({ startsOn }) => startsOn === null || startsOn.date <= today);
  return latestFirst.map((term) => ({ term, standing: toStanding(term, term === begun, today) }));
}
