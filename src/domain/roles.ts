/**
 * The roles of the people who sign in, weakest first. Each role may do what the ones before it may:
 * - reviewer: external; reads what is published and what is marked for reviewers
 * - editor: reads all, writes drafts
 * - publisher: publishes, withdraws, puts in the trash and takes out again
 * - administrator: users, settings, redirects, deletes for ever
 */
export const ROLES = ['reviewer', 'editor', 'publisher', 'administrator'] as const;

export type Role = (typeof ROLES)[number];

/** Reads a stored value as a role; null for anything else, which means no rights. */
export function parseRole(value: unknown): Role | null {
  return ROLES.find((role) => role === value) ?? null;
}

/** Whether a role has at least the rights of another; no role has no rights. */
export function hasRole(role: Role | null, atLeast: Role): boolean {
  return role !== null && ROLES.indexOf(role) >= ROLES.indexOf(atLeast);
}

/** Whether a role belongs to the centre's own staff, who may see drafts and internal notes. */
export function isStaff(role: Role | null): boolean {
  return hasRole(role, 'editor');
}

/**
 * Nobody in particular, with the rights of a reviewer: on whose behalf answers for reviewers are made, whoever of them
 * asked. No user has this number.
 */
export const ANY_REVIEWER = { id: 0, collection: 'users', role: 'reviewer' } as const;
