import type { PublicCount as Count } from '@/domain/country-reach/to-country-reaches';
import { formatNumber } from '../ui/format-number';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

/** A number of people; one that could point to a person is not shown, and one that nobody knows says so. */
export function PublicCount({ count, t, locale }: Words & { readonly count: Count }) {
  if (count === null) return <Unknown t={t} />;
  if (count === 'hidden') return <span className="unknown">{t('countries.hidden')}</span>;
  return formatNumber(count, locale);
}
