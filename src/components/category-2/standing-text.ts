import { formatPartialDate } from '@/domain/dates/format-partial-date';
import type { AgreementInForce } from '@/domain/view-models/category-2';
import type { Words } from '../ui/words';

/** Where the agreement stands, in one honest sentence. */
export function standingText(inForce: AgreementInForce | null, { t, locale }: Words): string {
  if (!inForce) return t('category2.status.unknown');
  const { expiresOn, reviewDueOn } = inForce;
  if (!expiresOn) return t('category2.status.open');
  const expires = formatPartialDate(expiresOn, locale);
  if (!reviewDueOn) return t('category2.status.untilYear', { expires });
  return t('category2.status.until', { expires, review: formatPartialDate(reviewDueOn, locale) });
}
