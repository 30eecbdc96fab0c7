import { formatShare } from '../ui/format-number';
import { ChartFrame, type ChartFrameProps, valueText } from './chart-frame';

export type ShareSegment = {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  /** Not known: drawn open, last, and still part of the whole. */
  readonly isUnknown?: boolean;
};

type ShareBarProps = ChartFrameProps & {
  /** Parts of one whole, in the order they are drawn. Up to four known ones can be told apart. */
  readonly segments: readonly ShareSegment[];
};

/** Where a segment begins and how long it is, in per cent of the whole. */
export function toSegmentSpans(values: readonly number[]): readonly { start: number; length: number }[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  const round = (value: number) => Math.round(value * 100) / 100;
  let before = 0;
  return values.map((value) => {
    const start = total > 0 ? round((before / total) * 100) : 0;
    before += value;
    const end = total > 0 ? round((before / total) * 100) : 0;
    return { start, length: round(end - start) };
  });
}

/** One bar divided into the parts of a whole, each part named and counted under it in the same order. */
export function ShareBar(props: ShareBarProps) {
  const { segments, t, locale } = props;
  const words = { t, locale };
  const spans = toSegmentSpans(segments.map((segment) => segment.value));
  const shareOf = (segment: ShareSegment) =>
    formatShare((spans[segments.indexOf(segment)]?.length ?? 0) / 100, locale);
  return (
    <ChartFrame
      {...props}
      rows={segments}
      rowKey={(segment) => segment.key}
      columns={[
        { key: 'label', header: t('charts.name'), cell: (segment) => segment.label },
        {
          key: 'value',
          header: t('charts.value'),
          cell: (segment) => valueText(segment.value, words),
          isNumeric: true,
        },
        { key: 'share', header: t('charts.share'), cell: shareOf, isNumeric: true },
      ]}
    >
      <svg className="share" width="100%" height="28" aria-hidden="true" focusable="false">
        {segments.map((segment, place) => (
          <rect
            key={segment.key}
            className={toneClass(segment, place)}
            x={`${spans[place]?.start}%`}
            width={`${spans[place]?.length}%`}
            height="100%"
          />
        ))}
      </svg>
      <ul className="share-parts">
        {segments.map((segment, place) => (
          <li key={segment.key}>
            <svg viewBox="0 0 10 10" aria-hidden="true" focusable="false">
              <rect className={toneClass(segment, place)} x="0.5" y="0.5" width="9" height="9" />
            </svg>
            <span>
              {segment.label} <strong>{valueText(segment.value, words)}</strong>{' '}
              <span className="quiet">{shareOf(segment)}</span>
            </span>
          </li>
        ))}
      </ul>
    </ChartFrame>
  );
}

function toneClass(segment: ShareSegment, place: number): string {
  return segment.isUnknown ? 'share-segment share-unknown' : `share-segment share-tone-${(place % 4) + 1}`;
}
