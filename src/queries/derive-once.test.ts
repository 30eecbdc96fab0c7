import { describe, expect, it, vi } from 'vitest';
import { deriveOnce } from './derive-once';

describe('deriveOnce', () => {
  it('should compute once for what was read and anew for what was read anew', () => {
    const count = vi.fn((rows: readonly number[]) => rows.length);
    const countOnce = deriveOnce(count);
    const rows = [1, 2, 3];
    expect([countOnce(rows), countOnce(rows), countOnce([...rows])]).toEqual([3, 3, 3]);
    expect(count).toHaveBeenCalledTimes(2);
  });

  it('should tell every argument apart', () => {
    const join = vi.fn((rows: readonly string[], others: readonly string[], locale: string) =>
      [...rows, ...others, locale].join(),
    );
    const joinOnce = deriveOnce(join);
    const [a, b] = [['a'], ['b']];
    const all = () => [
      joinOnce(a, b, 'en'),
      joinOnce(a, b, 'zh'),
      joinOnce(a, a, 'en'),
      joinOnce(b, a, 'en'),
    ];
    expect(all()).toEqual(['a,b,en', 'a,b,zh', 'a,a,en', 'b,a,en']);
    expect(all()).toEqual(['a,b,en', 'a,b,zh', 'a,a,en', 'b,a,en']);
    expect(join).toHaveBeenCalledTimes(4);
  });

  it('should keep nothing as a result too', () => {
    const find = vi.fn((_rows: readonly string[]) => undefined);
    const findOnce = deriveOnce(find);
    const rows: string[] = [];
    expect([findOnce(rows), findOnce(rows)]).toEqual([undefined, undefined]);
    expect(find).toHaveBeenCalledTimes(1);
  });
});
