import type { EventFacts } from '../events/event-facts';
import { countCountries } from './count-countries';
import type { FigureId } from './figures';
import { inGroup, inRegion, type Membership } from './membership';
import { peopleFrom } from './people-from';
import { type Total, totalOf } from './total';

/** M49 code of Africa. */
const AFRICA = '002';

const isAnywhere: Membership = () => true;

/**
 * All figures of the given events, each with its coverage and the records behind it. The coverage of a figure
 * counts the events it can concern: that of `trainees` the trainings, that of `people` all of them.
 */
export function computeTotals(events: readonly EventFacts[]): Readonly<Record<FigureId, Total>> {
  const trainings = events.filter((event) => event.family === 'training');
  const activities = events.filter((event) => event.family === 'activity');
  const count = (some: readonly EventFacts[]) => totalOf(some, () => 1);
  const people = (some: readonly EventFacts[], which: 'total' | 'female' | 'male') =>
    totalOf(some, (event) => event.people[which]);
  const peopleOf = (isMember: Membership) => totalOf(events, (event) => peopleFrom(event, isMember));
  return {
    events: count(events),
    trainings: count(trainings),
    activities: count(activities),
    trainees: people(trainings, 'total'),
    'trainees-female': people(trainings, 'female'),
    'trainees-male': people(trainings, 'male'),
    participants: people(activities, 'total'),
    'participants-female': people(activities, 'female'),
    'participants-male': people(activities, 'male'),
    people: people(events, 'total'),
    'people-female': people(events, 'female'),
    'people-male': people(events, 'male'),
    'people-with-country': peopleOf(isAnywhere),
    'training-hours': totalOf(trainings, (event) => event.hours),
    countries: countCountries(events),
    'countries-africa-m49': countCountries(events, inRegion(AFRICA)),
    'countries-africa-unesco': countCountries(events, inGroup('UNESCO-Va')),
    'countries-ldc': countCountries(events, inGroup('LDC')),
    'countries-lldc': countCountries(events, inGroup('LLDC')),
    'countries-sids': countCountries(events, inGroup('SIDS')),
    'people-africa-m49': peopleOf(inRegion(AFRICA)),
    'people-africa-unesco': peopleOf(inGroup('UNESCO-Va')),
    'people-ldc': peopleOf(inGroup('LDC')),
    'people-lldc': peopleOf(inGroup('LLDC')),
    'people-sids': peopleOf(inGroup('SIDS')),
  };
}
