import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factsIn } from '../review/facts-in';
import { arbitraryFacts, FIRST_YEAR, LAST_YEAR } from '../review/review-facts.arbitrary';
import { findGaps } from './find-gaps';
import { GAP_KINDS } from './gap-kinds';

const span = (yearStart: number, yearEnd: number) => ({ yearStart, yearEnd });
const countOf = (gaps: ReturnType<typeof findGaps>, kind: string) =>
  gaps.find((gap) => gap.kind === kind)?.records.length ?? 0;

describe('findGaps', () => {
  it('should say of years without any record that report, meetings and events are missing', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const nothing = factsIn(facts, span(1990, 1991));
        expect(findGaps(nothing).map(({ kind }) => kind)).toEqual(['report', 'board-meeting', 'events']);
      }),
      { numRuns: 5 },
    );
  });

  it('should add up over ranges, record by record', () => {
    fc.assert(
      fc.property(arbitraryFacts, fc.integer({ min: FIRST_YEAR, max: LAST_YEAR - 1 }), (facts, middle) => {
        const whole = findGaps(factsIn(facts, span(FIRST_YEAR, LAST_YEAR)));
        const left = findGaps(factsIn(facts, span(FIRST_YEAR, middle)));
        const right = findGaps(factsIn(facts, span(middle + 1, LAST_YEAR)));
        for (const kind of GAP_KINDS) {
          expect(countOf(whole, kind), kind).toBe(countOf(left, kind) + countOf(right, kind));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('should never name more records than could have it, nor one twice', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        for (const { records, of } of findGaps(facts)) {
          expect(new Set(records).size).toBe(records.length);
          expect(records.length).toBeLessThanOrEqual(of);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('should close a gap when the record gets what it lacked', () => {
    fc.assert(
      fc.property(arbitraryFacts, (facts) => {
        const filled = {
          ...facts,
          meetings: facts.meetings.map((meeting) => ({ ...meeting, hasMinutes: true })),
        };
        expect(findGaps(filled).map(({ kind }) => kind)).not.toContain('minutes');
        expect(countOf(findGaps(facts), 'minutes')).toBe(
          facts.meetings.filter(({ hasMinutes }) => !hasMinutes).length,
        );
      }),
      { numRuns: 20 },
    );
  });
});
