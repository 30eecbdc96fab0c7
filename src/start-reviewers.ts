import config from '@payload-config';
import { getPayload } from 'payload';
import { createReviewerDoor } from './cms/collections/reviewer-links/create-door';
import { provideReviewerDoor, type ReviewerDoor } from './publishing/reviewers/reviewer-door';

/** The door, as soon as Payload can open it: it may have to wait for the database. */
const openDoor = async (): Promise<ReviewerDoor> => createReviewerDoor(await getPayload({ config }));

/** Tells the server in front who may read as a reviewer. */
export function startReviewers(): void {
  provideReviewerDoor({
    findLink: async (secret) => (await openDoor()).findLink(secret),
    isSignedIn: async (headers) => (await openDoor()).isSignedIn(headers),
    logOpening: async (...opening) => (await openDoor()).logOpening(...opening),
  });
}
