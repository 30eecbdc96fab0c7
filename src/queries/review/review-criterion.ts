import type { Criterion } from '@/cms/payload-types';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import type { Locale } from '@/domain/locales';
import type { PeriodYears } from '@/domain/periods/period';
import { sharesYear } from '@/domain/review/evidence-years';
import type { Measured } from '@/domain/review/indicator';
import { INDICATORS, type IndicatorId, listIndicators } from '@/domain/review/indicators';
import type { RecordYears } from '@/domain/review/record-years';
import { type Standing, toStanding } from '@/domain/review/standing';
import type { CriterionStanding, EvidenceView } from '@/domain/view-models/category-2';
import type { IndicatorView } from '@/domain/view-models/review';
import { toText } from '../to-text';
import type { ReviewFrame } from './get-review-frame';
import { type Marks, type MeasuredIndicators, toIndicatorViews } from './to-indicators';

export type ReviewedCriterion = CriterionStanding & {
  readonly indicators: readonly IndicatorView[];
  /** Of the years looked at, and what has no date. */
  readonly evidence: readonly EvidenceView[];
  readonly evidenceOfOtherYears: number;
};

type StoredCriterion = Pick<Criterion, 'code' | 'lastReviewedOn' | 'targets'>;

/** The record of an indicator's part: a decision is a part of its meeting. */
const toRecordId = (id: string) => id.split('#', 1)[0] ?? id;

/** The permanent ids of the records behind some numbers; a record that brings nothing shows nothing. */
function behind(measured: readonly Measured[]): string[] {
  return measured
    .flatMap(({ records }) => records.filter(({ value }) => value > 0))
    .map(({ id }) => toRecordId(id));
}

function idOf(item: EvidenceView): string {
  if (item.kind === 'document') return item.document.publicId;
  return item.kind === 'record' ? item.record.publicId : item.key;
}

/** Baselines and targets that staff set for the indicators of a criterion. */
function toMarks({ targets }: StoredCriterion, locale: Locale): Marks {
  const entries = (targets ?? []).map((row) => {
    const toMark = (value: number | null | undefined, year: number | null | undefined) =>
      value === null || value === undefined ? null : { value, year: year ?? null };
    const mark = {
      baseline: toMark(row.baseline, row.baselineYear),
      target: toMark(row.target, row.targetYear),
      markSource: toText(row.source, locale),
    };
    return [row.indicator as IndicatorId, mark] as const;
  });
  return Object.fromEntries(entries);
}

/**
 * How a criterion stands in the years looked at.
 * @param evidence all of it, whatever its years
 * @param measured at least the indicators of this criterion
 * @param records the years and the sourcing of the records behind them
 */
export function reviewCriterion(
  criterion: StoredCriterion,
  evidence: readonly EvidenceView[],
  measured: MeasuredIndicators,
  records: ReadonlyMap<string, RecordYears>,
  frame: ReviewFrame,
  locale: Locale,
): ReviewedCriterion {
  const ids = listIndicators(criterion.code);
  const { columns, years } = frame.range;
  const reviewedOn = toCalendarDate(criterion.lastReviewedOn);
  const ofPeriods = ids.filter((id) => INDICATORS[id].isOfPeriods);
  const today = ids.filter((id) => !INDICATORS[id].isOfPeriods).map((id) => measured[id].total);
  const behindToday = behind(today);
  const judge = (
    figures: readonly Measured[],
    shown: readonly EvidenceView[],
    furtherIds: readonly string[],
    isReviewed: boolean,
  ): Standing => {
    const all = new Map(shown.map((item) => [idOf(item), item.isSourced]));
    for (const id of [...behind(figures), ...furtherIds]) all.set(id, records.get(id)?.isSourced ?? false);
    const sourced = [...all.values()].filter(Boolean).length;
    return toStanding({ figures, today, sourced, unsourced: all.size - sourced, isReviewed });
  };
  const isReviewedAfter = ({ yearEnd }: PeriodYears) =>
    reviewedOn !== null && Number(reviewedOn.slice(0, 4)) > yearEnd;
  /** Records behind figures of today that are of these years too, such as partners of the time. */
  const todayIn = (column: PeriodYears) =>
    behindToday.filter((id) => sharesYear(records.get(id)?.years ?? null, column));
  // What stands today may have stood then: that it has no date is no sign that there was nothing.
  const hasUndated = behindToday.length > 0 || evidence.some((item) => item.years === null);
  const inRange = evidence.filter((item) => item.years === null || sharesYear(item.years, years));
  return {
    indicators: toIndicatorViews(ids, measured, frame, toMarks(criterion, locale)),
    standing: judge(
      ofPeriods.map((id) => measured[id].total),
      inRange,
      behindToday,
      isReviewedAfter(years),
    ),
    standings: columns.map((column, at) =>
      judge(
        ofPeriods.flatMap((id) => measured[id].cells[at] ?? []),
        evidence.filter((item) => sharesYear(item.years, column)),
        todayIn(column),
        isReviewedAfter(column) && !hasUndated,
      ),
    ),
    evidence: inRange,
    evidenceOfOtherYears: evidence.length - inRange.length,
  };
}
