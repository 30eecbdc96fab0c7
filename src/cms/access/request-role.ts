import type { PayloadRequest } from 'payload';
import { hasRole, isStaff, parseRole, type Role } from '@/domain/roles';

type WithUser = Pick<PayloadRequest, 'user'>;

/** The role of the person behind a request; null for visitors and for anything that is not a user record. */
export function requestRole({ user }: WithUser): Role | null {
  if (user?.collection !== 'users') return null;
  return parseRole((user as { role?: unknown }).role);
}

/** Whether the person behind a request has at least the rights of a role. */
export function requestHas(req: WithUser, atLeast: Role): boolean {
  return hasRole(requestRole(req), atLeast);
}

/** Whether the request comes from the centre's own staff. */
export function isStaffRequest(req: WithUser): boolean {
  return isStaff(requestRole(req));
}
