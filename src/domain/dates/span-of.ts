import type { PartialDate } from './partial-date';

/**
 * The days a date may stand for, both included: one day, a whole month or a whole year.
 * Unlike a DateRange it is never open.
 */
export function spanOf({ date, precision }: PartialDate): { readonly from: string; readonly to: string } {
  if (precision === 'day') return { from: date, to: date };
  const year = date.slice(0, 4);
  if (precision === 'year') return { from: `${year}-01-01`, to: `${year}-12-31` };
  const month = date.slice(0, 7);
  const days = new Date(Date.UTC(Number(year), Number(month.slice(5)), 0)).getUTCDate();
  return { from: `${month}-01`, to: `${month}-${days}` };
}
