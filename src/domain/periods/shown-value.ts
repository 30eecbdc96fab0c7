import type { PeriodFigure } from '../view-models/periods';

/** The value a reader is shown: the one given by hand where there is one, else the computed one. */
export function shownValue({ total, override }: Pick<PeriodFigure, 'total' | 'override'>): number | null {
  return override ? override.value : total.value;
}
