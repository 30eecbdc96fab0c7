import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { toAnswerFiles } from '@/publishing/store/to-answer-files';
import { Problem } from '../../bootstrap/problem.mjs';
import { LOGS, ROOT } from '../../bootstrap/run-process.mjs';
import type { Build } from '../build';
import { findFreePort } from '../ports';
import { ask } from './ask';
import { onProcessor } from './machine';
import { type Program, startNodeProgram } from './start-program';

/** Signs the sessions of measurements: databases are copied between sites, and so are their users. */
const SECRET = randomBytes(32).toString('hex');

/** How long a server may take until it answers, and until everything is published, in milliseconds. */
const READY_WITHIN = 120_000;
const PUBLISHED_WITHIN = 3_600_000;

export type SiteOptions = {
  readonly build: Build;
  readonly database: string;
  /** For what the site writes; what is there already is used. */
  readonly directory: string;
  /** Part of the addresses in its pages; its own where it is not said. */
  readonly siteUrl?: string;
  readonly port?: number;
};

/** A site that is served. */
export type Site = Program & {
  readonly url: string;
  readonly port: number;
  /** Where its pages are kept. */
  readonly pages: string;
  /** How long it took until it said that it is ready, in milliseconds. */
  readonly startedIn: number;
};

function toEnv({ build, database, directory, siteUrl }: SiteOptions, url: string): Record<string, string> {
  return {
    NODE_ENV: 'production',
    NEXT_TELEMETRY_DISABLED: '1',
    NEXT_DIST_DIR: build.name,
    DATABASE_URI: database,
    PAYLOAD_SECRET: SECRET,
    DATA_DIR: directory,
    HOST: '127.0.0.1',
    PORT: new URL(url).port,
    SITE_URL: siteUrl ?? url,
    UPLOADS_DIR: '',
    PAGES_DIR: '',
    PAGES_MEMORY_MB: '',
    MAIL_OUTBOX_DIR: '',
    SMTP_URL: '',
    TRUST_PROXY: '',
  };
}

/** The settings under which content is loaded into a database. */
export const toPreparationEnv = (build: Build, database: string, directory: string) =>
  toEnv({ build, database, directory }, 'http://127.0.0.1:3000');

/**
 * Serves the built site as `npm start` does.
 * @throws Problem when it ends before it is ready
 */
export async function startSite(options: SiteOptions): Promise<Site> {
  const port = options.port ?? (await findFreePort());
  const url = `http://127.0.0.1:${port}`;
  const pages = path.join(options.directory, 'pages');
  mkdirSync(pages, { recursive: true, mode: 0o755 });
  const log = path.join(LOGS, `bench-${path.basename(options.directory)}.log`);
  const began = performance.now();
  const program = startNodeProgram(['scripts/serve.mjs'], {
    env: toEnv(options, url),
    prefix: onProcessor('server'),
    log,
  });
  await Promise.race([
    new Promise<void>((resolve) => {
      program.child.on('message', (message) => {
        if (message === 'ready') resolve();
      });
    }),
    program.ended.then((code) => {
      throw new Problem(`The site ended with exit code ${code} before it was ready. Its log: ${log}`);
    }),
  ]);
  return { ...program, url, port, pages, startedIn: performance.now() - began };
}

/** Serves a build of Next with Next's own server, nothing of ours around it. */
export async function startNext(
  directory: string,
  env: Readonly<Record<string, string>> = {},
): Promise<Program & { readonly url: string }> {
  const port = await findFreePort();
  const url = `http://127.0.0.1:${port}`;
  const program = startNodeProgram(
    [path.join(directory, 'node_modules/next/dist/bin/next'), 'start', '-H', '127.0.0.1', '-p', String(port)],
    {
      cwd: directory,
      env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1', ...env },
      prefix: onProcessor('server'),
    },
  );
  await waitForAnswer(url, program);
  return { ...program, url };
}

/** The same site with Next's own server. */
export const startPlainSite = (options: SiteOptions) =>
  startNext(
    ROOT,
    toEnv({ ...options, siteUrl: options.siteUrl ?? 'http://127.0.0.1:3000' }, 'http://127.0.0.1:3000'),
  );

async function waitForAnswer(url: string, program: Program): Promise<void> {
  let code: number | null | undefined;
  void program.ended.then((ended) => {
    code = ended;
  });
  const deadline = Date.now() + READY_WITHIN;
  for (;;) {
    const answer = await ask(url).catch(() => null);
    if (answer) return;
    if (code !== undefined || Date.now() > deadline) throw new Problem(`The server at ${url} did not start.`);
    await sleep(100);
  }
}

/** Every page of a site, by its sitemap. */
async function listPages(url: string): Promise<string[]> {
  const { body } = await ask(`${url}/sitemap.xml`);
  return [...body.toString().matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, loc = '']) => new URL(loc).pathname);
}

/** The file of a published page. */
export function toPageFile(pages: string, address: string): string {
  const files = toAnswerFiles({ address, status: 200, headers: { 'content-type': 'text/html' } });
  return path.join(pages, files?.body ?? '');
}

/** Waits until every page of the sitemap is a file. @returns their addresses */
export async function waitUntilPublished(site: Pick<Site, 'url' | 'pages'>): Promise<readonly string[]> {
  const deadline = Date.now() + PUBLISHED_WITHIN;
  const addresses = await listPages(site.url);
  let missing: readonly string[] = addresses;
  for (;;) {
    missing = missing.filter((address) => !existsSync(toPageFile(site.pages, address)));
    if (missing.length === 0) return addresses;
    if (Date.now() > deadline)
      throw new Error(`${missing.length} pages were not published, as ${missing[0]}.`);
    await sleep(250);
  }
}
