import { parseArgs } from 'node:util';
import { Problem } from '../bootstrap/problem.mjs';
import { startNode, stopChildren } from '../bootstrap/run-process.mjs';
import { formatElapsed, step } from '../bootstrap/steps.mjs';
import { ensureBuilt, holdBuild, toBuild } from './build';
import { openDatabase } from './database';
import { readDatabaseState } from './database-state';
import { explainArguments } from './explain-arguments';
import { waitForInterrupt } from './interrupt';
import { refuseBusyPort } from './ports';
import { checkNotNewer, needsPreparation, type Preparation } from './preparation';
import { runPreparation } from './run-preparation';
import { loadDotEnv, prepareDirectories, readSettings, toProcessEnv } from './settings';

/**
 * `npm start`, `npm run dev` and `npm run demo`: from a fresh checkout to a site that serves. Every part is
 * done only where it is needed, so a second start takes seconds.
 * @returns the exit code
 */
export async function main(args: readonly string[]): Promise<number> {
  const { isDev, isDemo } = parseStartArgs(args);
  const started = Date.now() - performance.now();
  const interrupt = waitForInterrupt();

  loadDotEnv();
  const settings = readSettings(process.env, { isDemo });
  await refuseBusyPort(settings.env.PORT, settings.env.HOST);
  const { PORT, ...env } = prepareDirectories(settings);
  const database = await step(
    settings.isEmbedded ? 'Starting PostgreSQL' : 'Connecting to the database',
    () => openDatabase(settings),
  );
  const values = toProcessEnv({ ...env, PORT, DATABASE_URI: database.uri });

  const run = async (): Promise<number> => {
    await prepare(
      database.uri,
      { content: isDemo ? 'demo' : 'cistrat', present: 'keep', administrator: true },
      values,
    );
    const build = toBuild(process.env.NEXT_DIST_DIR || '.next');
    if (!isDev) await ensureBuilt(build);
    const release = isDev ? () => undefined : holdBuild(build);
    try {
      return await serve(values, isDev, () => {
        console.log(
          `✓ Ready in ${formatElapsed(Date.now() - started)}: ${env.SITE_URL} (staff: ${env.SITE_URL}/admin)`,
        );
        console.log('  Ctrl-C stops it.');
        interrupt.becomesNormal();
      });
    } finally {
      release();
    }
  };

  try {
    const running = run();
    // When interrupted, what fails afterwards is the interruption.
    running.catch(() => undefined);
    return await Promise.race([running, interrupt.happened]);
  } finally {
    await stopChildren();
    if (settings.isEmbedded && interrupt.wasReceived())
      await step('Stopping PostgreSQL', () => database.stop());
    else await database.stop();
  }
}

/** @throws Problem on anything that is not an option of the command */
function parseStartArgs(args: readonly string[]): { isDev: boolean; isDemo: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { dev: { type: 'boolean', default: false }, demo: { type: 'boolean', default: false } },
    });
    return { isDev: values.dev, isDemo: values.demo };
  } catch (error) {
    throw new Problem(explainArguments(error, 'The options are --dev and --demo; the port is set by PORT.'));
  }
}

/** Loads Payload, which takes seconds, only where there is something to do. */
async function prepare(
  uri: string,
  preparation: Preparation,
  env: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const state = await readDatabaseState(uri);
  checkNotNewer(state);
  if (needsPreparation(state, preparation)) await runPreparation(preparation, env);
}

/** Runs the server to its end. @returns its exit code */
async function serve(
  env: Readonly<Record<string, string | undefined>>,
  isDev: boolean,
  onReady: () => void,
): Promise<number> {
  const child = startNode(['scripts/serve.mjs', ...(isDev ? ['--dev'] : [])], {
    env: { ...env, NODE_ENV: isDev ? 'development' : 'production', NEXT_TELEMETRY_DISABLED: '1' },
  });
  child.on('message', (message) => {
    if (message === 'ready') onReady();
  });
  return await new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}
