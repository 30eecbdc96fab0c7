import type { AuthStrategy } from 'payload';
import { ANY_REVIEWER } from '@/domain/roles';
import { getAudience } from '@/publishing/answer/answer-context';

/**
 * Lets the files that reviewers may read be handed out in an answer for reviewers: their right was checked before the
 * answer was begun. No header can ask for this.
 */
export const reviewerStrategy: AuthStrategy = {
  name: 'answer-for-reviewers',
  authenticate: () => ({ user: getAudience().kind === 'reviewers' ? (ANY_REVIEWER as never) : null }),
};
