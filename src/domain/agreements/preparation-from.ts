import type { PartialDate } from '../dates/partial-date';
import { monthsBefore } from './months-before';

/** Months before expiry at which host states asked for a renewal (the Malaysian request of 2023 for an expiry in 2025). */
const PREPARATION_MONTHS = 18;

/**
 * The day from which a renewal is best prepared: eighteen months before the agreement expires.
 * @returns null when the expiry is not known, or known only to the year
 */
export function preparationFrom(expiresOn: PartialDate | null): PartialDate | null {
  return monthsBefore(expiresOn, PREPARATION_MONTHS);
}
