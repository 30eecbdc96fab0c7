import { type Locale, toHtmlLang } from '@/domain/locales';

/** Making a format takes longer than using it: one for each language. */
function perLocale(options: Intl.NumberFormatOptions): (locale: Locale) => Intl.NumberFormat {
  const formats = new Map<Locale, Intl.NumberFormat>();
  return (locale) => {
    const format = formats.get(locale) ?? new Intl.NumberFormat(toHtmlLang(locale), options);
    formats.set(locale, format);
    return format;
  };
}

const getNumberFormat = perLocale({ maximumFractionDigits: 2 });
const getShareFormat = perLocale({ style: 'percent', maximumFractionDigits: 0 });

/** A number as the language writes it; at most two decimals, and a true minus sign, as wide as a plus. */
export function formatNumber(value: number, locale: Locale): string {
  return getNumberFormat(locale).format(value).replace('-', '−');
}

/** A share between 0 and 1 in whole per cent; a small one that is not zero says "<1%". */
export function formatShare(share: number, locale: Locale): string {
  if (share > 0 && share < 0.005) return '<1%';
  return getShareFormat(locale).format(share);
}

const moneyFormats = new Map<string, Intl.NumberFormat>();

/**
 * A sum of money with the code of its currency, which no reader can take for another: CNY 1,200,000.
 * @param currency ISO 4217
 */
export function formatMoney(value: number, currency: string, locale: Locale): string {
  const key = `${locale} ${currency}`;
  const options = { style: 'currency', currency, currencyDisplay: 'code', maximumFractionDigits: 0 } as const;
  const format = moneyFormats.get(key) ?? new Intl.NumberFormat(toHtmlLang(locale), options);
  moneyFormats.set(key, format);
  return format.format(value);
}
