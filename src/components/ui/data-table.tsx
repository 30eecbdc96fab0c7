import type { ReactNode } from 'react';
import { EmptyState } from './empty-state';
import type { Words } from './words';

export type Column<Row> = {
  readonly key: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** Numbers stand at the end of the cell, one under the other. */
  readonly isNumeric?: boolean;
};

/**
 * Said aloud although they are the elements' own: some browsers drop the roles of rows that CSS stacks. Only
 * such tables need them; a matrix of hundreds of cells stays light.
 */
const STACKED_ROLES = {
  table: { role: 'table' },
  rowgroup: { role: 'rowgroup' },
  row: { role: 'row' },
  columnheader: { role: 'columnheader' },
  rowheader: { role: 'rowheader' },
  cell: { role: 'cell' },
} as const;

type Roles = Partial<typeof STACKED_ROLES>;

type DataTableProps<Row> = Pick<Words, 't'> & {
  /** What the table holds; read out and shown above it. */
  readonly caption: string;
  /** The first column is the row's header. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** On phones: scroll sideways under a sticky first column, or stack each row as a list of facts. */
  readonly onPhones?: 'scroll' | 'stack';
  /** A last row, such as the total; one cell a column. */
  readonly foot?: readonly ReactNode[];
  readonly empty?: ReactNode;
  /** The way to the data (see DataDownload): under a table that has rows. */
  readonly download?: ReactNode;
};

/** A table, with its roles kept when CSS stacks its rows on phones. */
export function DataTable<Row>(props: DataTableProps<Row>) {
  const { caption, columns, rows, rowKey, onPhones = 'scroll', foot, empty, download, t } = props;
  if (rows.length === 0) return <EmptyState t={t}>{empty}</EmptyState>;
  const isStacked = onPhones === 'stack';
  const roles: Roles = isStacked ? STACKED_ROLES : {};
  const table = (
    <table className={isStacked ? 'data-table table-stack' : 'data-table'} {...roles.table}>
      <caption>{caption}</caption>
      <thead {...roles.rowgroup}>
        <tr {...roles.row}>
          {columns.map(({ key, header, isNumeric }) => (
            <th key={key} scope="col" {...roles.columnheader} className={isNumeric ? 'numeric' : undefined}>
              {header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.rowgroup}>
        {rows.map((row) => (
          <tr key={rowKey(row)} {...roles.row}>
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} isHeader={index === 0} isStacked={isStacked}>
                {column.cell(row)}
              </Cell>
            ))}
          </tr>
        ))}
      </tbody>
      {foot ? (
        <tfoot {...roles.rowgroup}>
          <tr {...roles.row}>
            {columns.map((column, index) => (
              <Cell key={column.key} column={column} isHeader={index === 0} isStacked={isStacked}>
                {foot[index]}
              </Cell>
            ))}
          </tr>
        </tfoot>
      ) : null}
    </table>
  );
  const shown = isStacked ? (
    table
  ) : (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
    <section className="table-scroll" aria-label={caption} tabIndex={0}>
      {table}
    </section>
  );
  return (
    <>
      {shown}
      {download}
    </>
  );
}

type CellProps = {
  readonly column: { readonly header: string; readonly isNumeric?: boolean };
  readonly isHeader: boolean;
  readonly isStacked: boolean;
  readonly children: ReactNode;
};

function Cell({ column, isHeader, isStacked, children }: CellProps) {
  const roles: Roles = isStacked ? STACKED_ROLES : {};
  if (isHeader) {
    return (
      <th scope="row" {...roles.rowheader}>
        {children}
      </th>
    );
  }
  const className = column.isNumeric ? 'numeric' : undefined;
  if (!isStacked) return <td className={className}>{children}</td>;
  // When stacked, the label and what stands in the span are the two columns of the cell.
  return (
    <td {...roles.cell} data-label={column.header} className={className}>
      <span>{children}</span>
    </td>
  );
}
