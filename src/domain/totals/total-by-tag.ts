import type { EventFacts } from '../events/event-facts';
import { PRIORITY_CODES, type PriorityCode } from '../priorities';
import { PROGRAMME_OUTPUTS, type ProgrammeOutputId } from '../programme-outputs';
import { SDGS, type SdgGoal } from '../sdgs';
import { addUp } from './add-up';
import { type Contribution, type Total, totalOf } from './total';

/** How far events serve one goal, output or priority. */
export type TagTotal<Tag> = {
  readonly tag: Tag;
  /** Events marked with it. Coverage counts the events that carry any mark of the kind: without one, nothing is known. */
  readonly events: Total;
  /** The same weighted, in whole events: two events at 40 % and 60 % make 1. */
  readonly weight: Total;
};

type Weighted = { readonly tag: string | number; readonly weight: number | null };

function weightOf(marks: readonly Weighted[], tag: string | number): Contribution | null {
  if (marks.length === 0) return null;
  const weights = marks.filter((mark) => mark.tag === tag).map((mark) => mark.weight);
  const known = weights.filter((weight) => weight !== null);
  const isComplete = known.length === weights.length;
  return known.length === 0 && !isComplete ? null : { value: addUp(known) / 100, isComplete };
}

function totalByTag<Tag extends string | number>(
  events: readonly EventFacts[],
  tags: readonly Tag[],
  marksOf: (event: EventFacts) => readonly Weighted[],
): TagTotal<Tag>[] {
  return tags
    .map((tag) => ({
      tag,
      events: totalOf(events, (event) => {
        const marks = marksOf(event);
        return marks.length === 0 ? null : Number(marks.some((mark) => mark.tag === tag));
      }),
      weight: totalOf(events, (event) => weightOf(marksOf(event), tag)),
    }))
    .filter((row) => row.events.value !== null && row.events.value > 0);
}

/** The Sustainable Development Goals events serve, by number; goals no event is marked with are left out. */
export function totalBySdg(events: readonly EventFacts[]): TagTotal<SdgGoal>[] {
  const goals = SDGS.map((sdg) => sdg.goal);
  return totalByTag(events, goals, ({ sdgs }) => sdgs.map(({ goal, weight }) => ({ tag: goal, weight })));
}

/** The results of UNESCO's programme events serve, oldest cycle first; those no event is marked with are left out. */
export function totalByProgrammeOutput(events: readonly EventFacts[]): TagTotal<ProgrammeOutputId>[] {
  const ids = PROGRAMME_OUTPUTS.map((output) => output.id);
  return totalByTag(events, ids, ({ programmeOutputs }) =>
    programmeOutputs.map(({ output, weight }) => ({ tag: output, weight })),
  );
}

/** The Global Priorities and priority groups events serve; those no event is marked with are left out. */
export function totalByPriority(events: readonly EventFacts[]): TagTotal<PriorityCode>[] {
  return totalByTag(events, PRIORITY_CODES, ({ priorities }) =>
    priorities.map(({ priority, weight }) => ({ tag: priority, weight })),
  );
}
