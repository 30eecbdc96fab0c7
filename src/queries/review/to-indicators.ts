import type { Measured } from '@/domain/review/indicator';
import { INDICATORS, type IndicatorId } from '@/domain/review/indicators';
import { measureColumns } from '@/domain/review/measure-columns';
import type { ReviewFacts } from '@/domain/review/review-facts';
import type { IndicatorCell, IndicatorView } from '@/domain/view-models/review';
import type { ReviewFrame } from './get-review-frame';

type Given = IndicatorCell['given'];

function toCell({ value, whole, currency, known, of }: Measured, given: Given): IndicatorCell {
  return { value, whole, currency, known, of, given };
}

/** Measured indicators, with the records behind each number. */
export type MeasuredIndicators = ReturnType<typeof measureColumns<IndicatorId>>;

export function measureIndicators(
  ids: readonly IndicatorId[],
  facts: ReviewFacts,
  { range, periods }: ReviewFrame,
): MeasuredIndicators {
  return measureColumns(INDICATORS, ids, facts, range.columns, (id, column) => {
    const given = givenFor(id, periods[column] ?? null);
    return given ? given.value : null;
  });
}

function givenFor(id: IndicatorId, period: ReviewFrame['periods'][number]): Given {
  const { figure } = INDICATORS[id];
  return (figure && period?.given[figure]) ?? null;
}

/** Baselines and targets by indicator, as staff set them. */
export type Marks = Readonly<
  Partial<Record<IndicatorId, Pick<IndicatorView, 'baseline' | 'target' | 'markSource'>>>
>;

const NO_MARKS = { baseline: null, target: null, markSource: null };

/** Indicators as pages and documents show them. */
export function toIndicatorViews(
  ids: readonly IndicatorId[],
  measured: MeasuredIndicators,
  { periods }: ReviewFrame,
  marks: Marks,
): IndicatorView[] {
  return ids.map((id) => {
    const { unit, noun, isOfPeriods, isAdditive } = INDICATORS[id];
    const { total, cells } = measured[id];
    return {
      id,
      unit,
      noun,
      isOfPeriods,
      isAdditive,
      total: toCell(total, null),
      cells: cells.map((cell, column) => toCell(cell, givenFor(id, periods[column] ?? null))),
      ...NO_MARKS,
      ...marks[id],
    };
  });
}
