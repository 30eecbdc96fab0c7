import type { LangText } from '../lang-text';
import type { Category2PageView } from './category-2';
import type { EventRow } from './events';
import type { NewsRow } from './news';
import type { PeriodRow } from './periods';

export type HomePage = {
  readonly statement: LangText | null;
  readonly intro: LangText | null;
  /** The latest period of which anything is on record, else the latest. */
  readonly latest: PeriodRow | null;
  /** Earliest first. */
  readonly periods: readonly PeriodRow[];
  /** Trainings that begin today or later, soonest first. */
  readonly comingTrainings: readonly EventRow[];
  readonly news: readonly NewsRow[];
  /** The agreement in force, as far as it is known. */
  readonly inForce: Category2PageView['inForce'];
};
