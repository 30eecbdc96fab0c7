import { step } from '../../../bootstrap/steps.mjs';
import type { DocumentCost } from '../documents-process';
import { atMost, type Row } from '../row';
import { toPreparationEnv } from '../site';
import { startNodeProgram } from '../start-program';
import { median } from '../statistics';
import type { World } from '../world';

/** How long one document of a kind may take when the process for documents runs, in milliseconds. */
const LONGEST: Readonly<Record<DocumentCost['template'], number>> = {
  'annual-report': 1_000,
  'meeting-record': 1_000,
  dossier: 10_000,
};

function toRows({ template, count, cold, warm, largest, memory }: DocumentCost): Row[] {
  const row = (what: string, unit: string, ours: number, wanted: Row['wanted'] = null): Row => ({
    part: 'documents',
    what: `${template}: ${what}`,
    unit,
    ours,
    peer: null,
    wanted,
  });
  return [
    row(`middle of ${count}`, 'ms', median(warm), atMost(LONGEST[template])),
    row('slowest', 'ms', Math.max(...warm)),
    row('first, with the start of the process', 'ms', cold),
    row('largest file', 'kB', largest / 1000),
    row('most memory of the process', 'MB', memory),
  ];
}

/** What documents cost that are made from the twelve years of the demonstration, in both languages. */
export async function measureDocuments(world: World): Promise<Row[]> {
  const database = await world.content('demo');
  return step('Making documents', async () => {
    const program = startNodeProgram(['--import', 'tsx', 'scripts/lib/bench/documents-process.ts'], {
      env: toPreparationEnv(world.build, database, world.directory('demo')),
    });
    const costs = await new Promise<readonly DocumentCost[]>((resolve, reject) => {
      program.child.once('message', (message) => resolve(message as readonly DocumentCost[]));
      void program.ended.then((code) => reject(new Error(`Making documents ended with exit code ${code}.`)));
    });
    await program.ended;
    return costs.flatMap(toRows);
  });
}
