import { shownValue } from '@/domain/periods/shown-value';
import { routes, toPath } from '@/domain/routes';
import { countedOver } from '@/domain/totals/counted-over';
import type { FigureId } from '@/domain/totals/figures';
import type { PeriodFigure, PeriodRow } from '@/domain/view-models/periods';
import { formatNumber } from '../ui/format-number';
import type { KeyFigure } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import type { Words } from '../ui/words';

/** The key figures of a period, each with the list that shows its records; null: a part of the page does. */
const SHOWN = {
  trainings: routes.trainings(),
  trainees: routes.trainings(),
  countries: null,
  activities: routes.activities(),
  participants: routes.activities(),
  'training-hours': routes.trainings(),
} as const satisfies Partial<Record<FigureId, string | null>>;

export type ShownFigure = keyof typeof SHOWN;

/** Says of a figure given by hand why, and where it comes from. */
function OverrideNote({ override, t, locale }: Words & Pick<PeriodFigure, 'override'>) {
  if (!override) return null;
  const reason = override.reason?.text ?? t('years.overrideNoReason');
  const note = t('years.overrideNote', { reason, source: override.source ?? t('years.noSource') });
  return <LangSpan text={{ text: note, lang: override.reason?.lang ?? locale }} locale={locale} />;
}

function WomenAndMen({ period, t, locale }: Words & { readonly period: PeriodRow }) {
  const women = period.figures['trainees-female'].total;
  const men = period.figures['trainees-male'].total;
  if (women.value === null || men.value === null) return t('years.womenMenUnknown');
  return t('years.womenMen', {
    women: formatNumber(women.value, locale),
    men: formatNumber(men.value, locale),
  });
}

function noteOf(id: ShownFigure, period: PeriodRow, words: Words) {
  if (period.figures[id].override) {
    return <OverrideNote override={period.figures[id].override} {...words} />;
  }
  if (id === 'trainees' && period.figures.trainees.total.known > 0) {
    return <WomenAndMen period={period} {...words} />;
  }
  return null;
}

/** A figure of a period with its coverage and the way to its records. */
export function toKeyFigure(id: ShownFigure, period: PeriodRow, words: Words): KeyFigure {
  const { t, locale } = words;
  const figure = period.figures[id];
  const list = SHOWN[id];
  const note = noteOf(id, period, words);
  const isEmpty = figure.total.of === 0;
  const records = list
    ? toPath(locale, list, { period: period.slug })
    : `${toPath(locale, period.route)}#countries`;
  return {
    label: t(`years.figures.${id}`),
    value: shownValue(figure),
    coverage: { known: figure.total.known, total: figure.total.of, noun: countedOver(id) },
    ...(!isEmpty && { href: records }),
    ...(note && { note }),
  };
}
