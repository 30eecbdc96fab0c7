import { type Locale, toHtmlLang } from '@/domain/locales';

/** A number as the language writes it; at most two decimals, and a true minus sign, as wide as a plus. */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(toHtmlLang(locale), { maximumFractionDigits: 2 })
    .format(value)
    .replace('-', '−');
}

/** A share between 0 and 1 in whole per cent; a small one that is not zero says "<1%". */
export function formatShare(share: number, locale: Locale): string {
  if (share > 0 && share < 0.005) return '<1%';
  return new Intl.NumberFormat(toHtmlLang(locale), { style: 'percent', maximumFractionDigits: 0 }).format(
    share,
  );
}
