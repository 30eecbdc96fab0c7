export type EmbeddedFont = { readonly name: string; readonly isEmbedded: boolean };

/** The fonts a PDF names, and whether each brings its outlines along. Reads plain objects, as Typst writes them. */
export function listFonts(bytes: Uint8Array): EmbeddedFont[] {
  const text = Buffer.from(bytes).toString('latin1');
  const descriptors = [...text.matchAll(/<<(?:(?!>>|endobj).)*\/Type \/FontDescriptor.*?endobj/gs)];
  return descriptors.map(([descriptor]) => ({
    name: /\/FontName \/(\S+)/.exec(descriptor)?.[1] ?? '',
    isEmbedded: /\/FontFile[23]? \d+ 0 R/.test(descriptor),
  }));
}
