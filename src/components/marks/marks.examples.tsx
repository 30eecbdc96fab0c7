import { type Mark, toMark } from '@/domain/marks/to-mark';
import type { SdgGoal } from '@/domain/sdgs';
import type { Example } from '../ui/example';
import { PeriodMark } from './period-mark';
import { SiteMark } from './site-mark';

type MarkEvent = Parameters<typeof toMark>[0][number];

/** An event with its goals and their weights. */
const event = (
  start: string,
  end: string,
  ...goals: readonly (readonly [goal: SdgGoal, weight: number])[]
): MarkEvent => ({
  startsOn: { date: start, precision: 'day' },
  endsOn: { date: end, precision: 'day' },
  sdgs: goals.map(([goal, weight]) => ({ goal, weight, target: null })),
});

/** A full year: five events, four goals. */
export const fullMark: Mark = toMark([
  event('2015-03-02', '2015-05-20', [9, 100]),
  event('2015-04-10', '2015-04-12', [4, 60]),
  event('2015-09-09', '2015-10-20', [17, 50], [9, 50]),
  event('2015-10-19', '2015-10-19', [5, 40]),
  event('2015-10-21', '2015-11-06'),
]);

/** One event whose goals nobody has recorded. */
export const sparseMark: Mark = toMark([event('2012-09-09', '2012-09-28')]);

/** A period of which nothing is known. */
export const emptyMark: Mark = toMark([]);

export const markExamples: readonly Example[] = [
  { name: 'period', draw: (words) => <PeriodMark {...words} mark={fullMark} title="2015–2016" /> },
  { name: 'one event', draw: (words) => <PeriodMark {...words} mark={sparseMark} title="2012" /> },
  { name: 'nothing known', draw: (words) => <PeriodMark {...words} mark={emptyMark} title="2013–2014" /> },
  { name: 'beside its name', draw: (words) => <PeriodMark {...words} mark={fullMark} /> },
  { name: 'site', draw: () => <SiteMark /> },
];
