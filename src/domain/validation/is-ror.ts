/** Crockford's base 32: no i, l, o, u. */
const DIGITS = '0123456789abcdefghjkmnpqrstvwxyz';

const SHAPE = /^(?:https:\/\/ror\.org\/)?0([0-9a-hj-km-np-tv-z]{6})(\d{2})$/;

/**
 * True for a ROR id whose last two digits are right: 98 minus the number, a hundred times, modulo 97, the number
 * being the six signs after the zero in Crockford's base 32 (ISO/IEC 7064, mod 97-10).
 * Source: ror.readme.io, "ROR identifier pattern".
 */
export function isRor(value: string): boolean {
  const match = SHAPE.exec(value);
  if (!match) return false;
  const number = [...(match[1] ?? '')].reduce((all, sign) => all * 32 + DIGITS.indexOf(sign), 0);
  return 98 - ((number * 100) % 97) === Number(match[2]);
}
