import { describe, expect, it } from 'vitest';
import { formatElapsed, step } from './steps.mjs';

function record() {
  const lines: string[] = [];
  return { lines, out: { write: (text: string) => lines.push(text) } };
}

describe('formatElapsed', () => {
  it('should be as exact as it matters', () => {
    expect([412, 9_940, 12_400, 59_600, 185_000].map(formatElapsed)).toEqual([
      '0.4 s',
      '9.9 s',
      '12 s',
      '1 min 0 s',
      '3 min 5 s',
    ]);
  });
});

describe('step', () => {
  it('should say when it starts and how it ended, and give the result', async () => {
    const { lines, out } = record();
    expect(await step('Counting', () => 3, out)).toBe(3);
    expect(lines[0]).toBe('… Counting\n');
    expect(lines[1]).toMatch(/^✓ Counting \(0\.\d s\)\n$/);
  });

  it('should say that it failed, and fail', async () => {
    const { lines, out } = record();
    const failing = step('Counting', () => Promise.reject(new Error('lost count')), out);
    await expect(failing).rejects.toThrow('lost count');
    expect(lines[1]).toMatch(/^✗ Counting/);
  });
});
