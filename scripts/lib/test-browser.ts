import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Problem } from '../bootstrap/problem.mjs';
import { startNode } from '../bootstrap/run-process.mjs';
import { step } from '../bootstrap/steps.mjs';
import type { Build } from './build';
import { ensureChromium } from './chromium';
import type { Counts } from './counts';
import { findFreePort } from './ports';
import type { Preparation } from './preparation';
import { runPreparation } from './run-preparation';
import { startTestCluster } from './test-cluster';

type TestCluster = Awaited<ReturnType<typeof startTestCluster>>;

/** Small enough to look at every page, large enough to have every kind of gap. */
const DEMO = { years: 3, perYear: 5, seed: 1 };

const ADMIN_EMAIL = 'administrator@example.org';

/**
 * Serves the built site twice, with the real content and with the demonstration, each on a database and a port of
 * its own, and runs `test` with their addresses.
 */
export async function runBrowserTests(
  build: Build,
  test: (env: Readonly<Record<string, string>>) => Promise<Counts>,
): Promise<Counts> {
  const browser = await step('Finding a browser', ensureChromium);
  const password = randomBytes(18).toString('base64url');
  const cluster = await step('Starting PostgreSQL', startTestCluster);
  const servers: (() => Promise<void>)[] = [];
  try {
    const serve = async (name: string, content: Preparation['content']) => {
      const server = await serveContent({ build, cluster, name, content, password });
      servers.push(server.stop);
      return server.url;
    };
    const real = await serve('real', 'cistrat');
    const demo = await serve('demo', 'demo');
    return await test({
      E2E_URL: real,
      E2E_DEMO_URL: demo,
      E2E_PAGES_DIR: path.join(cluster.directory, 'real', 'pages'),
      E2E_ADMIN_EMAIL: ADMIN_EMAIL,
      E2E_ADMIN_PASSWORD: password,
      PLAYWRIGHT_CHROMIUM_PATH: browser,
    });
  } finally {
    await Promise.all(servers.map((stop) => stop()));
    await cluster.stop();
  }
}

type Site = {
  readonly build: Build;
  readonly cluster: TestCluster;
  readonly name: string;
  readonly content: Preparation['content'];
  readonly password: string;
};

async function serveContent({ build, cluster, name, content, password }: Site) {
  await cluster.ensureDatabase(name);
  const port = await findFreePort();
  const url = `http://localhost:${port}`;
  const env = {
    NODE_ENV: 'production',
    NEXT_DIST_DIR: build.name,
    DATABASE_URI: cluster.uri(name),
    PAYLOAD_SECRET: randomBytes(32).toString('hex'),
    DATA_DIR: path.join(cluster.directory, name),
    HOST: '127.0.0.1',
    PORT: String(port),
    SITE_URL: url,
    ADMIN_EMAIL,
    // Empty, not absent: what .env says of the site of this checkout must not reach the tests.
    SMTP_URL: '',
    UPLOADS_DIR: '',
    PAGES_DIR: '',
    PAGES_MEMORY_MB: '',
    MAIL_OUTBOX_DIR: '',
    TRUST_PROXY: '',
  };
  await runPreparation({ content, present: 'refuse', administrator: { password }, demo: DEMO }, env);

  const child = startNode(['scripts/serve.mjs'], { env });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  await step(`Serving the ${name} site on ${url}`, () =>
    Promise.race([
      new Promise<void>((resolve) => {
        child.on('message', (message) => {
          if (message === 'ready') resolve();
        });
      }),
      ended.then((code) => {
        throw new Problem(`The server of the ${name} site ended with exit code ${code}.`);
      }),
    ]),
  );
  return {
    url,
    stop: async () => {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
