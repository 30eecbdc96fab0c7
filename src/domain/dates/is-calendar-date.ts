const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** True for a day that exists, written 'YYYY-MM-DD' (ISO 8601 calendar date, years 0001 to 9999). */
export function isCalendarDate(value: string): boolean {
  if (!SHAPE.test(value) || value.startsWith('0000')) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
