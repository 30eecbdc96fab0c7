import { Problem } from '../bootstrap/problem.mjs';
import { compareMigrations, type DatabaseState, listMigrations } from './database-state';

/** What is to be in the database afterwards. */
export type Preparation = {
  /** `none` leaves content as it is; the others fill a database that has none. */
  readonly content: 'none' | 'cistrat' | 'demo';
  /** What to do about content in a database that has some already: `keep` it silently or `refuse` to go on. */
  readonly present: 'keep' | 'refuse';
  /** Whether to make an administrator in a database without users; with a password that is given, or one that is shown. */
  readonly administrator: boolean | { readonly password: string };
  readonly demo?: { readonly years: number; readonly perYear: number; readonly seed: number };
};

/** Whether a database in this state needs work to be as `preparation` says. */
export function needsPreparation(state: DatabaseState, preparation: Preparation): boolean {
  return (
    compareMigrations(state.applied, listMigrations()).missing.length > 0 ||
    (preparation.administrator !== false && !state.hasUsers) ||
    (preparation.content !== 'none' && !state.hasContent)
  );
}

/** @throws Problem where the database was made by a later version of the code, or by pushing a schema */
export function checkNotNewer(state: DatabaseState): void {
  const { unknown } = compareMigrations(state.applied, listMigrations());
  if (unknown.length === 0) return;
  if (unknown.includes('dev')) {
    throw new Problem(
      'The database was changed by hand (a schema pushed in development), so migrations cannot follow. Use a fresh database, or restore a backup.',
    );
  }
  throw new Problem(
    `The database is newer than this code: it has the change ${unknown.at(-1)}, which the code does not know. Update the code (git pull), or restore the backup made before the change.`,
  );
}
