import { cacheTags } from '@/domain/cache-tags';
import type { Iso3 } from '@/domain/countries/country-table';
import type { EventFamily } from '@/domain/events/event-kinds';
import { listYears } from '@/domain/periods/list-years';
import type { PeriodYears } from '@/domain/periods/period';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { listRows } from '../reader';
import { type EventGroup, type EventIndex, eventsIn, indexEvents } from './index-events';
import { EVENT_FIELDS, type StoredActivity, type StoredTraining } from './to-entry';

/** Events that a page about something else lists itself; the rest is one link away. */
export const LATEST_EVENTS = 50;

const NO_EVENTS: EventGroup = [];

/** For pages that add events up and name none. */
const COUNTED = [cacheTags.counts()];

/** All trainings as they are stored, for whoever says with `tags` on which of their changes the page depends. */
export function readTrainings(tags: readonly string[]): Promise<readonly StoredTraining[]> {
  return listRows('trainings', EVENT_FIELDS, tags);
}

/** As `readTrainings`, for activities. */
export function readActivities(tags: readonly string[]): Promise<readonly StoredActivity[]> {
  return listRows('activities', EVENT_FIELDS, tags);
}

/**
 * All events, in order and by what pages show them under.
 * @param tags on which changes the page depends; by default on those of what is added up, which is enough for pages
 *   that name no event
 */
export async function readEvents(tags: readonly string[] = COUNTED): Promise<EventIndex> {
  const [trainings, activities] = await Promise.all([readTrainings([]), readActivities([])]);
  tagAnswer(...tags);
  return indexEvents(trainings, activities);
}

// Each of these reads all events and answers for those it gives.

/** The events of one family. */
export async function listEventsOf(family: EventFamily): Promise<EventGroup> {
  const tags = [cacheTags.list(family === 'training' ? 'trainings' : 'activities')];
  return (await readEvents(tags)).byFamily.get(family) ?? NO_EVENTS;
}

/** The events counted in the years of a period. */
export async function listEventsIn(period: PeriodYears): Promise<EventGroup> {
  const index = await readEvents(listYears(period).map(cacheTags.year));
  return eventsIn(index, period.yearStart, period.yearEnd);
}

/** The events that name a country: held there, or with people from there. */
export async function listEventsOfCountry(country: Iso3): Promise<EventGroup> {
  return (await readEvents([cacheTags.country(country)])).byCountry.get(country) ?? NO_EVENTS;
}

/** The events that serve a goal. */
export async function listEventsOfGoal(goal: number): Promise<EventGroup> {
  return (await readEvents([cacheTags.sdg(goal)])).byGoal.get(goal) ?? NO_EVENTS;
}

/** The events in which a partner had a part, by its database id. */
export async function listEventsOfPartner(partner: number): Promise<EventGroup> {
  return (await readEvents([cacheTags.partner(partner)])).byPartner.get(partner) ?? NO_EVENTS;
}

/** The events that are evidence for a criterion, by its database id. */
export async function listEvidence(criterion: number): Promise<EventGroup> {
  return (await readEvents([cacheTags.evidence(criterion)])).byCriterion.get(criterion) ?? NO_EVENTS;
}
