import path from 'node:path';
import { readCoverage } from './read-coverage';

/** The fonts between which every text finds its signs; see fonts/README.md. */
const LARGEST = ['SourceSans3-Regular.ttf', 'NotoSansSC-Regular.ttf'];

/** The sign that Chinese and Japanese printers put for one they have no type for (U+3013, geta mark). */
const GETA = '〓';

/** Signs that are not seen, such as joiners, need no glyph. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

const SPACE = /\p{Space_Separator}/u;

let covered: Set<number> | undefined;

function getCovered(folder: string): Set<number> {
  covered ??= new Set(
    LARGEST.flatMap((file) => readCoverage(path.join(folder, file))).flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, place) => first + place),
    ),
  );
  return covered;
}

/**
 * Puts a sign for each character that no font has: PDF/UA and PDF/A allow none without a glyph, and one odd letter
 * must not keep a whole report from being made.
 * @param folder where the fonts are
 */
export function replaceMissing(text: string, folder: string): string {
  const known = getCovered(folder);
  return text.replace(/[^\p{ASCII}]/gu, (sign) => {
    if (known.has(sign.codePointAt(0) ?? 0) || UNSEEN.test(sign)) return sign;
    return SPACE.test(sign) ? ' ' : GETA;
  });
}
