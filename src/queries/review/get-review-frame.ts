import { findAgreementInForce } from '@/domain/agreements/find-agreement-in-force';
import type { Locale } from '@/domain/locales';
import { listYears } from '@/domain/periods/list-years';
import { toReviewColumns } from '@/domain/review/review-columns';
import { toReviewRange } from '@/domain/review/review-range';
import type { ReviewRangeView } from '@/domain/view-models/review';
import { setResponseStatus } from '@/publishing/answer/answer-context';
import { listAgreements } from '../category-2/to-agreement';
import { getToday } from '../get-today';
import { listReviewPeriods, type ReviewPeriod } from '../years/list-periods';

/** The query of an address. */
export type Asked = Readonly<Record<string, string | undefined>>;

export type ReviewFrame = {
  readonly range: ReviewRangeView;
  /** The period of each column; null where none is on record. */
  readonly periods: readonly (ReviewPeriod | null)[];
  /** The calendar years of the whole record that are over. */
  readonly allYears: readonly number[];
};

/** What is asked for cannot be answered: an unreadable question, or years that nothing is of. */
const STATUS = { 'not-a-year': 400, reversed: 400, outside: 404 } as const;

/**
 * The years that a review looks at, side by side. An address that asks for years that cannot be shown gets the
 * whole record, a word on what is wrong, and the status that says so.
 * @param asked the query of the address; of it `from` and `to` are read
 */
export async function getReviewFrame(asked: Asked, locale: Locale): Promise<ReviewFrame> {
  const [periods, agreements] = await Promise.all([listReviewPeriods(locale), listAgreements(locale)]);
  const today = getToday();
  // The year that runs has no report yet, and is no gap.
  const lastYear = Number(today.slice(0, 4)) - 1;
  const agreement = findAgreementInForce(agreements, today);
  const range = toReviewRange(asked, periods, agreement, lastYear);
  if (range.problem) setResponseStatus(STATUS[range.problem.kind]);
  const columns = toReviewColumns(periods, range.years);
  return {
    range: {
      ...range,
      columns: columns.map(({ yearStart, yearEnd, period }) => ({
        yearStart,
        yearEnd,
        period: period && toLink(period),
      })),
    },
    periods: columns.map(({ period }) => period),
    allYears: listYears({ yearStart: range.extent.yearStart, yearEnd: lastYear }),
  };
}

const toLink = ({ given, ...link }: ReviewPeriod) => link;
