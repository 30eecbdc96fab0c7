import { explain } from '../bootstrap/explain.mjs';
import type { Preparation } from './preparation';
import { prepareDatabase } from './prepare-database';

/**
 * A process of its own, because Payload is large, leaves timers behind and ends the process when a migration
 * fails. It says `prepared` to its parent as the last thing: an exit code alone is not believed.
 */
try {
  await prepareDatabase(JSON.parse(process.argv[2] ?? '{}') as Preparation);
  process.send?.('prepared');
  process.exitCode = 0;
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
process.exit();
