import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../bootstrap/problem.mjs';
import { step } from '../bootstrap/steps.mjs';
import { openDatabase } from './database';
import { readDatabaseState } from './database-state';
import { checkNotNewer, needsPreparation, type Preparation } from './preparation';
import { runPreparation } from './run-preparation';
import { prepareDirectories, readSettings, type SiteSettings } from './settings';

/** How long the database may take to come up beside the site, in milliseconds. */
const WAIT = 90_000;

/**
 * Brings the database of a deployment to the state this version needs. Several instances may do this at once.
 * @throws Problem or SettingsError with what to do
 */
export async function prepareDeployment(): Promise<void> {
  const settings = readSettings(process.env, { isDemo: false });
  if (settings.isEmbedded)
    throw new Problem('DATABASE_URI is missing: a deployment needs a database of its own.');
  const content = toContent(process.env.LOAD_CONTENT);
  prepareDirectories(settings);
  await step('Waiting for the database', () => waitForDatabase(settings));

  const state = await readDatabaseState(settings.env.DATABASE_URI);
  checkNotNewer(state);
  const preparation: Preparation = { content, present: 'keep', administrator: true };
  if (needsPreparation(state, preparation)) await runPreparation(preparation, {});
}

function toContent(value = ''): Preparation['content'] {
  const content = value.trim() || 'none';
  if (content === 'none' || content === 'cistrat' || content === 'demo') return content;
  throw new Problem(`LOAD_CONTENT is ${content}: it must be none, cistrat or demo.`);
}

async function waitForDatabase(settings: SiteSettings): Promise<void> {
  const deadline = Date.now() + WAIT;
  for (;;) {
    try {
      await openDatabase(settings);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(1_000);
    }
  }
}
