import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import subsetFont from 'subset-font';
import { ROOT } from '../bootstrap/run-process.mjs';
import { withNames } from './sfnt';

const require = createRequire(import.meta.url);

/** The package with the whole font. */
const PACKAGE = path.dirname(require.resolve('@fontsource/source-serif-4/package.json'));

/** One file of the heading font. */
export type HeadingFont = {
  /** File in `FOLDER`. */
  readonly file: string;
  /** Which file of the package the letters are taken from. */
  readonly source: 'latin' | 'latin-ext' | 'vietnamese';
  /** Every character a browser may ask this file for. */
  readonly characters: string;
};

/** Where the files stand, beside the style sheet that names them. */
const FOLDER = path.join(ROOT, 'src/app/styles/fonts');

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');

/** What English headings are written with: the one file that every first view loads, so nothing rare is in it. */
const BASIC = `${between(0x41, 0x5a)}${between(0x61, 0x7a)}0123456789 \u00a0.,:;!?'"()&/-+%–—‘’“”…`;

/** The heading font in parts: a browser loads the first always and the others where one of their letters stands. */
export const HEADING_FONTS: readonly HeadingFont[] = [
  { file: 'heading-basic.woff2', source: 'latin', characters: BASIC },
  {
    file: 'heading-western.woff2',
    source: 'latin',
    characters: `${between(0xc0, 0xd6)}${between(0xd8, 0xf6)}${between(0xf8, 0xff)}ıŒœ`,
  },
  {
    file: 'heading-extended.woff2',
    source: 'latin-ext',
    characters: `${between(0x100, 0x12b)}ĮįİĴĵ${between(0x136, 0x148)}${between(0x14a, 0x151)}${between(0x154, 0x165)}${between(0x168, 0x17f)}ǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜȘșȚț`,
  },
  { file: 'heading-vietnamese.woff2', source: 'vietnamese', characters: `ƠơƯư${between(0x1ea0, 0x1ef9)}` },
  { file: 'heading-signs.woff2', source: 'latin', characters: '#$*<=>@[\\]^_`{|}~¡§©«°±·»¿×÷€−' },
];

/**
 * Features of the font that the style sheet lets work: pairs set closer, ligatures as in "fi", and
 * digits with widths of their own. Lining digits of one width are what the font has without any feature.
 */
const FEATURES = ['kern', 'liga', 'pnum'];

/**
 * The licence keeps the word "Source" for the original; a part of the font must have another name,
 * and carry whose work it is and under which terms.
 */
const NAMES = new Map([
  [0, '© 2014-2021 Adobe (http://www.adobe.com/), with Reserved Font Name ‘Source’.'],
  [1, 'CISTRAT Heading'],
  [2, 'Regular'],
  [3, 'CISTRAT Heading SemiBold'],
  [4, 'CISTRAT Heading SemiBold'],
  [6, 'CISTRATHeading-SemiBold'],
  [13, 'SIL Open Font License, Version 1.1. A part of Source Serif 4 SemiBold.'],
  [14, 'https://openfontlicense.org'],
]);

/** The path of a committed file of the heading font. */
export function toFontPath({ file }: Pick<HeadingFont, 'file'>): string {
  return path.join(FOLDER, file);
}

/**
 * Makes one file of the heading font from the package: the same package, the same bytes.
 * @throws Error where the package lacks its file
 */
export async function makeHeadingFont({ source, characters }: HeadingFont): Promise<Buffer> {
  const original = await readFile(path.join(PACKAGE, `files/source-serif-4-${source}-600-normal.woff2`));
  const whole = await subsetFont(original, undefined, { keepAllGlyphs: true, targetFormat: 'sfnt' });
  return await subsetFont(withNames(whole, NAMES), characters, {
    targetFormat: 'woff2',
    keepFeatures: FEATURES,
    preserveNameIds: [13, 14],
    noHinting: true,
  });
}
