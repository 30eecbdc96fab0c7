import { Problem } from '../bootstrap/problem.mjs';
import { startNode } from '../bootstrap/run-process.mjs';
import type { Preparation } from './preparation';

/** What the process that prepares says at its end. */
export type PreparationResult =
  | { readonly isPrepared: true }
  | { readonly isPrepared: false; readonly reason: string };

/**
 * Prepares the database of `env` in a process of its own.
 * @throws Problem with the reason when it failed
 */
export async function runPreparation(
  preparation: Preparation,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const child = startNode(
    ['--import', 'tsx', 'scripts/lib/prepare-database-process.ts', JSON.stringify(preparation)],
    { env: { ...env, NODE_ENV: 'production' } },
  );
  let result: PreparationResult = {
    isPrepared: false,
    reason: 'The database could not be prepared, for the reason above. What was begun was taken back.',
  };
  child.on('message', (message) => {
    result = message as PreparationResult;
  });
  await new Promise((resolve) => child.once('close', resolve));
  if (!result.isPrepared) throw new Problem(result.reason);
}
