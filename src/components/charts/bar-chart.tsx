import { LangSpan, type TextValue } from '../ui/lang-span';
import type { Words } from '../ui/words';
import { ChartFrame, type ChartFrameProps, valueText } from './chart-frame';
import { toBarScale } from './to-bar-scale';

export type Bar = {
  readonly key: string;
  readonly label: TextValue;
  /** Null is not known and has no bar; zero is written as 0. */
  readonly value: number | null;
  /** The value in words where a plain number does not do: "12%", "1.2 million yuan". */
  readonly valueText?: string;
  readonly href?: string;
  /** Under the label: coverage, or what the bar includes. */
  readonly note?: string;
};

type BarChartProps = ChartFrameProps & {
  /** In the order they are drawn: ranked unless the items have an order of their own. */
  readonly bars: readonly Bar[];
  /** Names of the two columns of the table. */
  readonly labelHeader?: string;
  readonly valueHeader?: string;
  /** What the full length stands for, where several charts share one scale. */
  readonly max?: number;
};

/** Horizontal bars from a common zero, each with its name and its number beside it. */
export function BarChart(props: BarChartProps) {
  const { bars, labelHeader, valueHeader, max, t, locale } = props;
  const words = { t, locale };
  const toLength = toBarScale(
    bars.map((bar) => bar.value),
    max,
  );
  const textOfValue = (bar: Bar) => bar.valueText ?? valueText(bar.value, words);
  return (
    <ChartFrame
      {...props}
      rows={bars}
      rowKey={(bar) => bar.key}
      columns={[
        {
          key: 'label',
          header: labelHeader ?? t('charts.name'),
          cell: (bar) => <LangSpan text={bar.label} locale={locale} />,
        },
        { key: 'value', header: valueHeader ?? t('charts.value'), cell: textOfValue, isNumeric: true },
      ]}
    >
      <ul className="bars">
        {bars.map((bar) => (
          <li key={bar.key}>
            <span className="bar-label">
              <BarLabel bar={bar} locale={locale} />
              {bar.note ? <span className="bar-note">{bar.note}</span> : null}
            </span>
            <span className="bar-track">
              <BarShape length={bar.value === null ? null : toLength(bar.value)} />
            </span>
            <span className={bar.value === null ? 'bar-value unknown' : 'bar-value'}>{textOfValue(bar)}</span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function BarLabel({ bar, locale }: { readonly bar: Bar; readonly locale: Words['locale'] }) {
  const name = <LangSpan text={bar.label} locale={locale} />;
  return bar.href ? <a href={bar.href}>{name}</a> : name;
}

/** The words beside it say the same, so the drawing itself is silent. */
function BarShape({ length }: { readonly length: number | null }) {
  return (
    <svg className="bar" width="100%" height="100%" aria-hidden="true" focusable="false">
      {length === null ? (
        <line className="bar-unknown" x1="0" x2="100%" y1="50%" y2="50%" />
      ) : (
        <rect className="bar-fill" width={`${length}%`} height="100%" />
      )}
      <line className="bar-zero" x1="0" x2="0" y1="0" y2="100%" />
    </svg>
  );
}
