import { describe, expect, it } from 'vitest';
import { RENEWAL_STEPS, toRenewalSteps } from './renewal-steps';

const day = (date: string) => ({ date, precision: 'day' as const });
const IN_FORCE = {
  preparationFrom: day('2026-11-04'),
  reviewDueOn: day('2027-11-04'),
  expiresOn: day('2028-05-04'),
};

const statesOf = (...args: Parameters<typeof toRenewalSteps>) =>
  Object.fromEntries(toRenewalSteps(...args).map(({ id, state }) => [id, state]));

describe('toRenewalSteps', () => {
  it('should give every step, in order', () => {
    expect(toRenewalSteps(null, null, '2026-01-01').map(({ id }) => id)).toEqual(RENEWAL_STEPS);
  });

  it('should say nothing where no agreement is known to be in force, or its expiry is not', () => {
    const unknown = { preparationFrom: null, reviewDueOn: null, expiresOn: null };
    for (const inForce of [null, unknown]) {
      expect(new Set(Object.values(statesOf(inForce, null, '2026-01-01')))).toEqual(new Set(['unknown']));
    }
  });

  it('should be planned before the time has come, and open after', () => {
    expect(new Set(Object.values(statesOf(IN_FORCE, null, '2026-11-03')))).toEqual(new Set(['planned']));
    expect(new Set(Object.values(statesOf(IN_FORCE, null, '2026-11-04')))).toEqual(new Set(['open']));
    // A day that has passed is no sign that something was done.
    expect(statesOf(IN_FORCE, null, '2029-01-01').signature).toBe('open');
  });

  it('should be done as far as records show', () => {
    const evaluation = {
      evaluators: ['Somebody'],
      visitTo: day('2027-03-05'),
      hasReport: false,
      hasDecision: false,
    };
    expect(statesOf(IN_FORCE, evaluation, '2027-03-05')).toMatchObject({
      request: 'done',
      evaluators: 'done',
      visit: 'open',
      report: 'open',
    });
    expect(
      statesOf(IN_FORCE, { ...evaluation, hasReport: true, hasDecision: true }, '2027-03-06'),
    ).toMatchObject({
      visit: 'done',
      report: 'done',
      review: 'done',
      board: 'done',
      signature: 'open',
    });
  });
});
