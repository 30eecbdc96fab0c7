import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Iso3 } from '../countries/country-table';
import type { EventFacts } from '../events/event-facts';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { listReachWitnesses } from './list-reach-witnesses';
import { toCountryReaches } from './to-country-reaches';

type Origin = readonly [Iso3, number | null];

function event(family: 'training' | 'activity', from: readonly Origin[]): EventFacts {
  const byCountry = from.map(([country, total]) => ({ country, total, female: null, male: null }));
  const base = family === 'training' ? TRAINING_2012 : UNKNOWN_ACTIVITY;
  return { ...base, country: null, people: { total: null, female: null, male: null, byCountry } };
}

describe('listReachWitnesses', () => {
  it('should name the country that comes before, and all for the first', () => {
    const witnesses = listReachWitnesses([
      event('training', [
        ['EGY', 1],
        ['COL', 4],
        ['FJI', 9],
      ]),
      event('activity', [['FJI', 3]]),
    ]);
    expect(Object.fromEntries(witnesses)).toEqual({
      COL: [{ family: 'training', witness: null }],
      FJI: [
        { family: 'training', witness: 'COL' },
        { family: 'activity', witness: null },
      ],
    });
  });

  it('should name all that decide: a change of other countries shows nowhere else', () => {
    const origin = fc.tuple(
      fc.constantFrom<Iso3>('BEN', 'COL', 'EGY', 'FJI', 'GHA', 'KEN'),
      fc.option(fc.integer({ min: 0, max: 6 }), { nil: null, freq: 5 }),
    );
    const origins = fc.uniqueArray(origin, { maxLength: 3, selector: ([country]) => country });
    const events = fc.array(fc.tuple(fc.constantFrom('training' as const, 'activity' as const), origins), {
      maxLength: 7,
    });
    fc.assert(
      fc.property(events, events, events, (kept, before, after) => {
        const toEvents = (changed: typeof kept) =>
          [...kept, ...changed].map(([family, from]) => event(family, from));
        const named = new Set([...before, ...after].flatMap(([, from]) => from.map(([country]) => country)));
        const [left, right] = [before, after].map(toEvents) as [EventFacts[], EventFacts[]];
        const witnesses = listReachWitnesses(left);
        const [was, is] = [left, right].map((all) => toCountryReaches(all));
        for (const [country, reach] of was ?? []) {
          const isTouched = (witnesses.get(country) ?? []).some(
            ({ witness }) => witness === null || named.has(witness),
          );
          if (!named.has(country) && !isTouched) expect(is?.get(country)).toEqual(reach);
        }
      }),
      { numRuns: 3000 },
    );
  });
});
