import { isCountryCode } from '../countries/country-table';
import { LOCALE_CODES, type Locale } from '../locales';
import { formatPeriod } from '../periods/format-period';
import type { Period } from '../periods/period';
import { periodsOverlap } from '../periods/periods-overlap';
import { type Finding, toFinding } from './finding';

/** A country is named by a code of the reviewed table, never by free text. */
export function checkCountryCode(value: string): Finding | null {
  return isCountryCode(value) ? null : toFinding('unknown-country', { value });
}

/**
 * Two periods of one kind may not share a year: an event would be counted twice.
 * @param others the other periods, without the one that is checked
 */
export function checkPeriodOverlap(
  period: Omit<Period, 'slug'>,
  others: readonly Omit<Period, 'slug'>[],
): Finding | null {
  const other = others.find((candidate) => periodsOverlap(period, candidate));
  return other ? toFinding('period-overlap', { other: formatPeriod(other, 'en') }) : null;
}

/** What is marked public must be there to be read. */
export function checkPublicDocument(document: {
  readonly access: string;
  readonly hasFile: boolean;
  readonly externalUrl: string | null;
}): Finding | null {
  const isReadable = document.hasFile || Boolean(document.externalUrl?.trim());
  return document.access === 'public' && !isReadable ? toFinding('public-document-without-file', {}) : null;
}

/** Whoever comes to a withdrawn record reads why it was withdrawn. */
export function checkWithdrawal(withdrawal: {
  readonly withdrawnOn: string | null;
  readonly reason: Readonly<Partial<Record<Locale, string | null>>>;
}): Finding | null {
  const hasReason = LOCALE_CODES.some((locale) => withdrawal.reason[locale]?.trim());
  return withdrawal.withdrawnOn !== null && !hasReason ? toFinding('withdrawal-without-reason', {}) : null;
}
