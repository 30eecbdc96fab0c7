import { describe, expect, it } from 'vitest';
import { parseProcessStat } from './process-stat';

const toLine = (name: string, state: string) =>
  `4711 (${name}) ${state} 1 4711 4711 0 -1 4194304 100 0 0 0 3 1 0 0 20 0 11 0 98765 1000 200 18446744073709551615\n`;

describe('parseProcessStat', () => {
  it('should read when a process began, whatever its name', () => {
    expect(parseProcessStat(toLine('node', 'S'))).toEqual({ isDefunct: false, began: '98765' });
    expect(parseProcessStat(toLine('next (v1) Z', 'R'))).toEqual({ isDefunct: false, began: '98765' });
  });

  it('should know a process that has ended', () => {
    expect(parseProcessStat(toLine('node', 'Z')).isDefunct).toBe(true);
  });
});
