import { getCountryName, type Iso3 } from '@/domain/countries/country-table';
import type { LangText } from '@/domain/lang-text';
import type { Locale } from '@/domain/locales';

/** "Beijing, China"; 中国北京. A city in another language than the page's stands alone with its country. */
export function placeText(city: LangText | null, country: Iso3 | null, locale: Locale): LangText | null {
  const name = country && getCountryName(country, locale);
  if (!city) return name ? { text: name, lang: locale } : null;
  if (!name) return city;
  const isChinese = locale === 'zh' && city.lang === 'zh';
  return { text: isChinese ? `${name}${city.text}` : `${city.text}, ${name}`, lang: locale };
}
