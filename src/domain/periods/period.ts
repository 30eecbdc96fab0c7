/** What a span of years is for: what the centre reports on, or how long an agreement runs. */
export const PERIOD_KINDS = ['reporting-period', 'agreement-term'] as const;

export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * A span of whole calendar years, both included. Some reports cover two years (2013-2014, 2021-2022),
 * so a period is never assumed to be one.
 */
export type Period = {
  readonly slug: string;
  readonly kind: PeriodKind;
  readonly yearStart: number;
  readonly yearEnd: number;
};

/** The first and the last year, without the record around them. */
export type PeriodYears = Pick<Period, 'yearStart' | 'yearEnd'>;
