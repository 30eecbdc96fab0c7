import { describe, expect, it } from 'vitest';
import { type AddressFacts, planAddresses } from './plan-addresses';

const facts: AddressFacts = {
  state: 'live',
  paths: new Map([
    ['en', '/en/trainings/new'],
    ['zh', '/zh/trainings/new'],
  ]),
  former: new Map([
    ['/en/trainings/old', 'en'],
    ['/zh/trainings/old', 'zh'],
  ]),
  permanent: '/id/TRN-2012-01',
  legacy: ['/channel/newsinfo/6495'],
  reason: null,
};

describe('planAddresses', () => {
  it('should lead former pages to the present ones, each in its language, and legacy ones to the record', () => {
    expect(Object.fromEntries(planAddresses(facts))).toEqual({
      '/en/trainings/old': { type: '301', to: '/en/trainings/new' },
      '/zh/trainings/old': { type: '301', to: '/zh/trainings/new' },
      '/channel/newsinfo/6495': { type: '301', to: '/id/TRN-2012-01' },
    });
  });

  it('should never lead a present page away', () => {
    const back = { ...facts, former: new Map([['/en/trainings/new', 'en' as const]]) };
    expect(planAddresses(back).has('/en/trainings/new')).toBe(false);
  });

  it('should say of every address that the record is gone, and why', () => {
    const reason = { en: 'Asked for by a participant.' };
    const plan = planAddresses({ ...facts, state: 'gone', reason });
    expect([...plan.keys()].sort()).toEqual([
      '/channel/newsinfo/6495',
      '/en/trainings/new',
      '/en/trainings/old',
      '/id/TRN-2012-01',
      '/zh/trainings/new',
      '/zh/trainings/old',
    ]);
    for (const rule of plan.values()) expect(rule).toEqual({ type: '410', reason });
  });

  it('should send nobody to a record that is not published', () => {
    expect(planAddresses({ ...facts, state: 'absent', former: new Map() }).size).toBe(0);
  });
});
