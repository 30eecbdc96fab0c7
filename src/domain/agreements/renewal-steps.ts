import type { PartialDate } from '../dates/partial-date';
import { spanOf } from '../dates/span-of';

/** The steps of a renewal as they were seen at other centres, in their order. */
export const RENEWAL_STEPS = [
  'request',
  'evaluators',
  'visit',
  'report',
  'review',
  'board',
  'signature',
] as const;

export type RenewalStepId = (typeof RENEWAL_STEPS)[number];

/** How far a step is: done as a record shows; open since its time has come; planned for later; or not known. */
export type RenewalStepState = 'done' | 'open' | 'planned' | 'unknown';

export type RenewalStep = {
  readonly id: RenewalStepId;
  readonly state: RenewalStepState;
  /** By when, computed from the expiry, or when it was done; null: not known. */
  readonly date: PartialDate | null;
};

type InForce = {
  readonly preparationFrom: PartialDate | null;
  readonly reviewDueOn: PartialDate | null;
  readonly expiresOn: PartialDate | null;
};

/** The evaluation of the term that runs, as far as it is on record. */
type Evaluation = {
  readonly evaluators: readonly string[];
  readonly visitTo: PartialDate | null;
  readonly hasReport: boolean;
  readonly hasDecision: boolean;
};

const isPast = (date: PartialDate | null, today: string) => date !== null && spanOf(date).to < today;

/**
 * Where the renewal of the agreement in force stands. Only records make a step done; that a day has passed makes it
 * open, because nobody has recorded what became of it.
 * @param inForce null: no agreement is known to be in force, so nothing can be said
 * @param evaluation that of the term that runs; null: none on record
 * @param today calendar date, YYYY-MM-DD
 */
export function toRenewalSteps(
  inForce: InForce | null,
  evaluation: Evaluation | null,
  today: string,
): RenewalStep[] {
  const { preparationFrom = null, reviewDueOn = null, expiresOn = null } = inForce ?? {};
  const isBegun = preparationFrom !== null && preparationFrom.date <= today;
  const toState = (isDone: boolean): RenewalStepState => {
    if (isDone) return 'done';
    if (preparationFrom === null) return 'unknown';
    return isBegun ? 'open' : 'planned';
  };
  const { evaluators = [], visitTo = null, hasReport = false, hasDecision = false } = evaluation ?? {};
  return [
    { id: 'request', state: toState(evaluation !== null), date: preparationFrom },
    { id: 'evaluators', state: toState(evaluators.length > 0), date: preparationFrom },
    { id: 'visit', state: toState(isPast(visitTo, today)), date: visitTo },
    { id: 'report', state: toState(hasReport), date: reviewDueOn },
    { id: 'review', state: toState(hasReport), date: reviewDueOn },
    { id: 'board', state: toState(hasDecision), date: expiresOn },
    { id: 'signature', state: toState(false), date: expiresOn },
  ];
}
