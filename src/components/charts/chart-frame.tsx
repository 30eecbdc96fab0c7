import type { ReactNode } from 'react';
import { type Column, DataTable } from '../ui/data-table';
import { formatNumber } from '../ui/format-number';
import type { Words } from '../ui/words';

export type ChartFrameProps = Words & {
  /** The finding, as a sentence: "Most trainees came from Asia and the Pacific". */
  readonly title: string;
  /** What is counted, over which period, how completely: "People trained, 2012 to 2024; known for 3 of 5 trainings". */
  readonly subtitle?: string;
  /** Where the figures come from, or what a reader should know before using them. */
  readonly note?: ReactNode;
  /** The way to the data behind the figures; see DataDownload. */
  readonly download?: ReactNode;
};

type FrameProps<Row> = ChartFrameProps & {
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly children: ReactNode;
};

/** What all charts share: the finding above, the drawing, a note, and the figures as a table behind a `<details>`. */
export function ChartFrame<Row>(props: FrameProps<Row>) {
  const { title, subtitle, note, download, columns, rows, rowKey, children, t } = props;
  return (
    <figure className="chart">
      <figcaption>
        <p className="chart-title serif">{title}</p>
        {subtitle ? <p className="chart-subtitle">{subtitle}</p> : null}
      </figcaption>
      {children}
      {note ? <p className="chart-note">{note}</p> : null}
      <details className="chart-data">
        <summary>{t('charts.table')}</summary>
        <DataTable t={t} caption={title} columns={columns} rows={rows} rowKey={rowKey} download={download} />
      </details>
    </figure>
  );
}

/** A value in words: the number, or that it is not known. */
export function valueText(value: number | null, { t, locale }: Words): string {
  return value === null ? t('common.notKnown') : formatNumber(value, locale);
}
