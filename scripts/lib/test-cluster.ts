import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Cluster, startCluster, stopAbandoned } from './postgres/cluster';

const PREFIX = 'cistrat-site-test-';

/** A cluster younger than this may just be starting, so it is not taken for an abandoned one. In milliseconds. */
const SETTLED = 60_000;

/** A PostgreSQL for tests, in a directory of its own that goes with it. Never the one in `.data/`. */
export async function startTestCluster(): Promise<Cluster & { readonly directory: string }> {
  await sweep();
  const directory = mkdtempSync(path.join(tmpdir(), PREFIX));
  // The server of root runs as another user, who must be able to pass.
  chmodSync(directory, 0o711);
  const cluster = await startCluster({ directory: path.join(directory, 'postgres'), isThrowAway: true });
  return {
    ...cluster,
    directory,
    stop: async () => {
      await cluster.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Ends the servers of test runs that were killed. */
async function sweep(): Promise<void> {
  const names = readdirSync(tmpdir()).filter((name) => name.startsWith(PREFIX));
  for (const name of names) {
    const directory = path.join(tmpdir(), name);
    const stat = statSync(directory, { throwIfNoEntry: false });
    if (!stat || stat.uid !== process.getuid?.() || Date.now() - stat.mtimeMs < SETTLED) continue;
    const home = path.join(directory, 'postgres');
    if (existsSync(home) && !(await stopAbandoned(home))) continue;
    rmSync(directory, { recursive: true, force: true });
  }
}
