/**
 * Identifiers that are well formed and belong to nobody: the DOI prefix kept for examples, ORCID iDs below the
 * range that ORCID gives out, ISBNs at the end of a publisher range.
 */

/** ISO 7064 mod 11-2, the last sign of an ORCID iD: a digit or X. */
function orcidCheckSign(digits: string): string {
  const total = [...digits].reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const rest = (12 - (total % 11)) % 11;
  return rest === 10 ? 'X' : String(rest);
}

/**
 * An ORCID iD outside the ranges in use (these begin at 0000-0001-5000-0007).
 * @param number 0 to 9,999,999
 */
export function toExampleOrcid(number: number): string {
  const digits = `00000000${String(number).padStart(7, '0')}`;
  const all = `${digits}${orcidCheckSign(digits)}`;
  return all.replace(/(\d{4})(\d{4})(\d{4})(.{4})/, '$1-$2-$3-$4');
}

/**
 * An ISBN in the last block of the English group, 978-0-9998 to 978-0-9999.
 * @param number 0 to 19,999
 */
export function toExampleIsbn(number: number): string {
  const digits = `9780${String(99_980_000 + number)}`;
  const sum = [...digits].reduce((all, digit, index) => all + Number(digit) * (index % 2 ? 3 : 1), 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** A DOI under 10.5555, the prefix that Crossref keeps for examples and tests. */
export function toExampleDoi(suffix: string): string {
  return `10.5555/${suffix}`;
}

/** The ISSN of the demonstration's own journal: right check digit, given to no journal. */
export const EXAMPLE_ISSN = '9999-9994';
