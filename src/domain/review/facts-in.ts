import { eventDay } from '../events/event-day';
import { listYears } from '../periods/list-years';
import type { PeriodYears } from '../periods/period';
import type { ReviewFacts } from './review-facts';

/**
 * The facts of some years. What belongs to a year is taken by it; what has no date is in no range. What only has
 * a state today, such as commitments and partners, stays whole: indicators of these speak of today.
 */
export function factsIn(facts: ReviewFacts, { yearStart, yearEnd }: PeriodYears): ReviewFacts {
  const isIn = (year: number | null) => year !== null && yearStart <= year && year <= yearEnd;
  return {
    ...facts,
    years: listYears({ yearStart, yearEnd }).filter((year) => facts.years.includes(year)),
    events: facts.events.filter((event) => {
      const day = eventDay(event.facts);
      return day !== null && isIn(Number(day.slice(0, 4)));
    }),
    meetings: facts.meetings.filter(({ year }) => isIn(year)),
    publications: facts.publications.filter(({ year }) => isIn(year)),
    periods: facts.periods.filter((period) => isIn(period.yearStart) && isIn(period.yearEnd)),
    plan: facts.plan.filter(({ year }) => isIn(year)),
    outcomes: facts.outcomes.filter(({ year }) => isIn(year)),
  };
}
