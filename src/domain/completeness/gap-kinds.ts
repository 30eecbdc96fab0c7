import type { RecordCollection } from '../public-ids/public-id-prefixes';

/**
 * What a record of the centre's work is expected to have, in the order in which a reviewer asks. Each is missing
 * from a period as a whole, or from some of its records. Ids are stable: interface texts are named by them.
 */
export const GAP_KINDS = [
  'report',
  'submission',
  'work-plan',
  'summary',
  'staff',
  'income',
  'expenditure',
  'audit',
  'board-meeting',
  'minutes',
  'attendance',
  'quorum',
  'decision-states',
  'events',
  'people',
  'gender',
  'countries',
  'hours',
  'functions',
  'goals',
  'outputs',
  'plan-states',
  'outcome-evidence',
  'sources',
] as const;

export type GapKind = (typeof GAP_KINDS)[number];

/** Something expected that is not on record. */
export type Gap = {
  readonly kind: GapKind;
  /** The records that lack it, by their permanent ids; empty where there is no record that could have it. */
  readonly records: readonly string[];
  /** How many records were expected to have it. */
  readonly of: number;
};

/** Where staff fill a gap: the collection, and the field of its form. */
export const FIELD_OF_GAP: Readonly<
  Record<GapKind, { readonly collection: RecordCollection | null; readonly field: string }>
> = {
  report: { collection: 'years', field: 'annualReport' },
  submission: { collection: 'years', field: 'submittedToUnescoOn' },
  'work-plan': { collection: 'years', field: 'workPlan' },
  summary: { collection: 'years', field: 'summary' },
  staff: { collection: 'years', field: 'staff.total' },
  income: { collection: 'years', field: 'finance.income' },
  expenditure: { collection: 'years', field: 'finance.expenditure' },
  audit: { collection: 'years', field: 'finance.audit' },
  'board-meeting': { collection: 'governance-meetings', field: 'title' },
  minutes: { collection: 'governance-meetings', field: 'minutes' },
  attendance: { collection: 'governance-meetings', field: 'attendees' },
  quorum: { collection: 'governance-meetings', field: 'quorum' },
  'decision-states': { collection: 'governance-meetings', field: 'decisions' },
  events: { collection: 'trainings', field: 'title' },
  people: { collection: null, field: 'people.total' },
  gender: { collection: null, field: 'people.female' },
  countries: { collection: null, field: 'people.byCountry' },
  hours: { collection: 'trainings', field: 'hours' },
  functions: { collection: null, field: 'functions' },
  goals: { collection: null, field: 'sdgs' },
  outputs: { collection: null, field: 'programmeOutputs' },
  'plan-states': { collection: 'work-plan-items', field: 'state' },
  'outcome-evidence': { collection: 'outcomes', field: 'evidence' },
  sources: { collection: null, field: 'sources' },
};
