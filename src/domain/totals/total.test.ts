import { describe, expect, it } from 'vitest';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { totalOf } from './total';

const zero = { ...TRAINING_2012, id: 'TRN-2013-01', people: { ...TRAINING_2012.people, total: 0 } };

describe('totalOf', () => {
  it('should sum what is known and say of how many', () => {
    expect(totalOf([TRAINING_2012, UNKNOWN_ACTIVITY], (event) => event.people.total)).toEqual({
      value: 16,
      known: 1,
      partly: 0,
      of: 2,
      records: [{ id: 'TRN-2012-01', value: 16 }],
    });
  });

  it('should be null, not zero, when nothing is known', () => {
    expect(totalOf([UNKNOWN_ACTIVITY], (event) => event.people.total)).toMatchObject({
      value: null,
      known: 0,
      of: 1,
    });
    expect(totalOf([], () => 1)).toMatchObject({ value: null, known: 0, of: 0 });
  });

  it('should keep a zero that is known', () => {
    expect(totalOf([zero, UNKNOWN_ACTIVITY], (event) => event.people.total)).toMatchObject({
      value: 0,
      known: 1,
    });
  });

  it('should count a part, and not as known', () => {
    const total = totalOf([TRAINING_2012], () => ({ value: 5, isComplete: false }));
    expect(total).toMatchObject({ value: 5, known: 0, partly: 1, of: 1 });
  });
});
