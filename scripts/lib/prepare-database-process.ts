import { explain } from '../bootstrap/explain.mjs';
import type { Preparation } from './preparation';
import { prepareDatabase } from './prepare-database';
import type { PreparationResult } from './run-preparation';

/**
 * A process of its own, because Payload is large, leaves timers behind and ends the process when a migration
 * fails. How it ended is said to its parent: an exit code alone is not believed.
 */
function end(result: PreparationResult, code: number): void {
  if (process.send) process.send(result, () => process.exit(code));
  else process.exit(code);
}

try {
  await prepareDatabase(JSON.parse(process.argv[2] ?? '{}') as Preparation);
  end({ isPrepared: true }, 0);
} catch (error) {
  end({ isPrepared: false, reason: explain(error) }, 1);
}
