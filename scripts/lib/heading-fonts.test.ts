import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import subsetFont from 'subset-font';
import { describe, expect, it } from 'vitest';
import { HEADING_FONTS, toFontPath } from './heading-fonts';
import { readCodePoints, readNames } from './sfnt';

const toCodePoints = (text: string) =>
  [...new Set([...text].map((character) => character.codePointAt(0) ?? 0))].sort((a, b) => a - b);

/** The committed file without its compression. */
async function readCommitted(font: (typeof HEADING_FONTS)[number]): Promise<Buffer> {
  return await subsetFont(readFileSync(toFontPath(font)), undefined, {
    keepAllGlyphs: true,
    targetFormat: 'sfnt',
    preserveNameIds: [13, 14],
  });
}

/** What the style sheet says: for each family and file, the code points a browser asks that file for. */
function readFaces(): Map<string, number[]> {
  const css = readFileSync(path.join(path.dirname(toFontPath({ file: '' })), 'fonts.css'), 'utf8');
  const faces = [...css.matchAll(/@font-face \{([^}]+)\}/g)].map(([, face = '']) => face);
  const remote = faces.filter((face) => face.includes('url('));
  return new Map(
    remote.map((face) => {
      const family = /font-family: '([^']+)'/.exec(face)?.[1];
      const file = /url\('\.\/fonts\/([^']+)'\)/.exec(face)?.[1];
      const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g)];
      const points = ranges.flatMap(([, first = '', last = first]) => {
        const from = Number.parseInt(first, 16);
        return Array.from({ length: Number.parseInt(last, 16) - from + 1 }, (_, index) => from + index);
      });
      return [`${family}/${file}`, points.sort((a, b) => a - b)];
    }),
  );
}

describe('the files of the heading font', () => {
  it.each(HEADING_FONTS)('should hold exactly the characters they stand for: $file', async (font) => {
    expect(readCodePoints(await readCommitted(font))).toEqual(toCodePoints(font.characters));
  });

  it.each(HEADING_FONTS)(
    'should be asked for by the style sheet for these: $file',
    ({ file, characters }) => {
      expect(readFaces().get(`CISTRAT Heading/${file}`)).toEqual(toCodePoints(characters));
    },
  );

  it('should leave the punctuation of Chinese headings to the Chinese font', () => {
    const asked = readFaces().get('CISTRAT Heading beside Chinese/heading-basic.woff2') ?? [];
    const characters = toCodePoints(HEADING_FONTS[0]?.characters ?? '');
    const left = characters.filter((point) => !asked.includes(point));
    expect(String.fromCodePoint(...left)).toBe('—‘’“”…');
    expect(asked.filter((point) => !characters.includes(point))).toEqual([]);
  });

  it('should not carry the reserved name of the original, but its copyright and licence', async () => {
    for (const font of HEADING_FONTS) {
      const names = readNames(await readCommitted(font));
      for (const id of [1, 3, 4, 6, 16]) expect(names.get(id) ?? '').not.toMatch(/source/i);
      expect(names.get(0)).toContain('Adobe');
      expect(names.get(13)).toContain('SIL Open Font License');
    }
  });

  it('should cost a first view no more than 11 kB', () => {
    expect(statSync(toFontPath({ file: 'heading-basic.woff2' })).size).toBeLessThan(11_000);
  });
});
