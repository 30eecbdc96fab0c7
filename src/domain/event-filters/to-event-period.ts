import { eventDay } from '../events/event-day';
import type { EventFacts } from '../events/event-facts';
import type { PeriodYears } from '../periods/period';
import { periodContains } from '../periods/period-contains';

/** The value of events whose date is not known at all. */
export const UNDATED = 'undated';

/**
 * The reporting period an event is listed under, as it stands in the address: the slug of the period in which
 * it begins. A year that no period covers stands for itself, so that no event drops out of the list.
 * @param periods the reporting periods
 */
export function toEventPeriod(
  event: Pick<EventFacts, 'startsOn' | 'endsOn'>,
  periods: readonly (PeriodYears & { readonly slug: string })[],
): string {
  const day = eventDay(event);
  if (day === null) return UNDATED;
  const period = periods.find((one) => periodContains(one, day));
  return period?.slug ?? day.slice(0, 4);
}
