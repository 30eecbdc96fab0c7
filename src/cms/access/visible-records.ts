import type { Where } from 'payload';

/**
 * Which records leave the desk, as conditions that Payload adds to every read. Payload itself hides
 * neither trashed records (a reader may ask with `trash=true`, joins do not even ask) nor withdrawn
 * ones, so each condition says so in full.
 */
const NOT_TRASHED: Where = { deletedAt: { exists: false } };
const NOT_WITHDRAWN: Where = { 'withdrawal.withdrawnOn': { exists: false } };
const PUBLISHED: Where = { _status: { equals: 'published' } };

/** Once something was published, readers of all kinds get what is published of it: its later drafts are nobody's. */
const FOR_REVIEWERS: Where = {
  and: [{ visibleToReviewers: { equals: true } }, { publishedAt: { exists: false } }],
};

/** What everybody may read. */
export function publicRecords(): Where {
  return { and: [PUBLISHED, NOT_TRASHED, NOT_WITHDRAWN] };
}

/** What an external reviewer may read: what is public, and never published records marked for reviewers. */
export function reviewerRecords(): Where {
  return { and: [{ or: [PUBLISHED, FOR_REVIEWERS] }, NOT_TRASHED, NOT_WITHDRAWN] };
}

/** Documents everybody may read and download. */
export function publicDocuments(): Where {
  return { and: [{ access: { equals: 'public' } }, publicRecords()] };
}

/** Documents an external reviewer may read and download; internal ones stay internal even when marked. */
export function reviewerDocuments(): Where {
  return { and: [{ access: { in: ['public', 'reviewers'] } }, reviewerRecords()] };
}

/** Pictures everybody may see. */
export function publicMedia(): Where {
  return { isPublic: { equals: true } };
}
