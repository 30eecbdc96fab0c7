import { columnTitle } from '@/components/category-2/column-title';
import { indicatorText } from '@/components/category-2/indicator-value';
import { rangeText } from '@/components/category-2/range-form';
import { coverageText } from '@/components/ui/coverage-text';
import { INDICATOR_WORDS } from '@/domain/review/indicator-words';
import type {
  IndicatorCell,
  IndicatorMark,
  IndicatorView,
  ReviewRangeView,
} from '@/domain/view-models/review';
import type { Block, Line, TableBlock } from '../blocks';
import { quote, say, unknown, type Writing } from '../parts/line';
import { toBars } from '../parts/to-bars';

/** How many indicators stand side by side in a table of periods. */
const ABREAST = 3;

function toGiven({ given }: IndicatorCell, { t, locale }: Writing): Line {
  if (!given) return [];
  return [
    { text: t('category2.criteria.given'), look: 'quiet' },
    ...(given.reason ? quote(given.reason, locale, { look: 'quiet' }) : []),
    ...(given.source
      ? [
          {
            text: ` ${t('category2.criteria.givenSource', { source: given.source })}`,
            look: 'quiet' as const,
          },
        ]
      : []),
  ];
}

/** The number with how well it is known, or why and whence it was given by hand. */
function toValue(indicator: IndicatorView, cell: IndicatorCell, writing: Writing): Line {
  const { t } = writing;
  const text = indicatorText(cell, indicator.unit, writing);
  const coverage = coverageText(t, indicator.noun, { known: cell.known, total: cell.of });
  return [
    ...(text === null ? unknown(writing) : say(text)),
    { text: '\n' },
    ...(cell.given ? toGiven(cell, writing) : say(coverage, 'quiet')),
  ];
}

/** A baseline or a target; of a part, the number of records: its whole is not known beforehand. */
function toMark(mark: IndicatorMark | null, { unit, total }: IndicatorView, writing: Writing): Line {
  const { t } = writing;
  if (!mark) return say(t('category2.criteria.notSet'), 'unknown');
  const value = { value: mark.value, whole: null, currency: total.currency };
  const text = indicatorText(value, unit, writing) ?? '';
  return say(
    mark.year === null ? text : t('category2.criteria.markOfYear', { value: text, year: mark.year }),
  );
}

function toName({ id, isOfPeriods }: IndicatorView, { t, locale }: Writing): Line {
  const { label, formula } = INDICATOR_WORDS[id];
  const today = isOfPeriods ? '' : `${t('ui.listComma')}${t('category2.criteria.today')}`;
  return [{ text: `${label[locale]}${today}\n` }, { text: formula[locale], look: 'quiet' }];
}

function toTable(indicators: readonly IndicatorView[], range: ReviewRangeView, writing: Writing): TableBlock {
  const { t, locale } = writing;
  return {
    kind: 'table',
    caption: t('category2.criteria.indicatorsTable', { years: rangeText(range, locale) }),
    columns: [
      { label: t('category2.criteria.indicator'), share: 6 },
      { label: t('category2.criteria.actual'), share: 4 },
      { label: t('category2.criteria.baseline'), share: 2 },
      { label: t('category2.criteria.target'), share: 3 },
    ],
    rows: indicators.map((indicator) => [
      toName(indicator, writing),
      toValue(indicator, indicator.total, writing),
      toMark(indicator.baseline, indicator, writing),
      [
        ...toMark(indicator.target, indicator, writing),
        ...(indicator.markSource
          ? [{ text: '\n' }, ...quote(indicator.markSource, locale, { look: 'quiet' })]
          : []),
      ],
    ]),
  };
}

function toPeriodsTable(
  indicators: readonly IndicatorView[],
  range: ReviewRangeView,
  writing: Writing,
): TableBlock {
  const { t, locale } = writing;
  return {
    kind: 'table',
    caption: t('category2.criteria.periodsTable'),
    columns: [
      { label: t('category2.criteria.period'), share: 2 },
      ...indicators.map(({ id }) => ({ label: INDICATOR_WORDS[id].label[locale], share: 4 })),
    ],
    rows: range.columns.map((column, at) => [
      say(columnTitle(column, locale)),
      ...indicators.map((indicator) => {
        const cell = indicator.cells[at];
        return cell ? toValue(indicator, cell, writing) : unknown(writing);
      }),
    ]),
  };
}

/** The first indicator that is known for several periods, as a chart; its numbers stand in the table. */
function toChart(indicators: readonly IndicatorView[], range: ReviewRangeView, writing: Writing): Block[] {
  const { locale } = writing;
  const shown = indicators.find(({ cells }) => cells.filter(({ value }) => value !== null).length > 1);
  if (!shown) return [];
  const values = range.columns.map((column, at) => {
    const cell = shown.cells[at] ?? null;
    return {
      label: columnTitle(column, locale),
      value: cell?.value ?? null,
      text: cell && indicatorText(cell, shown.unit, writing),
    };
  });
  return toBars(INDICATOR_WORDS[shown.id].label[locale], values, writing);
}

/** What the records say by themselves: each indicator with its formula, then period by period. */
export function toIndicators(
  indicators: readonly IndicatorView[],
  range: ReviewRangeView,
  writing: Writing,
): Block[] {
  if (indicators.length === 0) return [];
  const ofPeriods = indicators.filter(({ cells }) => cells.length > 0);
  const groups = Array.from({ length: Math.ceil(ofPeriods.length / ABREAST) }, (_, group) =>
    ofPeriods.slice(group * ABREAST, (group + 1) * ABREAST),
  );
  return [
    toTable(indicators, range, writing),
    ...toChart(ofPeriods, range, writing),
    ...groups.map((group) => toPeriodsTable(group, range, writing)),
  ];
}
