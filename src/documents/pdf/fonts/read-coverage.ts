import { readFileSync } from 'node:fs';

/** A run of characters, first and last. */
type Range = readonly [first: number, last: number];

/** Where a table of a font begins (OpenType, "Font file"). */
function findTable(font: DataView, tag: string): number {
  const count = font.getUint16(4);
  for (let place = 0; place < count; place += 1) {
    const entry = 12 + place * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(entry + byte)));
    if (name === tag) return font.getUint32(entry + 8);
  }
  throw new Error(`The font has no table "${tag}".`);
}

/** Segmented mapping of characters to glyphs, for characters below 65,536 (OpenType, "cmap", format 4). */
function readSegments(font: DataView, start: number): Range[] {
  const count = font.getUint16(start + 6) / 2;
  return Array.from({ length: count }, (_, place): Range => {
    const last = font.getUint16(start + 14 + place * 2);
    return [font.getUint16(start + 16 + (count + place) * 2), last];
  });
}

/** Segmented coverage of all characters (OpenType, "cmap", format 12). */
function readGroups(font: DataView, start: number): Range[] {
  const count = font.getUint32(start + 12);
  return Array.from({ length: count }, (_, place): Range => {
    const group = start + 16 + place * 12;
    return [font.getUint32(group), font.getUint32(group + 4)];
  });
}

/** The characters that a TrueType or OpenType font has, as runs. */
export function readCoverage(file: string): Range[] {
  const bytes = readFileSync(file);
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const cmap = findTable(font, 'cmap');
  const count = font.getUint16(cmap + 2);
  return Array.from({ length: count }, (_, place) => cmap + font.getUint32(cmap + 4 + place * 8 + 4)).flatMap(
    (start) => {
      const format = font.getUint16(start);
      if (format === 12) return readGroups(font, start);
      return format === 4 ? readSegments(font, start) : [];
    },
  );
}
