import type { Locale } from '@/domain/locales';
import { countSdgTagged, toSdgReaches } from '@/domain/sdg-reach/to-sdg-reaches';
import type { SdgsPageView } from '@/domain/view-models/sdgs';
import { listEvents } from '../events/list-events';

/** How far trainings and activities serve each of the 17 goals. */
export async function getSdgsPage(locale: Locale): Promise<SdgsPageView> {
  const events = (await listEvents(locale)).map(({ facts }) => facts);
  return { goals: toSdgReaches(events), events: events.length, ...countSdgTagged(events) };
}
