/** The bodies whose meetings are recorded, in the order of their weight. */
export const GOVERNING_BODIES = ['governing-board', 'executive-committee', 'advisory'] as const;
export type GoverningBody = (typeof GOVERNING_BODIES)[number];

export type MeetingKind = 'ordinary' | 'extraordinary' | 'inaugural';

export const DECISION_STATES = ['open', 'in-progress', 'done', 'dropped', 'unknown'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export type DecisionKind = 'adoption' | 'appointment' | 'budget' | 'programme' | 'recommendation' | 'other';

export type AttendeeCapacity = 'member' | 'alternate' | 'unesco' | 'observer' | 'non-voting' | 'secretariat';

export type YesNoUnknown = 'yes' | 'no' | 'unknown';
