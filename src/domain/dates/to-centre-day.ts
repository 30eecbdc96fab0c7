/** China has one time zone, without summer time since 1991 (tz database, Asia/Shanghai). In milliseconds. */
const OFFSET = 8 * 3_600_000;

const DAY = 86_400_000;

/** A calendar date 'YYYY-MM-DD' and the moment at which it is over. */
export type CentreDay = { readonly date: string; readonly endsAt: Date };

/** The calendar day at a moment where the centre is, in Beijing. */
export function toCentreDay(moment: Date): CentreDay {
  const days = Math.floor((moment.getTime() + OFFSET) / DAY);
  return {
    date: new Date(days * DAY).toISOString().slice(0, 10),
    endsAt: new Date((days + 1) * DAY - OFFSET),
  };
}
