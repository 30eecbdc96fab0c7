import type { FigureId } from './totals/figures';

/** What a period brings to the answer of a criterion: a figure of its events, or how much of something was done. */
export type CriterionFigure = FigureId | 'meetings' | 'publications';

/**
 * The figures that answer part of a criterion by themselves. People of a group of countries are not among them: beside
 * the sums that other pages give, those of single periods could point to persons (see totals/suppress-small-cells).
 */
const FIGURES_OF = {
  A5: ['countries'],
  B3: ['countries-africa-unesco', 'countries-africa-m49'],
  B4: ['trainees', 'trainees-female', 'trainees-male'],
  B5: ['countries-ldc', 'countries-lldc', 'countries-sids'],
  C2: ['trainings', 'training-hours', 'trainees', 'countries'],
  C4: ['publications'],
  F2: ['meetings'],
} as const satisfies Readonly<Record<string, readonly CriterionFigure[]>>;

/** A figure that some criterion is answered with; each has its words in the messages. */
export type ShownCriterionFigure = (typeof FIGURES_OF)[keyof typeof FIGURES_OF][number];

/** The figures for a criterion such as `B3`, in reading order; none where only words and documents answer it. */
export function listCriterionFigures(code: string): readonly ShownCriterionFigure[] {
  return Object.entries(FIGURES_OF).find(([criterion]) => criterion === code)?.[1] ?? [];
}
