/**
 * True for an ISSN written 1234-567X whose last sign is right: the digits weighted 8 to 2, modulo 11, X for ten.
 * Source: ISO 3297.
 */
export function isIssn(value: string): boolean {
  if (!/^\d{4}-\d{3}[\dX]$/.test(value)) return false;
  const signs = [...value.replace('-', '')];
  const sum = signs.reduce((all, sign, index) => all + (sign === 'X' ? 10 : Number(sign)) * (8 - index), 0);
  return sum % 11 === 0;
}
