import { eventDay } from '../events/event-day';
import { listYears } from '../periods/list-years';
import type { PeriodYears } from '../periods/period';
import type { ReviewFacts } from './review-facts';

type Events = ReviewFacts['events'];

/** Of the same events many pages ask for the same years: figures of them are then added up once for all. */
const eventsKnown = new WeakMap<Events, Map<string, Events>>();

function eventsIn(events: Events, isIn: (year: number | null) => boolean, years: string): Events {
  const known = eventsKnown.get(events) ?? new Map<string, Events>();
  eventsKnown.set(events, known);
  const found =
    known.get(years) ??
    events.filter(({ facts }) => {
      const day = eventDay(facts);
      return day !== null && isIn(Number(day.slice(0, 4)));
    });
  known.set(years, found);
  return found;
}

/**
 * The facts of some years. What belongs to a year is taken by it; what has no date is in no range. What only has
 * a state today, such as commitments and partners, stays whole: indicators of these speak of today.
 */
export function factsIn(facts: ReviewFacts, { yearStart, yearEnd }: PeriodYears): ReviewFacts {
  const isIn = (year: number | null) => year !== null && yearStart <= year && year <= yearEnd;
  return {
    ...facts,
    years: listYears({ yearStart, yearEnd }).filter((year) => facts.years.includes(year)),
    events: eventsIn(facts.events, isIn, `${yearStart}-${yearEnd}`),
    meetings: facts.meetings.filter(({ year }) => isIn(year)),
    publications: facts.publications.filter(({ year }) => isIn(year)),
    periods: facts.periods.filter((period) => isIn(period.yearStart) && isIn(period.yearEnd)),
    plan: facts.plan.filter(({ year }) => isIn(year)),
    outcomes: facts.outcomes.filter(({ year }) => isIn(year)),
  };
}
