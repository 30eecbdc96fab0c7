import type { PartialDate } from '../dates/partial-date';
import type { PeriodYears } from '../periods/period';

/** Why these years are looked at: the address asks for them, the agreement in force runs in them, or they are all there are. */
export type RangeBasis = 'asked' | 'agreement' | 'record';

/** What is wrong with the years of an address; the whole record is shown in their stead. */
export type RangeProblem =
  | { readonly kind: 'not-a-year'; readonly value: string }
  | { readonly kind: 'reversed'; readonly from: number; readonly to: number }
  | { readonly kind: 'outside'; readonly from: number; readonly to: number };

export type ReviewRange = {
  /** Whole reporting periods: a year within a longer period brings the rest of it. */
  readonly years: PeriodYears;
  readonly basis: RangeBasis;
  /** Whether the years asked for were widened to whole periods. */
  readonly isWidened: boolean;
  /** The first and the last year that can be asked for. */
  readonly extent: PeriodYears;
  readonly problem: RangeProblem | null;
};

type Asked = { readonly from?: string | undefined; readonly to?: string | undefined };

type Agreement = { readonly inForceOn: PartialDate | null; readonly signedOn: PartialDate | null };

const YEAR = /^[12]\d{3}$/;

const yearOf = (date: PartialDate) => Number(date.date.slice(0, 4));

function widen({ yearStart, yearEnd }: PeriodYears, periods: readonly PeriodYears[]): PeriodYears {
  const touched = periods.filter((period) => period.yearStart <= yearEnd && yearStart <= period.yearEnd);
  return {
    yearStart: Math.min(yearStart, ...touched.map((period) => period.yearStart)),
    yearEnd: Math.max(yearEnd, ...touched.map((period) => period.yearEnd)),
  };
}

/** The years of the agreement in force so far; null where its beginning is not known or lies outside. */
function termOf(agreement: Agreement | null, extent: PeriodYears): PeriodYears | null {
  const start = agreement?.inForceOn ?? agreement?.signedOn ?? null;
  if (start === null || yearOf(start) > extent.yearEnd) return null;
  return { yearStart: Math.max(yearOf(start), extent.yearStart), yearEnd: extent.yearEnd };
}

function findProblem({ from, to }: Asked, extent: PeriodYears): RangeProblem | null {
  const wrong = [from, to].find((value) => value !== undefined && !YEAR.test(value));
  if (wrong !== undefined) return { kind: 'not-a-year', value: wrong };
  const years = { from: Number(from ?? extent.yearStart), to: Number(to ?? extent.yearEnd) };
  if (years.from > years.to && from !== undefined && to !== undefined) return { kind: 'reversed', ...years };
  const isOutside = years.from < extent.yearStart || years.to > extent.yearEnd || years.from > years.to;
  return isOutside ? { kind: 'outside', ...years } : null;
}

/**
 * The years a review looks at.
 * @param asked the query of the address, such as `from=2018&to=2024`; one of both is enough
 * @param periods the reporting periods on record; at least one
 * @param agreement the agreement in force, whose years so far are looked at where nothing is asked
 * @param thisYear the years up to this one can be asked for, with or without a period
 */
export function toReviewRange(
  asked: Asked,
  periods: readonly PeriodYears[],
  agreement: Agreement | null,
  thisYear: number,
): ReviewRange {
  const extent = {
    yearStart: Math.min(thisYear, ...periods.map(({ yearStart }) => yearStart)),
    yearEnd: Math.max(thisYear, ...periods.map(({ yearEnd }) => yearEnd)),
  };
  const isAsked = asked.from !== undefined || asked.to !== undefined;
  const problem = isAsked ? findProblem(asked, extent) : null;
  if (problem) return { years: extent, basis: 'record', isWidened: false, extent, problem };
  const term = termOf(agreement, extent);
  const wanted = isAsked
    ? { yearStart: Number(asked.from ?? extent.yearStart), yearEnd: Number(asked.to ?? extent.yearEnd) }
    : (term ?? extent);
  const years = widen(wanted, periods);
  const isWidened = isAsked && (years.yearStart !== wanted.yearStart || years.yearEnd !== wanted.yearEnd);
  return {
    years,
    basis: isAsked ? 'asked' : term ? 'agreement' : 'record',
    isWidened,
    extent,
    problem: null,
  };
}
