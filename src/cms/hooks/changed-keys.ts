type Data = Readonly<Record<string, unknown>>;

/** Bookkeeping that changes with every save and says nothing about what was edited. */
const BOOKKEEPING = new Set(['id', 'createdAt', 'updatedAt', 'publishedAt', 'sessions', 'collection']);

/** The same text for the same content: keys in order, empty values left out, dates as ISO texts. */
function canonical(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString();
  if (Array.isArray(value)) return value.map(canonical);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value)
    .filter(([key, entry]) => key !== 'id' && entry !== null && entry !== undefined && entry !== '')
    .map(([key, entry]) => [key, canonical(entry)] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries);
}

function isSame(a: unknown, b: unknown): boolean {
  const [left, right] = [a, b].map((value) => JSON.stringify(canonical({ value })));
  return left === right;
}

/**
 * The top-level fields in which two states of a record differ, in alphabetical order. Fields absent
 * from the new state were not touched. Only names, never contents: this goes into the audit log.
 */
export function changedKeys(before: Data, after: Data): string[] {
  return Object.keys(after)
    .filter((key) => !BOOKKEEPING.has(key) && !isSame(before[key], after[key]))
    .sort();
}
