import type { PartialDate } from '../dates/partial-date';
import { monthsBefore } from './months-before';

/** Months before expiry by which the Director-General reviews an agreement. */
const REVIEW_MONTHS = 6;

/**
 * The day by which an agreement is to be reviewed: at least six months before it expires
 * (37 C/18 Part I, Integrated Comprehensive Strategy, paragraph A.3.2).
 * @returns null when the expiry is not known, or known only to the year
 */
export function reviewDueOn(expiresOn: PartialDate | null): PartialDate | null {
  return monthsBefore(expiresOn, REVIEW_MONTHS);
}
