import path from 'node:path';
import { parseArgs } from 'node:util';
import { parseLocale } from '@/domain/locales';
import type { PackageRequest } from '@/domain/packages';
import { toPackageName } from '@/domain/packages';
import { Problem } from '../bootstrap/problem.mjs';
import { step } from '../bootstrap/steps.mjs';
import { openDatabase } from './database';
import { compareMigrations, listMigrations, readDatabaseState } from './database-state';
import { explainArguments } from './explain-arguments';
import { checkNotNewer } from './preparation';
import { loadDotEnv, prepareDirectories, readSettings, toProcessEnv } from './settings';

const USAGE =
  'Say which years: npm run dossier -- --from 2018 --to 2024 [--lang en] [--out FILE.zip] [--audience public] [--as-of 2025-01-31]';

type Asked = { readonly request: PackageRequest; readonly out: string };

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      lang: { type: 'string', default: 'en' },
      out: { type: 'string' },
      audience: { type: 'string', default: 'public' },
      'as-of': { type: 'string' },
    },
  }).values;
}

function toYear(name: string, text: string | undefined): number {
  if (text === undefined) throw new Problem(`${name} is missing. ${USAGE}`);
  if (!/^[12]\d{3}$/.test(text)) throw new Problem(`${name} is ${text}: give a year such as 2018.`);
  return Number(text);
}

function toDay(text: string | undefined): string | null {
  if (text === undefined) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
  if (!isDay) throw new Problem(`--as-of is ${text}: give a day such as 2025-01-31.`);
  return text;
}

/** @throws Problem that says how the command is used */
export function parseDossierArgs(args: string[]): Asked {
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    throw new Problem(explainArguments(error, USAGE));
  }
  const [from, to] = [toYear('--from', values.from), toYear('--to', values.to)];
  if (from > to) throw new Problem(`--from ${from} comes after --to ${to}: give the earlier year first.`);
  const language = parseLocale(values.lang);
  if (!language) throw new Problem(`--lang is ${values.lang}: give en or zh.`);
  const { audience } = values;
  if (audience !== 'public' && audience !== 'reviewers') {
    throw new Problem(`--audience is ${audience}: give public or reviewers.`);
  }
  const request = { from, to, language, audience, asOf: toDay(values['as-of']) } as const;
  return { request, out: path.resolve(values.out ?? toPackageName(request)) };
}

/** @throws Problem where the database is newer or older than the code, or empty */
function checkPrepared(state: Awaited<ReturnType<typeof readDatabaseState>>): void {
  checkNotNewer(state);
  const { missing } = compareMigrations(state.applied, listMigrations());
  if (missing.length === 0 && state.hasContent) return;
  throw new Problem(
    'The database is not prepared, or another one is meant: run npm start once, or name the right one in DATA_DIR or DATABASE_URI. The demonstration is in the folder demo of DATA_DIR.',
  );
}

/** Makes a package from the database that `npm start` uses, also while that runs. @returns the exit code */
export async function dossier(args: string[]): Promise<number> {
  const { request, out } = parseDossierArgs(args);
  loadDotEnv();
  const settings = readSettings(process.env, { isDemo: false });
  const env = prepareDirectories(settings);
  const database = await step('Opening the database', () => openDatabase(settings));
  try {
    checkPrepared(await readDatabaseState(database.uri));
    Object.assign(process.env, toProcessEnv({ ...env, DATABASE_URI: database.uri }));
    const { makeForCommand } = await import('./make-for-command');
    const { bytes, sha256, problems } = await step('Making the package', () => makeForCommand(request, out));
    console.log(`${out}: ${bytes} bytes, SHA-256 ${sha256}`);
    for (const problem of problems) console.log(`It lacks ${problem}`);
  } finally {
    await database.stop();
  }
  return 0;
}
