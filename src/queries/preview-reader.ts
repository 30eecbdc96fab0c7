import config from '@payload-config';
import { getPayload } from 'payload';
import { ANY_REVIEWER, isStaff, parseRole } from '@/domain/roles';
import { getAudience, getPreviewHeaders, setResponseStatus } from '@/publishing/answer/answer-context';

/** Whose rights a read has. Access control is on for everybody. */
export type Reader = {
  readonly overrideAccess: false;
  /** A member of staff who looks at drafts, or any reviewer; nobody for the public. */
  readonly user?: never;
  readonly draft?: boolean;
};

const PUBLIC: Reader = { overrideAccess: false };

/** What external reviewers may read: see reviewed-records for what that is of a record. */
export const REVIEWERS: Reader = { overrideAccess: false, user: ANY_REVIEWER as never };

const KEY = Symbol.for('queries.preview-users');

/** Who asked for a preview, found out once for each; shared because Next may load its own copy of this module for each route. */
const shared = globalThis as { [KEY]?: WeakMap<Headers, Promise<unknown>> };

async function findUser(headers: Headers): Promise<unknown> {
  const payload = await getPayload({ config });
  return (await payload.auth({ headers })).user;
}

/**
 * As whom content is read for the answer under way: the public; external reviewers, whose right was checked before
 * the answer was begun; or, in a preview, the signed-in member of staff, with drafts where they may see them. A preview
 * that no member of staff is signed in for is refused (401).
 */
export async function getReader(): Promise<{ readonly isPublic: boolean; readonly as: Reader }> {
  if (getAudience().kind === 'reviewers') return { isPublic: false, as: REVIEWERS };
  const headers = getPreviewHeaders();
  if (!headers) return { isPublic: true, as: PUBLIC };
  shared[KEY] ??= new WeakMap();
  const known = shared[KEY].get(headers) ?? findUser(headers);
  shared[KEY].set(headers, known);
  const user = await known;
  if (isStaff(parseRole((user as { role?: unknown } | null)?.role)))
    return { isPublic: false, as: { ...PUBLIC, user: user as never, draft: true } };
  setResponseStatus(401);
  return { isPublic: true, as: PUBLIC };
}
