import type { FigureId } from '@/domain/totals/figures';
import type { PeriodFigure } from '@/domain/view-models/periods';
import type { CountedNoun } from '../ui/coverage-text';

/** The figures that only trainings, or only other activities, can have; see computeTotals. */
const OF_TRAININGS: readonly FigureId[] = [
  'trainings',
  'trainees',
  'trainees-female',
  'trainees-male',
  'training-hours',
];
const OF_ACTIVITIES: readonly FigureId[] = [
  'activities',
  'participants',
  'participants-female',
  'participants-male',
];

/** What a figure is counted over. */
export function nounOf(id: FigureId): CountedNoun {
  if (OF_TRAININGS.includes(id)) return 'trainings';
  return OF_ACTIVITIES.includes(id) ? 'activities' : 'events';
}

/** The value a reader is shown: the one given by hand where there is one, else the computed one. */
export function shownValue({ total, override }: PeriodFigure): number | null {
  return override ? override.value : total.value;
}
