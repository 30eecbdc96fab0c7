import { toMark } from '@/domain/marks/to-mark';
import type { PeriodRow } from '@/domain/view-models/periods';
import { PeriodMark } from '../marks/period-mark';
import type { Words } from '../ui/words';

type Props = Words & {
  readonly period: Pick<PeriodRow, 'title' | 'events'>;
  /** True where the period's name stands beside the seal. */
  readonly isDecorative?: boolean;
};

/** The seal of a period: around, its months and how much happened in each; inside, the goals its events served. */
export function PeriodSeal({ period, isDecorative = false, t, locale }: Props) {
  const mark = toMark(period.events);
  return (
    <PeriodMark mark={mark} t={t} locale={locale} {...(!isDecorative && { title: period.title.text })} />
  );
}
