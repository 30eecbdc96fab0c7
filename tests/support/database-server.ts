import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { runPreparation } from '../../scripts/lib/run-preparation';
import { startTestCluster } from '../../scripts/lib/test-cluster';

/** The database that the database of every test file is a copy of: all migrations, no content. */
const TEMPLATE = 'site_template';

let stop: () => Promise<void> = async () => undefined;

/** Starts one PostgreSQL for all integration tests. */
export async function setup(): Promise<void> {
  const cluster = await startTestCluster();
  stop = cluster.stop;
  try {
    await cluster.ensureDatabase(TEMPLATE);
    const env = {
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      SITE_URL: 'http://localhost:3000',
      DATA_DIR: path.join(cluster.directory, 'site'),
      UPLOADS_DIR: '',
      MAIL_OUTBOX_DIR: '',
      SMTP_URL: '',
      TEST_TEMPLATE_URI: cluster.uri(TEMPLATE),
    };
    Object.assign(process.env, env);
    await runPreparation(
      { content: 'none', present: 'keep', administrator: false },
      { DATABASE_URI: cluster.uri(TEMPLATE) },
    );
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

/** Stops it when they are done. */
export async function teardown(): Promise<void> {
  await stop();
}
