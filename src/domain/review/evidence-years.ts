import type { AgreementState } from '../agreements/agreement-state';
import type { PartialDate } from '../dates/partial-date';
import { spanOf } from '../dates/span-of';
import type { DocumentKind } from '../documents/document-kinds';
import type { PeriodYears } from '../periods/period';

/** Documents that hold from their date on, until others take their place. */
const STANDING_DOCUMENTS: readonly DocumentKind[] = [
  'agreement',
  'charter',
  'rules',
  'policy',
  'strategy',
  'authorisation',
  'mou',
];

const FOREVER = 9999;

const yearOf = (day: string) => Number(day.slice(0, 4));

/** The years that something between two dates is of; null where neither is known. */
export function yearsBetween(from: PartialDate | null, to: PartialDate | null): PeriodYears | null {
  const [first, last] = [from ?? to, to ?? from];
  return first && last ? { yearStart: yearOf(spanOf(first).from), yearEnd: yearOf(spanOf(last).to) } : null;
}

/** The years of which a document is evidence: that of its date, or, for what stays in force, all from then on. */
export function yearsOfDocument(kind: DocumentKind, date: PartialDate | null): PeriodYears | null {
  const years = yearsBetween(date, null);
  if (years === null) return null;
  return STANDING_DOCUMENTS.includes(kind) ? { ...years, yearEnd: FOREVER } : years;
}

/**
 * The years of which an agreement is evidence: from its entry into force, else its signature, to its expiry. One
 * without an expiry counts on only while it is recorded as in force.
 */
export function yearsOfAgreement(agreement: {
  readonly state: AgreementState;
  readonly signedOn: PartialDate | null;
  readonly inForceOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
}): PeriodYears | null {
  const { state, signedOn, inForceOn, expiresOn } = agreement;
  const years = yearsBetween(inForceOn ?? signedOn, expiresOn ?? null);
  if (years === null || expiresOn !== null || state !== 'in-force') return years;
  return { ...years, yearEnd: FOREVER };
}

/** Whether two spans of years share one; what has no years shares none. */
export function sharesYear(a: PeriodYears | null, b: PeriodYears): boolean {
  return a !== null && a.yearStart <= b.yearEnd && b.yearStart <= a.yearEnd;
}
