import { cache } from 'react';
import type { Locale } from '@/domain/locales';
import { parseSdgGoal, type SdgGoal } from '@/domain/sdgs';
import type { EventEntry } from '@/domain/view-models/events';
import type { SdgEvent, SdgPageView } from '@/domain/view-models/sdgs';
import { entriesOf } from '../events/index-events';
import { LATEST_EVENTS, listEventsOfGoal } from '../events/list-events';
import { listReaches } from './list-reaches';

function toSdgEvent({ row, facts }: EventEntry, goal: SdgGoal): SdgEvent {
  const tags = facts.sdgs.filter((tag) => tag.goal === goal);
  const weights = tags.map(({ weight }) => weight).filter((weight) => weight !== null);
  return {
    ...row,
    weight: weights.length === 0 ? null : weights.reduce((sum, weight) => sum + weight, 0),
    targets: tags.map(({ target }) => target).filter((target) => target !== null),
  };
}

/**
 * A goal with the trainings and activities that serve it.
 * @param value the goal as it stands in the address, '1' to '17'
 * @returns null for anything else
 */
export const getSdgPage = cache(async (value: string, locale: Locale): Promise<SdgPageView | null> => {
  const goal = parseSdgGoal(value);
  if (!goal) return null;
  const [reaches, serving] = await Promise.all([listReaches(), listEventsOfGoal(goal)]);
  const reach = reaches.find((one) => one.goal === goal);
  if (!reach) return null;
  const trainings = serving.filter(({ facts }) => facts.family === 'training').length;
  return {
    reach,
    events: entriesOf(serving.slice(0, LATEST_EVENTS), locale).map((entry) => toSdgEvent(entry, goal)),
    trainings,
    activities: serving.length - trainings,
    previous: parseSdgGoal(goal - 1),
    next: parseSdgGoal(goal + 1),
  };
});
