import { TRAINING_KINDS } from '../fields/choices';
import { eventTabs, trainingOverview, trainingPeople, trainingTab } from '../fields/event-fields';
import { defineRecord } from './define-record';
import { eventHooks } from './parts/event-hooks';

export const Trainings = defineRecord({
  slug: 'trainings',
  labels: { singular: ['Training', '培训'], plural: ['Trainings', '培训'] },
  group: 'reporting',
  description: [
    'Courses, seminars and workshops with trainees. Everything else the centre holds is an activity.',
    '有学员参加的培训班、研修班和工作坊。中心的其他活动请录入“活动”。',
  ],
  identity: { nameField: 'title', yearFrom: ['startsOn'] },
  columns: ['title', 'publicId', 'kind', 'startsOn', 'country', 'people.total', 'verification', '_status'],
  searchFields: ['title', 'series'],
  populate: ['kind', 'startsOn', 'endsOn', 'datePrecision', 'format', 'city', 'country'],
  sort: '-startsOn',
  hooks: eventHooks(),
  tabs: eventTabs({
    kinds: TRAINING_KINDS,
    people: ['Trainees', '学员'],
    experts: ['Lecturers', '授课专家'],
    overview: trainingOverview(),
    peopleExtra: trainingPeople(),
    tabs: [trainingTab()],
  }),
});
