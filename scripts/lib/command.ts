import { parseArgs } from 'node:util';
import { Problem } from '../bootstrap/problem.mjs';
import { step } from '../bootstrap/steps.mjs';
import { openDatabase } from './database';
import { readDatabaseState } from './database-state';
import { explainArguments } from './explain-arguments';
import { checkNotNewer, type Preparation } from './preparation';
import { runPreparation } from './run-preparation';
import { loadDotEnv, prepareDirectories, readSettings, toProcessEnv } from './settings';

const COMMANDS: Readonly<Record<string, (args: string[]) => Promise<number>>> = {
  seed,
  generate,
  migration,
  dossier,
  package: makePackageOfRow,
};

/** The small commands: `npm run seed`, `generate`, `migration`, `dossier`. @returns the exit code */
export async function main([name = '', ...args]: readonly string[]): Promise<number> {
  const command = COMMANDS[name];
  if (!command)
    throw new Problem(`There is no command ${name}. The commands are ${Object.keys(COMMANDS).join(', ')}.`);
  return await command([...args]);
}

async function dossier(args: string[]): Promise<number> {
  return (await import('./dossier')).dossier(args);
}

/** For the server, which has one package after the other made beside it. */
async function makePackageOfRow(args: string[]): Promise<number> {
  return (await import('./package-process')).makePackageOfRow(args);
}

const SEED_USAGE =
  'Say what to load: npm run seed -- cistrat, or npm run seed -- demo [--years 12] [--per-year 25]';

/** Loads content into the database that `npm start` would use, if that is empty. */
async function seed(args: string[]): Promise<number> {
  const { content, demo } = parseSeedArgs(args);
  loadDotEnv();
  const settings = readSettings(process.env, { isDemo: false });
  const env = prepareDirectories(settings);
  const database = await step('Opening the database', () => openDatabase(settings));
  try {
    checkNotNewer(await readDatabaseState(database.uri));
    const preparation: Preparation = {
      content,
      present: 'refuse',
      administrator: true,
      ...(demo && { demo }),
    };
    await runPreparation(preparation, toProcessEnv({ ...env, DATABASE_URI: database.uri }));
  } finally {
    await database.stop();
  }
  return 0;
}

/** @throws Problem that says how the command is used */
export function parseSeedArgs(args: string[]): Pick<Preparation, 'content' | 'demo'> {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    throw new Problem(explainArguments(error, SEED_USAGE));
  }
  const [content, ...rest] = parsed.positionals;
  if (rest.length > 0 || (content !== 'cistrat' && content !== 'demo')) throw new Problem(SEED_USAGE);
  if (content === 'cistrat') {
    if (Object.keys(parsed.values).length > 0)
      throw new Problem(`The real content has no options. ${SEED_USAGE}`);
    return { content };
  }
  const { years = '12', 'per-year': perYear = '25', seed: number = '1' } = parsed.values;
  return {
    content,
    demo: {
      years: toWhole('--years', years, 1, 50),
      perYear: toWhole('--per-year', perYear, 1, 1000),
      seed: toWhole('--seed', number, 0, 0xffffffff),
    },
  };
}

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: { years: { type: 'string' }, 'per-year': { type: 'string' }, seed: { type: 'string' } },
  });
}

function toWhole(name: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (text.trim() !== '' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Problem(`${name} is ${text}: give a whole number from ${least} to ${most}.`);
}

/** Writes the files made from the content model; with --check only says which are out of date. */
async function generate(args: string[]): Promise<number> {
  const wrong = args.find((arg) => arg !== '--check');
  if (wrong !== undefined)
    throw new Problem(`${wrong} is not an option of this command. The only one is --check.`);
  const files = await import('./generate');
  if (args.length === 0) {
    await files.generate();
    return 0;
  }
  const stale = await files.listStale();
  for (const line of stale) console.error(line);
  return stale.length === 0 ? 0 : 1;
}

/** Writes a migration for what has changed in the content model. */
async function migration([name = '']: string[]): Promise<number> {
  if (!/^[a-z][a-z0-9_]*$/.test(name)) {
    throw new Problem('Give the migration a name in small letters: npm run migration -- add_outcomes');
  }
  const { createMigration } = await import('./generate');
  const file = await createMigration(name);
  console.log(
    file ? `Written: ${file}. Read it before you commit it.` : 'The migrations are complete already.',
  );
  return 0;
}
