import { expect, it } from 'vitest';
import { compareLatestFirst } from './compare-latest-first';

it('should put the latest first and what has no date last', () => {
  const early = { date: '2012-09-09', precision: 'day' } as const;
  const late = { date: '2024-01-01', precision: 'year' } as const;
  expect([null, early, late].sort(compareLatestFirst)).toEqual([late, early, null]);
});
