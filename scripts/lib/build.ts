import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Problem } from '../bootstrap/problem.mjs';
import { LOGS, ROOT, runNode } from '../bootstrap/run-process.mjs';
import { step } from '../bootstrap/steps.mjs';
import { addUser, listOtherUsers, removeUser } from './users-of';

/** Everything that can change what a build contains. */
const SOURCES = [
  'src',
  'public',
  'next.config.ts',
  'payload.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'tsconfig.base.json',
  'package-lock.json',
];

/** Parts of src/ that no page imports. */
const NOT_BUILT = /\.test\.tsx?$|^src\/cms\/(seed|migrations)\//;

/** A build, and who serves from it. */
export type Build = { readonly name: string; readonly directory: string; readonly servers: string };

/** @param name directory below the project, as `.next` */
export function toBuild(name: string): Build {
  return {
    name,
    directory: path.join(ROOT, name),
    servers: path.join(ROOT, 'node_modules/.cache/site-servers', name),
  };
}

/** One hash over names and contents of all sources below `root`: the same sources, the same build. */
export function hashSources(root = ROOT): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const file = path.join(root, source);
    if (!existsSync(file)) continue;
    const names = statSync(file).isDirectory()
      ? (readdirSync(file, { recursive: true, encoding: 'utf8' }) as string[]).map((name) =>
          path.join(source, name),
        )
      : [source];
    for (const name of names.map((part) => part.replaceAll('\\', '/')).sort()) {
      if (NOT_BUILT.test(name) || !statSync(path.join(root, name)).isFile()) continue;
      hash
        .update(`${name}\0`)
        .update(readFileSync(path.join(root, name)))
        .update('\0');
    }
  }
  return hash.digest('hex');
}

/**
 * Builds the site where the sources are others than those of the last complete build.
 * @throws Problem when the build fails, or a running server needs the present one
 */
export async function ensureBuilt(build: Build): Promise<void> {
  const stamp = path.join(build.directory, 'source-hash');
  const wanted = hashSources();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  const [server] = listOtherUsers(build.servers);
  if (server) {
    throw new Problem(
      `The sources have changed, and process ${server} still serves the last build. Stop it, then start again.`,
    );
  }
  await step('Building the site (one to three minutes)', (progress) =>
    runNode([path.join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
      title: 'The build',
      log: path.join(LOGS, `build${build.name.replace(/\W+/g, '-')}.log`),
      env: {
        NODE_ENV: 'production',
        NEXT_DIST_DIR: build.name,
        NEXT_TELEMETRY_DISABLED: '1',
      },
      onLine: progress,
    }),
  );
  if (!existsSync(path.join(build.directory, 'BUILD_ID'))) {
    throw new Problem(
      'The build ended without a result. Run the command again; if it happens again, delete .next.',
    );
  }
  writeFileSync(stamp, wanted);
}

/** Keeps others from building anew while this process has a server on the build. */
export function holdBuild(build: Build): () => void {
  addUser(build.servers);
  return () => removeUser(build.servers);
}
