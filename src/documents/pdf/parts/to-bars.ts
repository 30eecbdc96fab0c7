import { formatNumber } from '@/components/ui/format-number';
import type { Bar, Block } from '../blocks';
import { count, say, type Writing } from './line';

export type BarValue = {
  readonly label: string;
  readonly value: number | null;
  /** How the value is written where that is not as a bare number. */
  readonly text?: string | null;
};

/** The bars in words: how many, the longest, and how many are not known. */
function toAlt(values: readonly BarValue[], title: string, { t, locale }: Writing): string {
  const known = values.filter(({ value }) => value !== null);
  const longest = known.reduce<BarValue | null>(
    (best, bar) => ((bar.value ?? 0) > (best?.value ?? -1) ? bar : best),
    null,
  );
  const parts = [
    title,
    longest
      ? t('charts.summaryBars', {
          count: values.length,
          name: longest.label,
          value: longest.text ?? formatNumber(longest.value ?? 0, locale),
        })
      : t('charts.summaryNone'),
    ...(known.length < values.length
      ? [t('charts.summaryUnknown', { count: values.length - known.length })]
      : []),
    t('pdf.numbersBelow'),
  ];
  return parts.join(' ');
}

/** A chart of bars that begin at zero; none where nothing is known. The numbers must stand in a table beside it. */
export function toBars(title: string, values: readonly BarValue[], writing: Writing): Block[] {
  const most = Math.max(0, ...values.map(({ value }) => value ?? 0));
  if (most === 0) return [];
  const bars = values.map(
    ({ label, value, text }): Bar => ({
      label,
      length: value === null ? null : value / most,
      value: text ? say(text) : count(value, writing),
    }),
  );
  return [{ kind: 'bars', title, alt: toAlt(values, title, writing), bars }];
}
