/** What the public side sees of a record: its page, a notice that it is gone, or nothing. */
export type PublicState = 'live' | 'gone' | 'absent';

type Stored = {
  readonly _status?: string | null;
  readonly deletedAt?: string | null;
  readonly publishedAt?: string | null;
  readonly withdrawal?: { readonly withdrawnOn?: string | null } | null;
};

/**
 * A record that readers once had and that was withdrawn or put in the trash is gone: its address says
 * so (410). One that was only unpublished is absent (404): it may come back any day.
 */
export function toPublicState(record: Stored | null): PublicState {
  if (!record) return 'absent';
  const published = record._status === 'published';
  const taken = Boolean(record.deletedAt || record.withdrawal?.withdrawnOn);
  if (published && !taken) return 'live';
  return taken && (published || record.publishedAt) ? 'gone' : 'absent';
}
