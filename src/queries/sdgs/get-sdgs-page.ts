import type { Locale } from '@/domain/locales';
import { countSdgTagged } from '@/domain/sdg-reach/to-sdg-reaches';
import type { SdgsPageView } from '@/domain/view-models/sdgs';
import { factsOf } from '../events/index-events';
import { readEvents } from '../events/list-events';
import { listReaches } from './list-reaches';

/** How far trainings and activities serve each of the 17 goals: numbers, so the same in every language. */
export async function getSdgsPage(_locale: Locale): Promise<SdgsPageView> {
  const [goals, { all }] = await Promise.all([listReaches(), readEvents()]);
  return { goals, events: all.length, ...countSdgTagged(factsOf(all)) };
}
