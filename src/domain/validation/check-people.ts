import type { CountryPeople, PeopleCount } from '../events/event-facts';
import { addUp } from '../totals/add-up';
import { type Finding, toFinding } from './finding';

/** Whole people only; null is "not known". */
export function checkCount(value: number | null): Finding | null {
  return value === null || (Number.isInteger(value) && value >= 0) ? null : toFinding('not-a-count', {});
}

/** Women and men together, or either alone, may not be more than all people; they may be fewer. */
export function checkGenders({ total, female, male }: PeopleCount): Finding | null {
  const sum = (female ?? 0) + (male ?? 0);
  return total !== null && sum > total ? toFinding('genders-above-total', { sum, total }) : null;
}

/** A number that is a part of another one, such as certificates of trainees, may not exceed it. */
export function checkPart(part: number | null, total: number | null): Finding | null {
  return part !== null && total !== null && part > total
    ? toFinding('part-above-total', { part, total })
    : null;
}

/** Rows of a breakdown, such as affiliations or age bands, may not add up to more than the total. */
export function checkRows(rows: readonly (number | null)[], total: number | null): Finding | null {
  const sum = addUp(rows.filter((value) => value !== null));
  return total !== null && sum > total ? toFinding('rows-above-total', { sum, total }) : null;
}

/**
 * The people of an event by country: each country once, no row above itself, and no column above the event's
 * own number.
 */
export function checkByCountry(people: PeopleCount, rows: readonly CountryPeople[]): Finding | null {
  const codes = rows.map((row) => row.country);
  const twice = codes.find((code, index) => codes.indexOf(code) !== index);
  if (twice) return toFinding('country-twice', { country: twice });
  for (const row of rows) {
    const finding = checkGenders(row);
    if (finding) return finding;
  }
  const column = (which: keyof PeopleCount) =>
    checkRows(
      rows.map((row) => row[which]),
      people[which],
    );
  return column('total') ?? column('female') ?? column('male');
}
