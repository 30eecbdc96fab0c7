/**
 * What became of a link for reviewers:
 * - `open`: it may be read with until the end of its last day
 * - `ended`: it was revoked, or its last day is over
 * - `unknown`: there is and was none; what cannot be a link at all is no other case
 */
export type LinkState =
  | {
      readonly kind: 'open';
      readonly id: number;
      /** 'YYYY-MM-DD' */
      readonly endsOn: string;
    }
  | { readonly kind: 'ended' | 'unknown' };

/** Who may read as a reviewer: asked anew for each request, so that what is taken back ends at once. */
export type ReviewerDoor = {
  /** @throws Error when the database cannot be asked */
  readonly findLink: (secret: string) => Promise<LinkState>;
  /** Whether the headers are those of somebody who signed in and may read at least what reviewers may. */
  readonly isSignedIn: (headers: Headers) => Promise<boolean>;
  /**
   * Writes down that something was opened with a link: what and when, nothing of the reader.
   * @param address path with query
   */
  readonly logOpening: (link: number, address: string, isFirst: boolean) => Promise<void>;
};

const KEY = Symbol.for('site.reviewer-door');

/** Shared through globalThis because Next loads its own copy of this module beside the server's. */
const shared = globalThis as { [KEY]?: ReviewerDoor };

/** Says who knows the links: called once by the application when it starts. */
export function provideReviewerDoor(door: ReviewerDoor): void {
  shared[KEY] = door;
}

/** Who knows the links. @throws Error while the application has not said so */
export function getReviewerDoor(): ReviewerDoor {
  if (!shared[KEY]) throw new Error('Nobody knows the links for reviewers yet.');
  return shared[KEY];
}
