import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** An element of the structure tree (ISO 32000-1, 14.7), with what stands in it. */
export type Tag = {
  readonly role: string;
  readonly alt: string | null;
  readonly lang: string | null;
  readonly children: readonly Tag[];
};

export type ReadPdf = {
  readonly pages: number;
  readonly title: unknown;
  readonly language: unknown;
  readonly xmp: string;
  readonly isMarked: boolean;
  readonly bookmarks: readonly string[];
  /** The words of each page, in reading order. */
  readonly texts: readonly string[];
  /** All elements of the structure trees of all pages, outer before inner. */
  readonly tags: readonly Tag[];
};

type StructNode = {
  readonly role?: string;
  readonly alt?: string;
  readonly lang?: string;
  readonly children?: readonly unknown[];
};

function toTag(node: StructNode): Tag {
  const children = (node.children ?? []).filter(
    (child): child is StructNode => typeof child === 'object' && child !== null && 'role' in child,
  );
  return {
    role: node.role ?? '',
    alt: node.alt ?? null,
    lang: node.lang ?? null,
    children: children.map(toTag),
  };
}

const flatten = (tag: Tag): Tag[] => [tag, ...tag.children.flatMap(flatten)];

type OutlineItem = { readonly title: string; readonly items: readonly OutlineItem[] };

const titlesOf = (items: readonly OutlineItem[]): string[] =>
  items.flatMap(({ title, items: inner }) => [title, ...titlesOf(inner)]);

/** Reads a PDF with a program that did not write it: for tests. */
export async function readPdf(bytes: Uint8Array): Promise<ReadPdf> {
  const document = await getDocument({ data: new Uint8Array(bytes), useSystemFonts: false, verbosity: 0 })
    .promise;
  try {
    const [{ info, metadata }, marks, outline] = await Promise.all([
      document.getMetadata(),
      document.getMarkInfo(),
      document.getOutline(),
    ]);
    const texts: string[] = [];
    const tags: Tag[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''));
      const tree = await page.getStructTree();
      if (tree) tags.push(...flatten(toTag(tree as StructNode)));
    }
    const facts = info as Readonly<Record<string, unknown>>;
    return {
      pages: document.numPages,
      title: facts.Title,
      language: facts.Language,
      xmp: metadata?.getRaw() ?? '',
      isMarked: marks?.Marked ?? false,
      bookmarks: titlesOf((outline ?? []) as readonly OutlineItem[]),
      texts,
      tags,
    };
  } finally {
    await document.destroy();
  }
}
