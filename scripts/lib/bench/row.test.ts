import { describe, expect, it } from 'vitest';
import { atLeast, atMost, exactly, isMet, toRatio } from './row';

const peer = (value: number) => ({ name: 'nginx', value });

describe('toRatio', () => {
  it('should say ours in terms of the peer', () => {
    expect(toRatio({ ours: 10, peer: peer(4) })).toBe(2.5);
  });

  it('should be unknown without a figure to compare with', () => {
    expect([toRatio({ ours: 1, peer: null }), toRatio({ ours: 1, peer: peer(0) })]).toEqual([null, null]);
  });
});

describe('isMet', () => {
  it.each([
    [10, null, atLeast(10), true],
    [9, null, atLeast(10), false],
    [0, null, atMost(0), true],
    [1, null, atMost(0), false],
    [10, peer(20), atLeast(0.5, 'ratio'), true],
    [9, peer(20), atLeast(0.5, 'ratio'), false],
    [3, peer(2), atMost(1.5, 'ratio'), true],
    [3, peer(0), atMost(1.5, 'ratio'), false],
    [404, null, exactly(404), true],
    [503, null, exactly(404), false],
    [3, null, null, null],
  ])('should judge %d beside %j by %j', (ours, other, wanted, expected) => {
    expect(isMet({ ours, peer: other, wanted })).toBe(expected);
  });
});
