import { describe, expect, it } from 'vitest';
import { countDecisions, sumDecisions } from './count-decisions';

describe('countDecisions', () => {
  it('should count a decision without a state as unknown', () => {
    expect(countDecisions(['done', null, 'done', undefined, 'open'])).toEqual({
      open: 1,
      'in-progress': 0,
      done: 2,
      dropped: 0,
      unknown: 2,
    });
  });
});

describe('sumDecisions', () => {
  it('should be what counting all at once gives', () => {
    const meetings = [['done', 'open'], [], ['dropped', null, 'in-progress']] as const;
    expect(sumDecisions(meetings.map(countDecisions))).toEqual(countDecisions(meetings.flat()));
    expect(sumDecisions([])).toEqual(countDecisions([]));
  });
});
