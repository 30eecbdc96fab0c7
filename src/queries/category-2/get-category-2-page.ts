import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import type { Category2PageView } from '@/domain/view-models/category-2';
import { listTextPages } from '../pages/get-text-page';
import { countRecords } from '../reader';
import { listAgreements, toAgreementInForce } from './to-agreement';

/** What a category 2 centre is, where the agreement stands, and how much there is to read. */
export const getCategory2Page = cache(async (locale: Locale): Promise<Category2PageView> => {
  const [pages, agreements, functions, commitments, criteria, recommendations] = await Promise.all([
    listTextPages(['category-2', 'independence'], locale),
    listAgreements(locale),
    countRecords('functions'),
    countRecords('commitments'),
    countRecords('criteria'),
    countRecords('recommendations'),
  ]);
  return {
    text: pages['category-2'],
    independence: pages.independence,
    inForce: toAgreementInForce(agreements),
    counts: { functions, commitments, criteria, recommendations },
  };
});
