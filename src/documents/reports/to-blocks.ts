import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { type Locale, parseLocale, toHtmlLang } from '@/domain/locales';
import type { RichTextBlock, RichTextInline } from '@/domain/rich-text';
import type { Cell, ColumnType, Table } from '@/domain/tables/table';
import type { RichTextView } from '@/domain/view-models/rich-text';
import type { Block, HeadingDepth, Run } from '../docx/block';
import type { TableWords } from '../tables/define-table';

const NUMBERS: readonly ColumnType[] = ['integer', 'decimal', 'share'];

/** A date as far as it is known, in words. */
function dateText(cell: string, locale: Locale): string {
  const precision = ({ 4: 'year', 7: 'month' } as const)[cell.length] ?? 'day';
  return formatPartialDate({ date: cell.padEnd(10, '-01'), precision }, locale);
}

/** A value as the pages write it. */
function cellText(cell: Cell, type: ColumnType, { t, locale }: TableWords): string {
  if (cell === null) return t('common.notKnown');
  if (typeof cell === 'number') {
    const isShare = type === 'share';
    const options = isShare ? ({ style: 'percent' } as const) : { maximumFractionDigits: 2 };
    return new Intl.NumberFormat(toHtmlLang(locale), options).format(cell);
  }
  return type === 'date' ? dateText(cell, locale) : cell;
}

type Choice = {
  /** The columns that fit on paper, by their keys. */
  readonly keys: readonly string[];
  /** A note at one of the columns, by what else is in the row. */
  readonly note?: {
    readonly key: string;
    readonly of: (row: Readonly<Record<string, Cell>>) => readonly Run[];
  };
};

/** Some columns of a table as a table of a text: the same values, in the words of the pages. */
export function toTableBlock(table: Table, { keys, note }: Choice, words: TableWords): Block {
  const { locale } = words;
  const places = keys.map((key) => table.columns.findIndex((column) => column.key === key));
  const columns = places.flatMap((place) => table.columns[place] ?? []);
  const toRuns = (row: readonly Cell[], at: number): Run[] => {
    const column = columns[at];
    if (!column) return [];
    const byKey = Object.fromEntries(table.columns.map(({ key }, place) => [key, row[place] ?? null]));
    const cell = byKey[column.key] ?? null;
    // Titles say in which language they are.
    const lang = column.key === 'title' ? parseLocale(String(byKey['title-language'])) : null;
    const noted = note?.key === column.key ? note.of(byKey) : [];
    return [
      {
        text: cellText(cell, column.type, words),
        lang: (cell !== null && lang) || locale,
        ...(noted.length > 0 && { note: noted }),
      },
    ];
  };
  return {
    kind: 'table',
    caption: { text: table.title, lang: locale },
    headings: columns.map(({ label }) => ({ text: label, lang: locale })),
    isNumeric: columns.map(({ type }) => NUMBERS.includes(type)),
    rows: table.rows.map((row) => columns.map((_, at) => toRuns(row, at))),
  };
}

/** The words of a line of formatted text; of its marks what a plain text has use for. */
function toRuns(inlines: readonly RichTextInline[], lang: Locale, siteUrl: string): Run[] {
  return inlines.flatMap((inline): Run[] => {
    if (inline.kind === 'break') return [{ text: ' ', lang }];
    if (inline.kind === 'link') {
      const href = inline.href.startsWith('/') ? siteUrl + inline.href : inline.href;
      return toRuns(inline.children, lang, siteUrl).map((run) => ({ ...run, href }));
    }
    return [
      {
        text: inline.text,
        lang,
        ...(inline.marks.includes('strong') && { isStrong: true }),
        ...(inline.marks.includes('em') && { isEmphasised: true }),
      },
    ];
  });
}

/** A formatted text under a heading of the second depth. Pictures are left to the page: their captions stay. */
export function toTextBlocks({ content, lang }: RichTextView, siteUrl: string): Block[] {
  const ofBlock = (block: RichTextBlock): Block[] => {
    switch (block.kind) {
      case 'paragraph':
      case 'quote':
        return [{ kind: block.kind, runs: toRuns(block.children, lang, siteUrl) }];
      case 'heading': {
        const depth: HeadingDepth = block.depth === 0 ? 2 : 3;
        const text = toRuns(block.children, lang, siteUrl).map((run) => run.text);
        return [{ kind: 'heading', depth, text: { text: text.join(''), lang } }];
      }
      case 'list':
        return block.items.flatMap(({ blocks }) => blocks.flatMap(ofBlock).map(toItem));
      case 'table':
        return block.rows.flat().flatMap(({ blocks }) => blocks.flatMap(ofBlock));
      case 'image':
        return block.image.caption
          ? [{ kind: 'paragraph', runs: [{ ...block.image.caption, isEmphasised: true }] }]
          : [];
      case 'rule':
        return [];
    }
  };
  return content.blocks.flatMap(ofBlock);
}

const toItem = (block: Block): Block =>
  block.kind === 'paragraph' ? { kind: 'item', runs: block.runs } : block;
