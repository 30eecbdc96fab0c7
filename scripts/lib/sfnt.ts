/** An uncompressed font file (OpenType specification, "Font file"): a directory, and tables by four-letter tags. */
type Table = { readonly entry: number; readonly start: number; readonly length: number };

const DIRECTORY = 12;
const ENTRY = 16;

/** @throws RangeError where the font has no such table */
function findTable(font: Buffer, tag: string): Table {
  const count = font.readUInt16BE(4);
  for (let entry = DIRECTORY; entry < DIRECTORY + count * ENTRY; entry += ENTRY) {
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    return { entry, start: font.readUInt32BE(entry + 8), length: font.readUInt32BE(entry + 12) };
  }
  throw new RangeError(`The font has no table ${tag}.`);
}

/** The names a font gives of itself, by name id: 1 its family, 13 its licence, 14 where that can be read. */
export type FontNames = ReadonlyMap<number, string>;

/** Windows, Unicode BMP, English (United States): the only kind of record that every reader of fonts reads. */
const RECORD_KIND = [3, 1, 0x409] as const;

/**
 * Gives a font other names; all that it had are gone.
 * Checksums are left as they are: whoever writes the font out anew computes them.
 */
export function withNames(font: Buffer, names: FontNames): Buffer {
  const { entry } = findTable(font, 'name');
  const table = toNameTable(names);
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4);
  const renamed = Buffer.concat([font, padding, table]);
  renamed.writeUInt32BE(font.length + padding.length, entry + 8);
  renamed.writeUInt32BE(table.length, entry + 12);
  return renamed;
}

function toNameTable(names: FontNames): Buffer {
  const texts = [...names]
    .sort(([a], [b]) => a - b)
    .map(([id, text]) => ({ id, bytes: Buffer.from(text, 'utf16le').swap16() }));
  const header = Buffer.alloc(6 + texts.length * 12);
  header.writeUInt16BE(texts.length, 2);
  header.writeUInt16BE(header.length, 4);
  let offset = 0;
  for (const [index, { id, bytes }] of texts.entries()) {
    const record = [...RECORD_KIND, id, bytes.length, offset];
    for (const [place, value] of record.entries()) header.writeUInt16BE(value, 6 + index * 12 + place * 2);
    offset += bytes.length;
  }
  return Buffer.concat([header, ...texts.map(({ bytes }) => bytes)]);
}

/** Reads the names back, as far as they are in UTF-16. */
export function readNames(font: Buffer): FontNames {
  const { start } = findTable(font, 'name');
  const texts = start + font.readUInt16BE(start + 4);
  return new Map(
    Array.from({ length: font.readUInt16BE(start + 2) }, (_, index) => {
      const record = start + 6 + index * 12;
      const from = texts + font.readUInt16BE(record + 10);
      const bytes = Buffer.from(font.subarray(from, from + font.readUInt16BE(record + 8)));
      return [font.readUInt16BE(record + 6), bytes.swap16().toString('utf16le')];
    }),
  );
}

/**
 * The code points that a font has letters for, in order.
 * @throws RangeError where they are not listed in format 4, which covers all of Latin
 */
export function readCodePoints(font: Buffer): number[] {
  const { start } = findTable(font, 'cmap');
  const table = start + font.readUInt32BE(start + 8);
  const format = font.readUInt16BE(table);
  if (format !== 4) throw new RangeError(`The character map has format ${format}.`);
  const segments = font.readUInt16BE(table + 6) / 2;
  const column = (index: number, segment: number) => table + 14 + (index * segments + segment) * 2;
  const points: number[] = [];
  for (let segment = 0; segment < segments; segment += 1) {
    const last = font.readUInt16BE(column(0, segment));
    // Between the ends and the starts of the segments lie two bytes without meaning.
    const first = font.readUInt16BE(column(1, segment) + 2);
    const delta = font.readUInt16BE(column(2, segment) + 2);
    const rangeAt = column(3, segment) + 2;
    const range = font.readUInt16BE(rangeAt);
    for (let point = first; point <= last && point !== 0xffff; point += 1) {
      const glyph = range === 0 ? point + delta : font.readUInt16BE(rangeAt + range + (point - first) * 2);
      if ((glyph & 0xffff) !== 0) points.push(point);
    }
  }
  return points;
}
