import { eventDay } from '../events/event-day';
import type { PeriodYears } from '../periods/period';
import type { ReviewFacts } from './review-facts';

/** What decides whether a record is evidence for some years. */
export type RecordYears = { readonly years: PeriodYears | null; readonly isSourced: boolean };

const ofYear = (year: number | null): PeriodYears | null =>
  year === null ? null : { yearStart: year, yearEnd: year };

/** The years and the sourcing of each record, by its public id. */
export function toRecordYears(
  facts: Omit<ReviewFacts, 'years' | 'criteria'>,
): ReadonlyMap<string, RecordYears> {
  const entries = [
    ...facts.events.map((event) => {
      const day = eventDay(event.facts);
      return { ...event, years: ofYear(day === null ? null : Number(day.slice(0, 4))) };
    }),
    ...[facts.meetings, facts.publications, facts.plan, facts.outcomes]
      .flat()
      .map((fact) => ({ ...fact, years: ofYear(fact.year) })),
    ...facts.periods.map((fact) => ({
      ...fact,
      years: { yearStart: fact.yearStart, yearEnd: fact.yearEnd },
    })),
    ...[facts.partners, facts.agreements, facts.documents].flat(),
    ...[facts.commitments, facts.recommendations].flat().map((fact) => ({ ...fact, years: null })),
  ];
  return new Map(entries.map(({ id, years, isSourced }) => [id, { years, isSourced }]));
}
