import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import { ABOUT_PARTS, type AboutPageView } from '@/domain/view-models/about';
import { listFunctions } from '../category-2/list-functions';
import { listTextPages } from '../pages/get-text-page';
import { countRecords } from '../reader';

/** Who the centre is: the texts staff keep about it, and the functions its agreements give it. */
export const getAboutPage = cache(async (locale: Locale): Promise<AboutPageView> => {
  const [{ about, ...parts }, functions, milestoneCount] = await Promise.all([
    listTextPages(['about', ...ABOUT_PARTS], locale),
    listFunctions(locale),
    countRecords('milestones'),
  ]);
  return { introduction: about, parts, functions, milestoneCount };
});
