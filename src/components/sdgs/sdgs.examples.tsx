import type { EventFacts } from '@/domain/events/event-facts';
import { TRAINING_2012 } from '@/domain/events/event-facts.examples';
import { toSdgReaches } from '@/domain/sdg-reach/to-sdg-reaches';
import type { SdgPageView, SdgsPageView } from '@/domain/view-models/sdgs';
import { exampleRow } from '../events/events.examples';
import type { Example } from '../ui/example';
import { SdgPage } from './sdg-page';
import { SdgsPage } from './sdgs-page';

const tagged = (...tags: readonly (readonly [number, number | null])[]): EventFacts => ({
  ...TRAINING_2012,
  sdgs: tags.map(([goal, weight]) => ({ goal, weight, target: null })),
});

const goals = toSdgReaches([tagged([9, 75], [4, 25]), tagged([17, null]), TRAINING_2012]);

const exampleSdgsPage: SdgsPageView = { goals, events: 3, tagged: 2, weighted: 1 };

const EMPTY_GOAL = { goal: 14, events: 0, weight: null, share: null } as const;

const exampleSdgPage: SdgPageView = {
  reach: goals.find(({ goal }) => goal === 9) ?? EMPTY_GOAL,
  events: [
    { ...exampleRow, weight: 75, targets: ['9.5', '9.b'] },
    { ...exampleRow, publicId: 'TRN-2', weight: null, targets: [] },
  ],
  trainings: 2,
  activities: 0,
  previous: 8,
  next: 10,
};

export const sdgExamples: readonly Example[] = [
  { name: 'all goals', draw: (words) => <SdgsPage {...words} view={exampleSdgsPage} /> },
  {
    name: 'no goal known',
    draw: (words) => (
      <SdgsPage {...words} view={{ goals: toSdgReaches([]), events: 3, tagged: 0, weighted: 0 }} />
    ),
  },
  { name: 'a goal', draw: (words) => <SdgPage {...words} view={exampleSdgPage} /> },
  {
    name: 'a goal without events',
    draw: (words) => (
      <SdgPage
        {...words}
        view={{
          reach: EMPTY_GOAL,
          events: [],
          trainings: 0,
          activities: 0,
          previous: 13,
          next: null,
        }}
      />
    ),
  },
];
