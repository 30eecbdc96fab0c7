import { describe, expect, it } from 'vitest';
import { PRIORITIES, PRIORITY_CODES } from './priorities';

describe('PRIORITIES', () => {
  it('should describe every code once, in its order', () => {
    expect(PRIORITIES.map((priority) => priority.code)).toEqual([...PRIORITY_CODES]);
  });

  it('should tell the two Global Priorities from the priority groups', () => {
    const global = PRIORITIES.filter((priority) => priority.kind === 'global-priority');
    expect(global.map((priority) => priority.code)).toEqual(['africa', 'gender-equality']);
  });
});
