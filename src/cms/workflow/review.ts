import { hasRole, type Role } from '@/domain/roles';

/** Where a record stands between the one who writes and the one who publishes. */
export const REVIEW_STEPS = ['in-progress', 'ready-for-review', 'changes-asked', 'reviewed'] as const;

export type ReviewState = (typeof REVIEW_STEPS)[number];

/** Which steps an editor may take; publishers and administrators may take any. */
const EDITOR_STEPS: Readonly<Record<ReviewState, readonly ReviewState[]>> = {
  'in-progress': ['ready-for-review'],
  'ready-for-review': ['in-progress'],
  'changes-asked': ['in-progress', 'ready-for-review'],
  reviewed: ['in-progress', 'ready-for-review'],
};

/** Reads a stored value as a review state; a record without one is in progress. */
export function parseReviewState(value: unknown): ReviewState {
  return REVIEW_STEPS.find((step) => step === value) ?? 'in-progress';
}

/** Whether a role may take a record from one review state to another. Scripts, without a role, may. */
export function canMoveReview(role: Role | null, from: ReviewState, to: ReviewState): boolean {
  if (from === to || role === null || hasRole(role, 'publisher')) return true;
  return role === 'editor' && EDITOR_STEPS[from].includes(to);
}

export type ReviewChange = {
  readonly role: Role | null;
  readonly from: ReviewState;
  /** What the save asks for. */
  readonly to: ReviewState;
  readonly publishes: boolean;
  /** Whether anything besides the review itself changed. */
  readonly edits: boolean;
  /** Whether the save brings a review note that was not there before. */
  readonly addsNote: boolean;
};

export type ReviewOutcome = { readonly state: ReviewState } | { readonly refused: 'step' | 'note' };

/**
 * The review state a save ends in. Publishing is a review passed; an editor's change to a reviewed
 * record opens the review again; asking for changes needs a note that says which.
 */
export function decideReview({ role, from, to, publishes, edits, addsNote }: ReviewChange): ReviewOutcome {
  if (publishes) return { state: 'reviewed' };
  if (!canMoveReview(role, from, to)) return { refused: 'step' };
  if (role !== null && from !== to && to === 'changes-asked' && !addsNote) return { refused: 'note' };
  if (role === 'editor' && from === 'reviewed' && to === 'reviewed' && edits) return { state: 'in-progress' };
  return { state: to };
}
