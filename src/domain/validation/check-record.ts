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

/** A text in the languages it was written in. */
export type Texts = Readonly<Partial<Record<Locale, string | null>>>;

const isWritten = (texts: Texts) => LOCALE_CODES.some((locale) => texts[locale]?.trim());

/** A text that must be there is there in one language at least; readers of the other are shown that one. */
export function checkWritten(texts: Texts): Finding | null {
  return isWritten(texts) ? null : toFinding('written-in-no-language', {});
}

/** Whoever comes to a withdrawn record reads why it was withdrawn. */
export function checkWithdrawal(withdrawal: {
  readonly withdrawnOn: string | null;
  readonly reason: Texts;
}): Finding | null {
  const isOwed = withdrawal.withdrawnOn !== null && !isWritten(withdrawal.reason);
  return isOwed ? toFinding('withdrawal-without-reason', {}) : null;
}
