import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  Packer,
  Paragraph,
  type ParagraphChild,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';
import type { Block, HeadingDepth, Run, TextDocument } from './block';

/** English as UNESCO writes it; Chinese in both scripts' places, so that either is checked as what it is. */
const LANGUAGES: { readonly [Language in Locale]: { readonly value: string; readonly eastAsia: string } } = {
  en: { value: 'en-GB', eastAsia: 'zh-CN' },
  zh: { value: 'zh-CN', eastAsia: 'zh-CN' },
};

const HEADINGS: { readonly [Depth in HeadingDepth]: (typeof HeadingLevel)[keyof typeof HeadingLevel] } = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
};

/** Notes in the order in which the text leads to them. */
class Notes {
  readonly #notes: Paragraph[] = [];

  add(runs: readonly Run[]): FootnoteReferenceRun {
    this.#notes.push(new Paragraph({ children: runs.map((run) => toTextRun(run)) }));
    return new FootnoteReferenceRun(this.#notes.length);
  }

  toFootnotes(): Record<string, { children: Paragraph[] }> {
    return Object.fromEntries(this.#notes.map((note, index) => [String(index + 1), { children: [note] }]));
  }
}

function toTextRun({ text, lang, isStrong, isEmphasised, href }: Run): TextRun {
  return new TextRun({
    text,
    language: LANGUAGES[lang],
    ...(isStrong && { bold: true }),
    // Chinese has no italics.
    ...(isEmphasised && lang !== 'zh' && { italics: true }),
    ...(href && { style: 'Hyperlink' }),
  });
}

function toChildren(runs: readonly Run[], notes: Notes): ParagraphChild[] {
  return runs.flatMap((run): ParagraphChild[] => {
    const words = toTextRun(run);
    const child = run.href ? new ExternalHyperlink({ link: run.href, children: [words] }) : words;
    return run.note ? [child, notes.add(run.note)] : [child];
  });
}

const strong = ({ text, lang }: LangText): Run => ({ text, lang, isStrong: true });

function toCell(runs: readonly Run[], isNumeric: boolean, notes: Notes): TableCell {
  const alignment = isNumeric ? AlignmentType.END : AlignmentType.START;
  return new TableCell({
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    children: [new Paragraph({ alignment, children: toChildren(runs, notes) })],
  });
}

function toTable(block: Extract<Block, { kind: 'table' }>, notes: Notes): (Paragraph | Table)[] {
  const { caption, headings, isNumeric, rows } = block;
  const toRow = (cells: readonly (readonly Run[])[], isHeader: boolean) =>
    new TableRow({
      tableHeader: isHeader,
      cantSplit: true,
      children: cells.map((runs, at) => toCell(runs, isNumeric[at] === true, notes)),
    });
  return [
    new Paragraph({ keepNext: true, style: 'Caption', children: [toTextRun(strong(caption))] }),
    new Table({
      width: { size: 100, type: WidthType.PERCENTAGE },
      rows: [
        toRow(
          headings.map((heading) => [strong(heading)]),
          true,
        ),
        ...rows.map((row) => toRow(row, false)),
      ],
    }),
    new Paragraph({}),
  ];
}

function toParts(block: Block, notes: Notes): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: HEADINGS[block.depth], children: [toTextRun(block.text)] })];
    case 'paragraph':
      return [new Paragraph({ spacing: { after: 120 }, children: toChildren(block.runs, notes) })];
    case 'item':
      return [new Paragraph({ bullet: { level: 0 }, children: toChildren(block.runs, notes) })];
    case 'quote':
      return [new Paragraph({ indent: { start: 567 }, children: toChildren(block.runs, notes) })];
    case 'table':
      return toTable(block, notes);
  }
}

/** Written into every file, so that the same data give the same bytes; when the data are from is in the text. */
const WRITTEN_AT = '2000-01-01T00:00:00Z';

/** An archive keeps local time without saying whose: made of local parts, it is the same everywhere. */
const ZIPPED_AT = new Date(1980, 0, 1, 12);

/** The library names what links lead to by chance. */
const CHANCE_NAME = /\brId[a-z0-9_-]{21}(?![a-z0-9_-])/g;

/** Puts fixed names, times and the language in place of what differs from one writing to the next. */
function settle(bytes: Uint8Array, locale: Locale): Uint8Array {
  const names = new Map<string, string>();
  const nameOf = (name: string) => {
    names.set(name, names.get(name) ?? `rIdLink${names.size + 1}`);
    return names.get(name) ?? name;
  };
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]): [string, Zippable[string]] => {
    if (!/\.(?:xml|rels)$/.test(path)) return [path, part];
    const text = strFromU8(part)
      .replace(CHANCE_NAME, nameOf)
      .replace(/(<dcterms:(?:created|modified)[^>]*>)[^<]*/g, `$1${WRITTEN_AT}`)
      .replace(
        '</cp:coreProperties>',
        `<dc:language>${LANGUAGES[locale].value}</dc:language></cp:coreProperties>`,
      );
    return [path, strToU8(text)];
  });
  return zipSync(Object.fromEntries(parts), { mtime: ZIPPED_AT, level: 6 });
}

/**
 * A text document as DOCX (ISO/IEC 29500), to be read and pasted from: headings, tables whose heading rows are marked,
 * notes, and the language of each run. The same document gives the same bytes.
 */
export async function toDocx({
  title,
  publisher,
  description,
  locale,
  blocks,
}: TextDocument): Promise<Uint8Array> {
  const notes = new Notes();
  const head = new Paragraph({ heading: HeadingLevel.TITLE, children: [toTextRun(title)] });
  const children = [head, ...blocks.flatMap((block) => toParts(block, notes))];
  const document = new Document({
    title: title.text,
    creator: publisher,
    lastModifiedBy: publisher,
    description,
    styles: { default: { document: { run: { size: 22, language: LANGUAGES[locale] } } } },
    footnotes: notes.toFootnotes(),
    sections: [{ children }],
  });
  return settle(await Packer.toBuffer(document), locale);
}
