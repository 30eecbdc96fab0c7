import type { EventFact, MeetingFact, PeriodFact, ReviewFacts } from '../review/review-facts';
import { GAP_KINDS, type Gap, type GapKind } from './gap-kinds';

type Facts = Omit<ReviewFacts, 'criteria'>;

type Identified = { readonly id: string };

/** What some records lack: those of them that fail the test; none where all pass or there are none. */
const lacking = <Item extends Identified>(items: readonly Item[], has: (item: Item) => boolean) => ({
  records: items.filter((item) => !has(item)).map(({ id }) => id),
  of: items.length,
});

/** What is missing when there is not a single record of a kind. */
const absent = (isAbsent: boolean) => (isAbsent ? { records: [], of: 0, isAbsent } : null);

type Found = { readonly records: readonly string[]; readonly of: number; readonly isAbsent?: boolean } | null;

const hasState = ({ decisions }: MeetingFact) => decisions.every(({ state }) => state !== 'unknown');

const hasCountries = ({ facts }: EventFact) =>
  facts.people.byCountry.length > 0 && facts.people.byCountry.every(({ total }) => total !== null);

/** Women and men are both known, or their number is zero. */
const hasGender = ({ facts: { people } }: EventFact) => people.female !== null && people.male !== null;

const ofPeriod =
  (has: (period: PeriodFact) => boolean) =>
  ({ periods }: Facts) =>
    lacking(periods, has);
const ofMeetings =
  (has: (meeting: MeetingFact) => boolean) =>
  ({ meetings }: Facts) =>
    lacking(meetings, has);
const ofEvents =
  (has: (event: EventFact) => boolean) =>
  ({ events }: Facts) =>
    lacking(events, has);

const isTraining = ({ facts }: EventFact) => facts.family === 'training';

const FINDERS: Readonly<Record<GapKind, (facts: Facts) => Found>> = {
  report: (facts) => absent(facts.periods.length === 0) ?? ofPeriod(({ hasReport }) => hasReport)(facts),
  submission: ofPeriod(({ submittedOn }) => submittedOn !== null),
  'work-plan': ofPeriod(({ hasWorkPlan }) => hasWorkPlan),
  summary: ofPeriod(({ hasSummary }) => hasSummary),
  staff: ofPeriod(({ staff }) => staff.total !== null),
  income: ofPeriod(({ income }) => income !== null),
  expenditure: ofPeriod(({ expenditure }) => expenditure !== null),
  audit: ofPeriod(({ hasAudit }) => hasAudit),
  'board-meeting': ({ meetings }) => absent(!meetings.some(({ body }) => body === 'governing-board')),
  minutes: ofMeetings(({ hasMinutes }) => hasMinutes),
  attendance: ofMeetings(({ hasAttendance }) => hasAttendance),
  quorum: ofMeetings(({ quorum }) => quorum !== 'unknown'),
  'decision-states': ofMeetings(hasState),
  events: ({ events }) => absent(events.length === 0),
  people: ofEvents(({ facts }) => facts.people.total !== null),
  gender: ofEvents(hasGender),
  countries: ofEvents(hasCountries),
  hours: ({ events }) => lacking(events.filter(isTraining), ({ facts }) => facts.hours !== null),
  functions: ofEvents(({ functions }) => functions.length > 0),
  goals: ofEvents(({ facts }) => facts.sdgs.length > 0),
  outputs: ofEvents(({ facts }) => facts.programmeOutputs.length > 0),
  'plan-states': ({ plan }) => lacking(plan, ({ state }) => state !== 'unknown'),
  'outcome-evidence': ({ outcomes }) => lacking(outcomes, ({ hasEvidence }) => hasEvidence),
  sources: ({ events, meetings, periods, publications, outcomes }) =>
    lacking<Identified & { readonly isSourced: boolean }>(
      [...periods, ...events, ...meetings, ...publications, ...outcomes],
      ({ isSourced }) => isSourced,
    ),
};

/**
 * What is expected of some years and is not on record, in the order of GAP_KINDS.
 * @param facts of these years (see factsIn)
 */
export function findGaps(facts: Facts): Gap[] {
  return GAP_KINDS.flatMap((kind) => {
    const found = FINDERS[kind](facts);
    if (!found || (found.records.length === 0 && !found.isAbsent)) return [];
    return [{ kind, records: found.records, of: found.of }];
  });
}
