import { ChartFrame, type ChartFrameProps, valueText } from './chart-frame';
import { toBarScale } from './to-bar-scale';

export type TimelineColumn = {
  readonly key: string;
  /** The period as it is read: "2021–2022". */
  readonly label: string;
  /** Null is not known: an open column, never a missing one. */
  readonly value: number | null;
  readonly href?: string;
  readonly isCurrent?: boolean;
};

type ColumnTimelineProps = ChartFrameProps & {
  /** Oldest first. */
  readonly columns: readonly TimelineColumn[];
  readonly valueHeader?: string;
};

/** Periods side by side as columns from a common zero; on phones the same as rows, oldest first. */
export function ColumnTimeline(props: ColumnTimelineProps) {
  const { columns, valueHeader, t, locale, ...frame } = props;
  const words = { t, locale };
  const toLength = toBarScale(columns.map((column) => column.value));
  return (
    <ChartFrame
      {...frame}
      {...words}
      rows={columns}
      rowKey={(column) => column.key}
      columns={[
        { key: 'label', header: t('charts.period'), cell: (column) => column.label },
        {
          key: 'value',
          header: valueHeader ?? t('charts.value'),
          cell: (column) => valueText(column.value, words),
          isNumeric: true,
        },
      ]}
    >
      <ol className="columns">
        {columns.map((column) => (
          <li key={column.key} className={column.isCurrent ? 'column-current' : undefined}>
            <span className="column-label">
              {column.href ? (
                <a href={column.href} aria-current={column.isCurrent ? 'true' : undefined}>
                  {column.label}
                </a>
              ) : (
                column.label
              )}
            </span>
            <span className="column-track">
              <ColumnShape
                length={column.value === null ? null : toLength(column.value)}
                text={valueText(column.value, words)}
              />
            </span>
            <span className={column.value === null ? 'column-value unknown' : 'column-value'}>
              {valueText(column.value, words)}
            </span>
          </li>
        ))}
      </ol>
    </ChartFrame>
  );
}

/** Room above the tallest column for its number, in per cent of the height. */
const HEADROOM = 16;

type ColumnShapeProps = { readonly length: number | null; readonly text: string };

/**
 * Drawn standing and lying; CSS shows the one that fits the width. The standing one carries its
 * number on its top, where the words beside the lying one would be out of place.
 */
function ColumnShape({ length, text }: ColumnShapeProps) {
  if (length === null) {
    return (
      <svg width="100%" height="100%" aria-hidden="true" focusable="false">
        <rect className="column-unknown" x="1" y="1" width="98%" height="98%" />
      </svg>
    );
  }
  const top = 100 - (length * (100 - HEADROOM)) / 100;
  return (
    <>
      <svg className="column-lying" width="100%" height="100%" aria-hidden="true" focusable="false">
        <rect className="bar-fill" width={`${length}%`} height="100%" />
        <line className="bar-zero" x1="0" x2="0" y1="0" y2="100%" />
      </svg>
      <svg className="column-standing" width="100%" height="100%" aria-hidden="true" focusable="false">
        <rect className="bar-fill" y={`${top}%`} width="100%" height={`${100 - top}%`} />
        <text className="column-number" x="50%" y={`${top}%`} dy="-6" textAnchor="middle">
          {text}
        </text>
      </svg>
    </>
  );
}
