import { type PostgresAdapter, sql } from '@payloadcms/db-postgres';
import { createLocalReq, type Payload } from 'payload';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import type { ReviewerDoor } from '@/publishing/reviewers/reviewer-door';
import { requestRole } from '../../access/request-role';
import type { ReviewerLink } from '../../payload-types';
import { isLinkOpen } from './link-rules';
import { hashSecret } from './secret';

/** As long as the log takes an address. */
const LONGEST_ADDRESS = 1000;

/** Who may read as a reviewer, by the links in the database and the users of the desk. */
export function createReviewerDoor(payload: Payload): ReviewerDoor {
  return {
    async findLink(secret) {
      const link = await payload.db.findOne<ReviewerLink>({
        collection: 'reviewer-links',
        where: { tokenHash: { equals: hashSecret(secret) } },
      });
      if (!link) return { kind: 'unknown' };
      const endsOn = toCalendarDate(link.expiresOn);
      if (endsOn === null || !isLinkOpen(link, new Date())) return { kind: 'ended' };
      return { kind: 'open', id: link.id, endsOn };
    },

    async isSignedIn(headers) {
      const { user } = await payload.auth({ headers });
      return requestRole({ user }) !== null;
    },

    async logOpening(link, address, isFirst) {
      await payload.db.create({
        collection: 'reviewer-openings',
        data: { link, address: address.slice(0, LONGEST_ADDRESS) },
        req: await createLocalReq({}, payload),
      });
      if (!isFirst) return;
      // One statement, as two may open the link at the same moment.
      const { drizzle } = payload.db as unknown as PostgresAdapter;
      await drizzle.execute(
        sql`UPDATE reviewer_links SET openings = coalesce(openings, 0) + 1, last_opened_at = now() WHERE id = ${link}`,
      );
    },
  };
}
