import type { SdgReach } from '../sdg-reach/to-sdg-reaches';
import type { SdgGoal } from '../sdgs';
import type { EventRow } from './events';

export type SdgsPageView = {
  /** All 17 goals, those without an event too. */
  readonly goals: readonly SdgReach[];
  /** Trainings and activities on record. */
  readonly events: number;
  /** Those tagged with at least one goal. */
  readonly tagged: number;
  /** Those of them whose tags all carry a share. */
  readonly weighted: number;
};

/** A training or an activity that serves a goal. */
export type SdgEvent = EventRow & {
  /** Share of the event in per cent; null: not recorded. */
  readonly weight: number | null;
  /** Targets of the goal, such as 9.5. */
  readonly targets: readonly string[];
};

export type SdgPageView = {
  readonly reach: SdgReach;
  /** The latest of them, latest first. */
  readonly events: readonly SdgEvent[];
  readonly trainings: number;
  readonly activities: number;
  readonly previous: SdgGoal | null;
  readonly next: SdgGoal | null;
};
