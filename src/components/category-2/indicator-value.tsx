import type { IndicatorUnit } from '@/domain/review/indicator';
import type { IndicatorCell, IndicatorMark, IndicatorView } from '@/domain/view-models/review';
import { coverageText } from '../ui/coverage-text';
import { formatMoney, formatNumber, formatShare } from '../ui/format-number';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type Valued = Pick<IndicatorCell, 'value' | 'whole' | 'currency'>;

/** The number of an indicator as the language writes it, with its unit; null: not known. */
export function indicatorText(
  { value, whole, currency }: Valued,
  unit: IndicatorUnit,
  words: Words,
): string | null {
  const { t, locale } = words;
  if (value === null) return null;
  if (unit === 'share') return formatShare(value, locale);
  if (unit === 'money' && currency !== null) return formatMoney(value, currency, locale);
  if (unit === 'part' && whole !== null) return t('category2.criteria.partOf', { value, whole });
  const number = formatNumber(value, locale);
  return unit === 'hours' ? t('category2.criteria.hours', { value: number }) : number;
}

type CellProps = Words & {
  readonly indicator: Pick<IndicatorView, 'unit' | 'noun'>;
  readonly cell: IndicatorCell;
};

/** The number with how well it is known, or why and whence it was given by hand. */
export function IndicatorValue({ indicator, cell, t, locale }: CellProps) {
  const { known, of, given } = cell;
  const text = indicatorText(cell, indicator.unit, { t, locale });
  return (
    <>
      {text ?? <Unknown t={t} />}
      <span className="quiet small block">
        {given ? (
          <>
            {t('category2.criteria.given')}
            {given.reason ? <LangSpan text={given.reason} locale={locale} /> : null}{' '}
            {given.source ? t('category2.criteria.givenSource', { source: given.source }) : null}
          </>
        ) : (
          coverageText(t, indicator.noun, { known, total: of })
        )}
      </span>
    </>
  );
}

type MarkProps = Words & { readonly mark: IndicatorMark | null; readonly indicator: IndicatorView };

/** A baseline or a target. */
export function IndicatorMarkText({ mark, indicator, t, locale }: MarkProps) {
  if (!mark) return <span className="unknown">{t('category2.criteria.notSet')}</span>;
  const { unit, total } = indicator;
  // A part is set as a number of records: its whole is not known beforehand.
  const value = { value: mark.value, whole: null, currency: total.currency };
  const text = indicatorText(value, unit, { t, locale }) ?? '';
  return mark.year === null ? text : t('category2.criteria.markOfYear', { value: text, year: mark.year });
}
