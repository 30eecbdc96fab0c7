import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { Client } from 'pg';
import { step } from '../../bootstrap/steps.mjs';
import { type Build, ensureBuilt, holdBuild, toBuild } from '../build';
import { findFreePort } from '../ports';
import { startCluster } from '../postgres/cluster';
import { findPostmaster, hasEnded } from '../postgres/postmaster';
import { runPreparation } from '../run-preparation';
import { startTestCluster } from '../test-cluster';
import type { CleanUp } from './clean-up';
import { readProcessorTime } from './machine';
import { type Site, type SiteOptions, startSite, toPreparationEnv, waitUntilPublished } from './site';

/** The demonstration in the sizes that are measured. */
const SIZES = {
  /** About ten records. */
  tiny: { years: 1, perYear: 5, seed: 1 },
  /** Small enough to be looked at whole, again and again. */
  small: { years: 2, perYear: 6, seed: 1 },
  /** As `npm run demo` shows it. */
  demo: { years: 12, perYear: 25, seed: 1 },
  /** More than the centre will have in many years. */
  large: { years: 10, perYear: 300, seed: 1 },
} as const;

export type Size = keyof typeof SIZES;

/** How long it took until every page was a file, from none. */
type FirstPublication = {
  readonly pages: number;
  /** In milliseconds. */
  readonly elapsed: number;
  /** Of the server, in milliseconds. */
  readonly processorTime: number;
};

export type PublishedSite = Site & {
  /** With which it can be started again. */
  readonly options: SiteOptions;
  readonly addresses: readonly string[];
  readonly first: FirstPublication;
};

export const ADMINISTRATOR = {
  email: 'administrator@example.org',
  password: randomBytes(18).toString('base64url'),
};

/** What the parts share: one build, one PostgreSQL, content loaded once, sites published once. */
export class World {
  readonly build: Build;
  readonly isQuick: boolean;
  readonly cleanUp: CleanUp;
  readonly #cluster: Awaited<ReturnType<typeof startTestCluster>>;
  readonly #contents = new Map<Size, Promise<string>>();
  readonly #made = new Map<string, Promise<string>>();
  readonly #sites = new Map<Size, Promise<PublishedSite>>();

  private constructor(
    build: Build,
    cluster: Awaited<ReturnType<typeof startTestCluster>>,
    cleanUp: CleanUp,
    isQuick: boolean,
  ) {
    this.build = build;
    this.#cluster = cluster;
    this.cleanUp = cleanUp;
    this.isQuick = isQuick;
  }

  static async open(cleanUp: CleanUp, isQuick: boolean): Promise<World> {
    // The build of the tests: the same sources, the same build.
    const build = toBuild('.next-test');
    await ensureBuilt(build);
    cleanUp.add(holdBuild(build));
    const cluster = await step('Starting PostgreSQL', startTestCluster);
    cleanUp.add(cluster.stop);
    return new World(build, cluster, cleanUp, isQuick);
  }

  /** Ends PostgreSQL without a word. */
  async killDatabase(): Promise<void> {
    const postmaster = findPostmaster(path.join(this.directory('postgres'), 'data'));
    if (!postmaster) throw new Error('PostgreSQL does not run where it was started.');
    process.kill(postmaster.pid, 'SIGKILL');
    await hasEnded(postmaster.pid, 10_000);
  }

  /** Starts it again. Ends when it lets us in. */
  async restartDatabase(): Promise<void> {
    await startCluster({ directory: this.directory('postgres'), isThrowAway: true });
  }

  /** The content for what depends on how much there is of it: less of it where there is no time. */
  get most(): Size {
    return this.isQuick ? 'demo' : 'large';
  }

  /** A directory of its own below that of the database, which everybody may enter. */
  directory(name: string): string {
    return path.join(this.#cluster.directory, name);
  }

  /** A database with the demonstration, for reading. @returns its address */
  async content(size: Size): Promise<string> {
    const content = this.#contents.get(size) ?? this.#load(size);
    this.#contents.set(size, content);
    return content;
  }

  async #load(size: Size): Promise<string> {
    const database = this.#cluster.uri(size);
    await this.#cluster.ensureDatabase(size);
    await runPreparation(
      { content: 'demo', present: 'refuse', administrator: ADMINISTRATOR, demo: SIZES[size] },
      { ...toPreparationEnv(this.build, database, this.directory(size)), ADMIN_EMAIL: ADMINISTRATOR.email },
    );
    return database;
  }

  /** A copy of it, to be changed. Nobody may be connected to the original. @returns its address */
  async copy(size: Size, name: string): Promise<string> {
    await this.content(size);
    const client = new Client({ connectionString: this.#cluster.uri('postgres') });
    await client.connect();
    try {
      await client.query(
        `CREATE DATABASE ${client.escapeIdentifier(name)} TEMPLATE ${client.escapeIdentifier(size)}`,
      );
      // Counters of a copy are written to the log from the next checkpoint on only: killed before, the database
      // would give out numbers again.
      await client.query('CHECKPOINT');
    } finally {
      await client.end();
    }
    return this.#cluster.uri(name);
  }

  /** Gives what was made under this name, and makes it the first time. */
  once(name: string, make: () => Promise<string>): Promise<string> {
    const made = this.#made.get(name) ?? make();
    this.#made.set(name, made);
    return made;
  }

  /** A site with everything published, on a database of its own. */
  async site(size: Size): Promise<PublishedSite> {
    const site = this.#sites.get(size) ?? this.#publish(size);
    this.#sites.set(size, site);
    return site;
  }

  /** Starts the site again, which has ended, with what it had published, at the same address. */
  async restart(size: Size): Promise<PublishedSite> {
    const former = await this.site(size);
    const site = { ...former, ...(await startSite(former.options)) };
    this.cleanUp.add(() => site.stop());
    this.#sites.set(size, Promise.resolve(site));
    return site;
  }

  async #publish(size: Size): Promise<PublishedSite> {
    const database = await this.copy(size, `${size}_site`);
    const port = await findFreePort();
    const options = { build: this.build, database, directory: this.directory(`${size}-site`), port };
    const site = await startSite(options);
    this.cleanUp.add(() => site.stop());
    return step(`Publishing the ${size} demonstration`, async () => {
      const began = performance.now();
      const processorTime = readProcessorTime(site.pid);
      const addresses = await waitUntilPublished(site);
      const first = {
        pages: addresses.length,
        elapsed: performance.now() - began,
        processorTime: readProcessorTime(site.pid) - processorTime,
      };
      return { ...site, options, addresses, first };
    });
  }
}
