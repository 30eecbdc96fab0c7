/** The part of the package that is used here; the types published for it lack `keepFeatures`. */
declare module 'subset-font' {
  type SubsetOptions = {
    readonly targetFormat?: 'sfnt' | 'woff' | 'woff2';
    /** Tags of OpenType features; all others are left out. */
    readonly keepFeatures?: readonly string[];
    /** Name records to keep beside the first seven. */
    readonly preserveNameIds?: readonly number[];
    readonly noHinting?: boolean;
    /** With it, `text` must be undefined. */
    readonly keepAllGlyphs?: boolean;
  };

  /** @throws Error where the font cannot be read */
  function subsetFont(font: Buffer, text: string | undefined, options?: SubsetOptions): Promise<Buffer>;
  export = subsetFont;
}
