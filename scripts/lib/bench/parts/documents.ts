import { step } from '../../../bootstrap/steps.mjs';
import type { DocumentCost } from '../documents-process';
import type { PackageCost } from '../package-program';
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

/** How long a package of all years may take, in milliseconds. */
const LONGEST_PACKAGE = 10_000;

function toPackageRows({ times, largest, memory, areEqual }: PackageCost): Row[] {
  const row = (what: string, unit: string, ours: number, wanted: Row['wanted'] = null): Row => ({
    part: 'documents',
    what: `package of all years: ${what}`,
    unit,
    ours,
    peer: null,
    wanted,
  });
  return [
    row(`middle of ${times.length}`, 'ms', median(times), atMost(LONGEST_PACKAGE)),
    row('first', 'ms', times[0] ?? Number.NaN, atMost(LONGEST_PACKAGE)),
    row('size without uploads', 'kB', largest / 1000),
    row('most memory of the process', 'MB', memory),
    row('pairs of the same data that differ', '', areEqual ? 0 : 1, atMost(0)),
  ];
}

/** What documents cost that are made from the twelve years of the demonstration, in both languages. */
export async function measureDocuments(world: World): Promise<Row[]> {
  const database = await world.content('demo');
  const env = toPreparationEnv(world.build, database, world.directory('demo'));
  const documents = await step('Making documents', () =>
    hear<readonly DocumentCost[]>('scripts/lib/bench/documents-process.ts', env),
  );
  const packages = await step('Making packages', () =>
    hear<PackageCost>('scripts/lib/bench/package-program.ts', env),
  );
  return [...documents.flatMap(toRows), ...toPackageRows(packages)];
}

/** What a program says of what it measured. */
async function hear<Message>(file: string, env: Readonly<Record<string, string>>): Promise<Message> {
  const program = startNodeProgram(['--import', 'tsx', file], { env });
  const message = await new Promise<Message>((resolve, reject) => {
    program.child.once('message', (said) => resolve(said as Message));
    void program.ended.then((code) => reject(new Error(`${file} ended with exit code ${code}.`)));
  });
  await program.ended;
  return message;
}
