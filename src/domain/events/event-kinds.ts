/** The two families of things the centre holds; trainings have trainees, all else has participants. */
export const EVENT_FAMILIES = ['training', 'activity'] as const;

export type EventFamily = (typeof EVENT_FAMILIES)[number];

/** Kinds of training, as the `trainings` records name them. */
export const TRAINING_KINDS = ['course', 'seminar', 'workshop', 'study-visit', 'online-course'] as const;

export type TrainingKind = (typeof TRAINING_KINDS)[number];

/** Kinds of activity, as the `activities` records name them. */
export const ACTIVITY_KINDS = [
  'forum',
  'symposium',
  'workshop',
  'visit',
  'mission',
  'joint-research',
  'policy-advice',
  'coordination-meeting',
  'outreach',
  'other',
] as const;

export type ActivityKind = (typeof ACTIVITY_KINDS)[number];

/** A workshop can be either family, so a kind is only complete together with its family. */
export type EventKind = TrainingKind | ActivityKind;
