import { isMet, type Row, toRatio } from './row';

const HEADINGS = ['what', 'ours', 'peer', 'ratio', 'wanted', 'met'] as const;

/** Three digits that say something; whole where there are more. */
export function formatNumber(value: number): string {
  if (Number.isInteger(value) || Math.abs(value) >= 1000) return Math.round(value).toLocaleString('en');
  return Number(value.toPrecision(3)).toString();
}

const withUnit = (value: number, unit: string) =>
  unit ? `${formatNumber(value)} ${unit}` : formatNumber(value);

const SIGNS = { 'at least': '≥', 'at most': '≤', exactly: '=' } as const;

function toWanted({ wanted, unit }: Row): string {
  if (!wanted) return '';
  const sign = SIGNS[wanted.is];
  const value = wanted.of === 'ratio' ? formatNumber(wanted.value) : withUnit(wanted.value, unit);
  return wanted.of === 'ratio' ? `ratio ${sign} ${value}` : `${sign} ${value}`;
}

function toCells(row: Row): string[] {
  const ratio = toRatio(row);
  const met = isMet(row);
  return [
    row.note ? `${row.what} (${row.note})` : row.what,
    withUnit(row.ours, row.unit),
    row.peer ? `${row.peer.name}: ${withUnit(row.peer.value, row.unit)}` : '',
    ratio === null ? '' : formatNumber(ratio),
    toWanted(row),
    met === null ? '' : met ? 'yes' : 'NO',
  ];
}

/** The rows as a table in Markdown, columns aligned, so that it is read as well in a terminal. */
export function toTable(rows: readonly Row[]): string {
  const cells = [[...HEADINGS], ...rows.map(toCells)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const toLine = (row: readonly string[]) =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  return [toLine(head), toLine(widths.map((width) => '-'.repeat(width))), ...body.map(toLine)].join('\n');
}
