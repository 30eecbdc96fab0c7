import { type Audience, getAudience as getAudienceOfAnswer } from '@/publishing/answer/answer-context';

/**
 * For whom the answer under way is made: everybody, a member of staff who looks at drafts, or external reviewers. What
 * is made for reviewers says so: pages by their strip, documents on each of their pages. Only what is made for the
 * public may be kept for others.
 */
export function getAudience(): Audience {
  return getAudienceOfAnswer();
}
