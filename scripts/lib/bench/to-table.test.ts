import { describe, expect, it } from 'vitest';
import { atLeast, atMost } from './row';
import { formatNumber, toTable } from './to-table';

describe('formatNumber', () => {
  it.each([
    [0, '0'],
    [7, '7'],
    [0.123456, '0.123'],
    [46.27, '46.3'],
    [999.6, '1000'],
    [12_345.6, '12,346'],
  ])('should write %d as %s', (value, text) => {
    expect(formatNumber(value)).toBe(text);
  });
});

describe('toTable', () => {
  it('should put rows under headings', () => {
    const table = toTable([
      {
        part: 'throughput',
        what: 'one page',
        unit: 'requests/s',
        ours: 20_000,
        peer: { name: 'nginx', value: 10_000 },
        wanted: atLeast(0.5, 'ratio'),
      },
      { part: 'steady', what: 'errors', unit: '', ours: 3, peer: null, wanted: atMost(0), note: 'of 60,000' },
    ]);
    expect(table).toBe(
      [
        '| what               | ours              | peer                     | ratio | wanted      | met |',
        '| ------------------ | ----------------- | ------------------------ | ----- | ----------- | --- |',
        '| one page           | 20,000 requests/s | nginx: 10,000 requests/s | 2     | ratio ≥ 0.5 | yes |',
        '| errors (of 60,000) | 3                 |                          |       | ≤ 0         | NO  |',
      ].join('\n'),
    );
  });
});
