import { describe, expect, it } from 'vitest';
import { canMoveReview, decideReview, REVIEW_STEPS, type ReviewChange } from './review';

const save: ReviewChange = {
  role: 'editor',
  from: 'in-progress',
  to: 'in-progress',
  publishes: false,
  edits: true,
  addsNote: false,
};

describe('canMoveReview', () => {
  it('should let editors hand in, take back and answer, but never pass their own work', () => {
    const allowed = REVIEW_STEPS.flatMap((from) =>
      REVIEW_STEPS.filter((to) => from !== to && canMoveReview('editor', from, to)).map(
        (to) => `${from}>${to}`,
      ),
    );
    expect(allowed).toEqual([
      'in-progress>ready-for-review',
      'ready-for-review>in-progress',
      'changes-asked>in-progress',
      'changes-asked>ready-for-review',
      'reviewed>in-progress',
      'reviewed>ready-for-review',
    ]);
  });

  it('should let publishers take any step and reviewers none', () => {
    expect(canMoveReview('publisher', 'in-progress', 'reviewed')).toBe(true);
    expect(canMoveReview('reviewer', 'in-progress', 'ready-for-review')).toBe(false);
  });
});

describe('decideReview', () => {
  it('should refuse a step the role may not take', () => {
    expect(decideReview({ ...save, to: 'reviewed' })).toEqual({ refused: 'step' });
  });

  it('should ask for a note with changes asked', () => {
    const ask = { ...save, role: 'publisher', from: 'ready-for-review', to: 'changes-asked' } as const;
    expect(decideReview(ask)).toEqual({ refused: 'note' });
    expect(decideReview({ ...ask, addsNote: true })).toEqual({ state: 'changes-asked' });
  });

  it('should open the review again when an editor changes a reviewed record', () => {
    const reviewed = { ...save, from: 'reviewed', to: 'reviewed' } as const;
    expect(decideReview(reviewed)).toEqual({ state: 'in-progress' });
    expect(decideReview({ ...reviewed, edits: false })).toEqual({ state: 'reviewed' });
  });

  it('should take a publication for a review passed', () => {
    expect(decideReview({ ...save, role: 'publisher', publishes: true })).toEqual({ state: 'reviewed' });
  });
});
