/** How much of a date is known. Sources often give a month or only a year. */
export const DATE_PRECISIONS = ['day', 'month', 'year'] as const;

export type DatePrecision = (typeof DATE_PRECISIONS)[number];

/**
 * A date as far as it is known. `date` is always a whole 'YYYY-MM-DD' calendar date in UTC;
 * `precision` says how much of it may be shown and relied on. What is not known is filled with
 * the first month or day, so that May 2018 is { date: '2018-05-01', precision: 'month' }.
 */
export type PartialDate = { readonly date: string; readonly precision: DatePrecision };

/** A span of whole days, both ends included; null means open on that side. */
export type DateRange = { readonly from: string | null; readonly to: string | null };
