import { Problem } from '../bootstrap/problem.mjs';
import { startNode } from '../bootstrap/run-process.mjs';
import type { Preparation } from './preparation';

/**
 * Prepares the database of `env` in a process of its own.
 * @throws Problem when it failed; the reason has been printed
 */
export async function runPreparation(
  preparation: Preparation,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const child = startNode(
    ['--import', 'tsx', 'scripts/lib/prepare-database-process.ts', JSON.stringify(preparation)],
    { env: { ...env, NODE_ENV: 'production' } },
  );
  let isPrepared = false;
  child.on('message', (message) => {
    isPrepared ||= message === 'prepared';
  });
  const code = await new Promise((resolve) => child.once('close', resolve));
  if (code !== 0 || !isPrepared)
    throw new Problem('The database could not be prepared. Nothing was started.');
}
