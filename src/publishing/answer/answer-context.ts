import { AsyncLocalStorage } from 'node:async_hooks';

/**
 * What is found out about an answer while the application makes it, and that its markup does not say: the
 * status Next cannot give, what the answer depends on, how long it stays true, on whose behalf it is made.
 * The server in front opens a context around each request; content code speaks into it from anywhere below.
 */
export type AnswerContext = {
  /** The status to answer instead of Next's 200; null to leave it. */
  status: number | null;
  /** What the answer depends on, in the order it was met: names as in domain/cache-tags. */
  readonly tags: Set<string>;
  /** When the answer stops being true by itself, in milliseconds since 1970; null for never. */
  expiresAt: number | null;
  /** Whether the answer may be kept and given to others. */
  isStorable: boolean;
  /** The headers of a member of staff who asked to see drafts; null for everybody else. */
  readonly preview: Headers | null;
  /** External reviewers whose right was checked before the answer was begun; null for everybody else. */
  readonly reviewers: Reviewers | null;
};

/** External reviewers, as far as an answer for them says something of it. */
export type Reviewers = {
  /** The last day on which they may read, 'YYYY-MM-DD'; null where that is not limited, as for who signed in. */
  readonly endsOn: string | null;
};

/**
 * For whom an answer is made:
 * - `public`: everybody; it may be kept
 * - `staff`: a member of staff, with drafts; whether they are signed in is found out by the first read
 * - `reviewers`: external reviewers, with what is marked for them
 */
export type Audience = { readonly kind: 'public' | 'staff' } | ({ readonly kind: 'reviewers' } & Reviewers);

type Asked = { readonly preview?: Headers; readonly reviewers?: Reviewers };

const KEY = Symbol.for('site.answer-context');

/** Shared through globalThis because Next loads the pages' copy of this module and the server its own. */
const shared = globalThis as { [KEY]?: AsyncLocalStorage<AnswerContext> };
shared[KEY] ??= new AsyncLocalStorage<AnswerContext>();
const contexts: AsyncLocalStorage<AnswerContext> = shared[KEY];

/** A context about which nothing is known yet but who asked; without a word of that, the public. */
export function createAnswerContext({ preview, reviewers }: Asked = {}): AnswerContext {
  return {
    status: null,
    tags: new Set(),
    expiresAt: null,
    isStorable: !preview && !reviewers,
    preview: preview ?? null,
    reviewers: reviewers ?? null,
  };
}

/** Does `work`; all that content code says meanwhile, also after waiting, goes into `context`. */
export function inAnswerContext<Result>(context: AnswerContext, work: () => Result): Result {
  return contexts.run(context, work);
}

/**
 * Says what the answer under way depends on: when one of these changes, it is made again. Outside an answer,
 * as in scripts and tests, nothing happens.
 */
export function tagAnswer(...tags: readonly string[]): void {
  const context = contexts.getStore();
  for (const tag of tags) context?.tags.add(tag);
}

/** Says that the answer under way is true only until then, such as one that speaks of today. */
export function limitAnswer(until: Date): void {
  const context = contexts.getStore();
  if (context) context.expiresAt = Math.min(context.expiresAt ?? Number.POSITIVE_INFINITY, until.getTime());
}

/** Chooses the status of the answer under way; Next itself offers 200, 404 and redirects only (RFC 9110, 15). */
export function setResponseStatus(status: number): void {
  const context = contexts.getStore();
  if (context) context.status = status;
}

/** The headers of the member of staff to whom the answer under way may show drafts; null for everybody else. */
export function getPreviewHeaders(): Headers | null {
  return contexts.getStore()?.preview ?? null;
}

/** For whom the answer under way is made; outside an answer, as in scripts, the public. */
export function getAudience(): Audience {
  const { preview, reviewers } = contexts.getStore() ?? {};
  if (reviewers) return { kind: 'reviewers', ...reviewers };
  return { kind: preview ? 'staff' : 'public' };
}
