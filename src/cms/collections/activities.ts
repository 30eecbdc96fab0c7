import { ACTIVITY_KINDS } from '../fields/choices';
import { eventTabs, hours } from '../fields/event-fields';
import { defineRecord } from './define-record';
import { eventHooks } from './parts/event-hooks';

export const Activities = defineRecord({
  slug: 'activities',
  labels: { singular: ['Activity', '活动'], plural: ['Activities', '活动'] },
  group: 'reporting',
  description: [
    'Forums, visits, missions, joint research, policy advice: all that is not a training.',
    '论坛、来访、出访、合作研究、政策咨询等培训以外的活动。',
  ],
  identity: { nameField: 'title', yearFrom: ['startsOn'] },
  columns: ['title', 'publicId', 'kind', 'startsOn', 'country', 'people.total', 'verification', '_status'],
  searchFields: ['title', 'series'],
  populate: ['kind', 'startsOn', 'endsOn', 'datePrecision', 'format', 'city', 'country'],
  sort: '-startsOn',
  hooks: eventHooks(),
  tabs: eventTabs({
    kinds: ACTIVITY_KINDS,
    people: ['Participants', '参与者'],
    experts: ['Speakers', '主讲人'],
    overview: [hours()],
  }),
});
