/**
 * What is said instead of a page for reviewers, with its status:
 * - `unknown`: there is no such link
 * - `ended`: the link was revoked or its last day is over
 * - `closed`: neither a link nor a sign-in came with the request
 * - `throttled`: too many links were guessed from this network address
 */
export const REVIEW_NOTICES = { unknown: 404, ended: 410, closed: 403, throttled: 429 } as const;

export type ReviewNotice = keyof typeof REVIEW_NOTICES;
