import { type CountedNoun, coverageText } from '@/components/ui/coverage-text';
import { formatNumber } from '@/components/ui/format-number';
import { shownValue } from '@/domain/periods/shown-value';
import { countedOver } from '@/domain/totals/counted-over';
import type { FigureId } from '@/domain/totals/figures';
import type { PeriodFigure, PeriodPage } from '@/domain/view-models/periods';
import type { Block, FigureLine, Line, TableBlock } from '../blocks';
import { count, quote, say, type Writing } from '../parts/line';

/** The large figures, in reading order. */
const KEY_FIGURES = [
  'trainings',
  'trainees',
  'countries',
  'activities',
  'participants',
  'training-hours',
] as const satisfies readonly FigureId[];

/** All figures that have words, in reading order. */
export const LISTED_FIGURES = [
  'events',
  'trainings',
  'trainees',
  'trainees-female',
  'trainees-male',
  'training-hours',
  'activities',
  'participants',
  'countries',
  'countries-africa-m49',
  'countries-africa-unesco',
  'countries-ldc',
  'countries-lldc',
  'countries-sids',
] as const satisfies readonly FigureId[];

function toCoverage({ id, total }: PeriodFigure, { t }: Writing): string {
  const noun: CountedNoun = countedOver(id);
  return coverageText(t, noun, { known: total.known, total: total.of });
}

/** Why a figure was given by hand, and where it comes from. */
function toOverrideNote({ override }: PeriodFigure, { t, locale }: Writing): Line[] {
  if (!override) return [];
  const reason = override.reason?.text ?? t('years.overrideNoReason');
  const text = t('years.overrideNote', { reason, source: override.source ?? t('years.noSource') });
  return [quote({ text, lang: override.reason?.lang ?? locale }, locale)];
}

function toWomenAndMen({ figures }: PeriodPage, { t, locale }: Writing): Line[] {
  const { trainees, 'trainees-female': female, 'trainees-male': male } = figures;
  if (trainees.override || trainees.total.known === 0) return [];
  if (female.total.value === null || male.total.value === null) return [say(t('years.womenMenUnknown'))];
  const women = formatNumber(female.total.value, locale);
  return [say(t('years.womenMen', { women, men: formatNumber(male.total.value, locale) }))];
}

function toKeyFigure(id: (typeof KEY_FIGURES)[number], view: PeriodPage, writing: Writing): FigureLine {
  const figure = view.figures[id];
  return {
    value: count(shownValue(figure), writing),
    label: writing.t(`years.figures.${id}`),
    notes: [
      say(toCoverage(figure, writing), 'quiet'),
      ...(id === 'trainees' ? toWomenAndMen(view, writing) : []),
      ...toOverrideNote(figure, writing),
    ],
  };
}

/** A figure in the table, with the note that it was given by hand. */
function toRow(id: (typeof LISTED_FIGURES)[number], view: PeriodPage, writing: Writing): Line[] {
  const { t } = writing;
  const figure = view.figures[id];
  const note = toOverrideNote(figure, writing).flatMap((line) => [{ text: '\n' }, ...line]);
  return [
    say(t(`years.figures.${id}`)),
    count(shownValue(figure), writing),
    [...say(toCoverage(figure, writing), 'quiet'), ...note],
  ];
}

/** What the period comes to: the large figures, then all of them with their coverage. */
export function toFigures(view: PeriodPage, writing: Writing): Block[] {
  const { t } = writing;
  const table: TableBlock = {
    kind: 'table',
    caption: t('pdf.allFigures'),
    columns: [
      { label: t('years.figure'), share: 5 },
      { label: t('charts.value'), share: 2, isNumeric: true },
      { label: t('charts.coverage'), share: 6 },
    ],
    rows: LISTED_FIGURES.map((id) => toRow(id, view, writing)),
  };
  return [{ kind: 'figures', figures: KEY_FIGURES.map((id) => toKeyFigure(id, view, writing)) }, table];
}
