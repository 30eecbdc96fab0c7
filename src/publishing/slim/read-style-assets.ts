import { readAddress } from './read-address';

const COMMENT = String.raw`\/\*.*?(?:\*\/|$)`;
const HEX = String.raw`\\[0-9a-f]{1,6}\s?`;
const inQuotes = (quote: string) => String.raw`(?:[^${quote}\\]|\\.)*`;
const URL_FUNCTION = String.raw`(?<![\w-])url\(\s*(?:"(?<double>${inQuotes('"')})"|'(?<single>${inQuotes("'")})'|(?<bare>(?:[^\s"'()\\]|${HEX}|\\[^0-9a-f])*))\s*\)`;
const STRING = String.raw`(?<import>@import\s*)?(?:"(?<doubleText>${inQuotes('"')})"|'(?<singleText>${inQuotes("'")})')`;

/**
 * The parts of a style sheet that matter here (CSS Syntax, 4): comments and strings, in which `url(` means
 * nothing, `url()` in its three forms, and the strings of `@import`.
 */
const PARTS = new RegExp(`${COMMENT}|${URL_FUNCTION}|${STRING}`, 'gis');

const ESCAPE = /\\(?:([0-9a-f]{1,6})\s?|\r?\n|(.))/gis;

function decode(text: string): string {
  return text.replace(ESCAPE, (_, hex: string | undefined, character: string | undefined) => {
    const code = hex === undefined ? 0 : Number.parseInt(hex, 16);
    return code > 0 && code <= 0x10_ff_ff ? String.fromCodePoint(code) : (character ?? '');
  });
}

function addressIn(groups: Record<string, string | undefined>): string | undefined {
  const { double, single, bare, doubleText, singleText } = groups;
  return double ?? single ?? bare ?? (groups.import === undefined ? undefined : (doubleText ?? singleText));
}

/** The path a style sheet at `sheet` means by `value`; undefined for another host, `data:` and `#part`. */
function resolve(value: string, sheet: string): string | undefined {
  const read = readAddress(value);
  if (read.kind === 'site') return read.path;
  if (read.kind !== 'relative') return undefined;
  const url = new URL(value, new URL(sheet, 'http://sheet.invalid'));
  return url.pathname;
}

/**
 * The files of this site that a style sheet asks for: fonts, images, further style sheets.
 * @param sheet path of the style sheet, which relative addresses start from
 * @returns paths without query and fragment, sorted, each once
 */
export function readStyleAssets(css: string, sheet: string): string[] {
  const paths = new Set<string>();
  for (const { groups } of css.matchAll(PARTS)) {
    const value = groups && addressIn(groups);
    const path = value === undefined ? undefined : resolve(decode(value), sheet);
    if (path !== undefined) paths.add(path);
  }
  return [...paths].sort();
}
