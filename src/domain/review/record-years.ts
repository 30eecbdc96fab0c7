import { eventDay } from '../events/event-day';
import type { PeriodYears } from '../periods/period';
import type { ReviewFacts } from './review-facts';

/** What decides whether a record is evidence for some years. */
export type RecordYears = { readonly years: PeriodYears | null; readonly isSourced: boolean };

const ofYear = (year: number | null): PeriodYears | null =>
  year === null ? null : { yearStart: year, yearEnd: year };

type Events = ReviewFacts['events'];
type Known = ReadonlyMap<string, RecordYears>;

/** Of the same thousands of events many pages ask. */
const eventsKnown = new WeakMap<Events, Known>();

function ofEvents(events: Events): Known {
  const known =
    eventsKnown.get(events) ??
    new Map(
      events.map(({ id, isSourced, facts }) => {
        const day = eventDay(facts);
        return [id, { years: ofYear(day === null ? null : Number(day.slice(0, 4))), isSourced }];
      }),
    );
  eventsKnown.set(events, known);
  return known;
}

/** The years and the sourcing of each record, by its public id. */
export function toRecordYears(facts: Omit<ReviewFacts, 'years' | 'criteria'>): Known {
  const { meetings, publications, plan, outcomes, periods } = facts;
  const others = [
    ...[meetings, publications, plan, outcomes].flat().map((fact) => ({ ...fact, years: ofYear(fact.year) })),
    ...periods.map((fact) => ({ ...fact, years: { yearStart: fact.yearStart, yearEnd: fact.yearEnd } })),
    ...[facts.partners, facts.agreements, facts.documents].flat(),
    ...[facts.commitments, facts.recommendations].flat().map((fact) => ({ ...fact, years: null })),
  ];
  const known = new Map(ofEvents(facts.events));
  for (const { id, years, isSourced } of others) known.set(id, { years, isSourced });
  return known;
}
