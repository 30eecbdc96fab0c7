import type { Year } from '@/cms/payload-types';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import type { PeriodFact } from '@/domain/review/review-facts';
import { addUp } from '@/domain/totals/add-up';
import { toPopulated, toPopulatedList } from '../map/to-record';

/** Whose money the host's is. */
const HOST: readonly (string | null | undefined)[] = ['host', 'government'];

/** The sum of all amounts; null where there are none or one is missing. */
function sumAll(lines: readonly { readonly amount?: number | null }[] | null | undefined): number | null {
  const amounts = (lines ?? []).map(({ amount }) => amount);
  const known = amounts.filter((amount) => amount !== null && amount !== undefined);
  return known.length === 0 || known.length < amounts.length ? null : addUp(known);
}

function hasText(value: unknown): boolean {
  if (typeof value === 'string') return value !== '';
  return typeof value === 'object' && value !== null && Object.values(value).some(Boolean);
}

function toHostContribution({ finance }: Year): boolean | null {
  const income = finance?.income ?? [];
  if (hasText(finance?.inKind) || income.some(({ kind }) => HOST.includes(kind))) return true;
  // Without the kind of each line it cannot be told whose it is.
  return income.length > 0 && income.every(({ kind }) => kind) ? false : null;
}

/** A reporting period as a review counts it. Documents count only as far as the reader may see them. */
export function toPeriodFact(year: Year): PeriodFact {
  return {
    id: year.publicId ?? '',
    isSourced: (year.sources ?? []).length > 0,
    yearStart: year.yearStart,
    yearEnd: year.yearEnd,
    hasReport: toPopulatedList(year.annualReport).length > 0,
    submittedOn: toCalendarDate(year.submittedToUnescoOn),
    hasWorkPlan: toPopulatedList(year.workPlan).length > 0,
    hasSummary: hasText(year.summary),
    staff: { total: year.staff?.total ?? null, female: year.staff?.female ?? null },
    income: sumAll(year.finance?.income),
    expenditure: sumAll(year.finance?.expenditure),
    currency: year.finance?.currency ?? null,
    hasHostContribution: toHostContribution(year),
    hasAudit: toPopulated(year.finance?.audit) !== null,
  };
}
