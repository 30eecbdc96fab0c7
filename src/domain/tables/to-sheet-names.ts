/** What spreadsheets take for the name of a sheet at most, in UTF-16 units. */
const LONGEST = 31;

const FORBIDDEN = /[[\]:*?/\\\p{Cc}]/gu;

/** Excel keeps this name for itself. */
const RESERVED = ['history'];

/** The first signs that fit, none of them halved. */
function cut(text: string, length: number): string {
  let fit = '';
  for (const sign of text) {
    if (fit.length + sign.length > length) break;
    fit += sign;
  }
  return fit;
}

const trim = (text: string) => text.replace(/^[\s']+|[\s']+$/g, '');

function toFit(title: string, suffix: string): string {
  const whole = trim(title.toWellFormed().replace(FORBIDDEN, ' ').replace(/\s+/g, ' ')) || '–';
  if (whole.length + suffix.length <= LONGEST) return whole + suffix;
  return `${trim(cut(whole, LONGEST - suffix.length - 1))}…${suffix}`;
}

/**
 * Names for the sheets of a workbook: at most 31 signs, without those that spreadsheets forbid, no two the same
 * whatever the case.
 */
export function toSheetNames(titles: readonly string[]): string[] {
  const taken = new Set(RESERVED);
  return titles.map((title) => {
    for (let copy = 1; ; copy += 1) {
      const name = toFit(title, copy === 1 ? '' : ` (${copy})`);
      const slot = name.toLowerCase();
      if (taken.has(slot)) continue;
      taken.add(slot);
      return name;
    }
  });
}
