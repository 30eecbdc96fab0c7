import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryEvents } from '../events/event-facts.arbitrary';
import { TRAINING_2012, UNKNOWN_ACTIVITY } from '../events/event-facts.examples';
import { computeTotals } from './compute-totals';
import { FIGURES, type FigureId } from './figures';
import { inRange } from './in-range';
import { totalByRegion } from './total-by-region';

/** Countries are counted once over all events, so they do not add up. */
const isAdditive = (id: FigureId) => !id.startsWith('countries');
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((all, value) => all + (value ?? 0), 0);

describe('computeTotals', () => {
  it('should give every figure', () => {
    expect(Object.keys(computeTotals([])).sort()).toEqual([...FIGURES].sort());
  });

  it('should tell what is known of 2012, and what is not', () => {
    const totals = computeTotals([TRAINING_2012]);
    expect(totals.trainings.value).toBe(1);
    expect(totals.trainees).toMatchObject({ value: 16, known: 1, of: 1 });
    expect(totals.countries.value).toBe(11);
    expect(totals['countries-africa-m49'].value).toBe(3);
    expect(totals['countries-africa-unesco'].value).toBe(2);
    expect(totals['countries-ldc'].value).toBe(1);
    expect(totals['countries-lldc'].value).toBe(1);
    expect(totals['countries-sids'].value).toBe(0);
    expect(totals['people-sids'].value).toBe(0);
    expect(totals['people-africa-m49']).toMatchObject({ value: null, known: 0, of: 1 });
    expect(totals['trainees-female'].value).toBeNull();
    expect(totals['training-hours'].value).toBeNull();
    expect(totals.activities).toMatchObject({ value: null, of: 0 });
    expect(totals.participants).toMatchObject({ value: null, of: 0 });
  });

  it('should count trainees and participants apart', () => {
    const forum = { ...UNKNOWN_ACTIVITY, people: { ...UNKNOWN_ACTIVITY.people, total: 40 } };
    const totals = computeTotals([TRAINING_2012, forum]);
    expect([totals.trainees.value, totals.participants.value, totals.people.value]).toEqual([16, 40, 56]);
  });

  it('should not depend on the order of the records', () => {
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const there = computeTotals(events);
        const back = computeTotals([...events].reverse());
        for (const id of FIGURES) {
          const { records, ...figure } = there[id];
          const { records: reversed, ...other } = back[id];
          expect(other, id).toEqual(figure);
          expect([...reversed].reverse()).toEqual(records);
        }
      }),
    );
  });

  it('should change in coverage, and not in value, when an unknown is added', () => {
    fc.assert(
      fc.property(arbitraryEvents(), fc.constantFrom('training', 'activity'), (events, family) => {
        const unknown =
          family === 'training'
            ? { ...UNKNOWN_ACTIVITY, family: 'training' as const, kind: 'course' as const }
            : UNKNOWN_ACTIVITY;
        const before = computeTotals(events);
        const after = computeTotals([...events, { ...unknown, id: 'NEW' }]);
        for (const id of FIGURES) {
          if (['events', 'trainings', 'activities'].includes(id)) continue;
          expect(after[id].value, id).toBe(before[id].value);
          expect(after[id].known, id).toBe(before[id].known);
        }
        expect(after.people.of).toBe(before.people.of + 1);
      }),
    );
  });

  it('should add up over ranges', () => {
    const day = fc.date({
      min: new Date('2011-06-01T00:00:00Z'),
      max: new Date('2026-06-01T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(arbitraryEvents({ isDated: true }), day, (events, cut) => {
        const last = cut.toISOString().slice(0, 10);
        const next = new Date(cut.getTime() + 86_400_000).toISOString().slice(0, 10);
        const whole = computeTotals(events);
        const before = computeTotals(inRange(events, { from: null, to: last }));
        const after = computeTotals(inRange(events, { from: next, to: null }));
        for (const id of FIGURES) {
          expect(before[id].of + after[id].of, id).toBe(whole[id].of);
          expect(before[id].known + after[id].known, id).toBe(whole[id].known);
          if (isAdditive(id)) {
            expect(sum([before[id].value, after[id].value]), id).toBeCloseTo(whole[id].value ?? 0, 6);
          }
        }
      }),
    );
  });

  it('should never give a part above its whole', () => {
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const totals = computeTotals(events);
        const value = (id: FigureId) => totals[id].value ?? 0;
        for (const group of ['africa-m49', 'africa-unesco', 'ldc', 'lldc', 'sids'] as const) {
          expect(value(`countries-${group}`)).toBeLessThanOrEqual(value('countries'));
          expect(value(`people-${group}`)).toBeLessThanOrEqual(value('people-with-country'));
        }
        expect(value('people-africa-unesco')).toBeLessThanOrEqual(value('people-africa-m49'));
        expect(value('trainees') + value('participants')).toBe(value('people'));
        for (const id of FIGURES) {
          const { known, partly, of, records } = totals[id];
          expect(known + partly).toBe(records.length);
          expect(records.length).toBeLessThanOrEqual(of);
        }
      }),
    );
  });

  it('should agree with the regions it is made of', () => {
    fc.assert(
      fc.property(arbitraryEvents(), (events) => {
        const totals = computeTotals(events);
        const regions = totalByRegion(events, 'region');
        expect(sum(regions.map((row) => row.countries.value))).toBe(totals.countries.value ?? 0);
        expect(sum(regions.map((row) => row.people.value))).toBe(totals['people-with-country'].value ?? 0);
        const africa = regions.find((row) => row.code === '002');
        if (africa) expect(africa.people).toEqual(totals['people-africa-m49']);
      }),
    );
  });
});
