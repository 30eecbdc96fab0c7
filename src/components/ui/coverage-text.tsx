import type { Translate } from '@/messages/translate';

/** What a figure was counted over. Each has its plural in `common.counted`. */
export type CountedNoun =
  | 'trainings'
  | 'activities'
  | 'events'
  | 'meetings'
  | 'periods'
  | 'partners'
  | 'publications'
  | 'documents'
  | 'countries'
  | 'people'
  | 'criteria'
  | 'news'
  | 'records'
  | 'decisions'
  | 'years'
  | 'items'
  | 'outcomes'
  | 'agreements'
  | 'commitments'
  | 'recommendations'
  | 'seats';

/** How many of the records behind a figure have it. */
export type CoverageView = { readonly known: number; readonly total: number };

/** "5 trainings", in the right plural. */
export function countedText(t: Translate, noun: CountedNoun, count: number): string {
  return t('common.counted', { noun, count });
}

/** "known for 3 of 5 trainings". */
export function coverageText(t: Translate, noun: CountedNoun, { known, total }: CoverageView): string {
  if (total === 0) return t('ui.coverage.empty');
  const records = countedText(t, noun, total);
  if (known === 0) return t('ui.coverage.none', { records });
  return known >= total ? t('ui.coverage.all', { records }) : t('ui.coverage.some', { known, records });
}
