/** What a measure should be, in the ratio of ours to the peer's, or ours alone. */
export type Wanted = {
  readonly of: 'ratio' | 'ours';
  readonly is: 'at least' | 'at most' | 'exactly';
  readonly value: number;
};

/** One line of the result. */
export type Row = {
  readonly part: string;
  readonly what: string;
  readonly unit: string;
  readonly ours: number;
  /** Who else, and how it did; null where nobody is measured beside us. */
  readonly peer: { readonly name: string; readonly value: number } | null;
  /** Null where the figure is only to be known. */
  readonly wanted: Wanted | null;
  /** What else is to be known about it. */
  readonly note?: string;
};

export const atLeast = (value: number, of: Wanted['of'] = 'ours'): Wanted => ({ of, is: 'at least', value });
export const atMost = (value: number, of: Wanted['of'] = 'ours'): Wanted => ({ of, is: 'at most', value });
export const exactly = (value: number): Wanted => ({ of: 'ours', is: 'exactly', value });

/** Ours in terms of the peer's; null without one, or where the peer has nothing. */
export function toRatio({ ours, peer }: Pick<Row, 'ours' | 'peer'>): number | null {
  return peer && peer.value !== 0 ? ours / peer.value : null;
}

/** Whether the figure is as wanted; null where nothing is. A ratio that cannot be told is not met. */
export function isMet(row: Pick<Row, 'ours' | 'peer' | 'wanted'>): boolean | null {
  if (!row.wanted) return null;
  const figure = row.wanted.of === 'ratio' ? toRatio(row) : row.ours;
  if (figure === null) return false;
  const { is, value } = row.wanted;
  if (is === 'exactly') return figure === value;
  return is === 'at least' ? figure >= value : figure <= value;
}
