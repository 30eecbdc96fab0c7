import path from 'node:path';
import { step } from '../../bootstrap/steps.mjs';
import { startNginx } from '../nginx';
import { findFreePort } from '../ports';
import { installPeer } from './install-peer';
import { onProcessor } from './machine';
import { startNext, startPlainSite } from './site';
import { runProgram } from './start-program';
import type { PublishedSite, World } from './world';

/** nginx with the configuration of deploy/, one process on the processor of servers. @returns its address */
export function serveWithNginx(world: World, site: PublishedSite): Promise<string> {
  const name = `nginx-${site.port}`;
  return world.once(name, async () => {
    const places = {
      directory: world.directory(name),
      pages: site.pages,
      port: await findFreePort(),
      applicationPort: site.port,
      workers: 1,
    };
    const nginx = await startNginx(places, onProcessor('server'));
    world.cleanUp.add(nginx.stop);
    return nginx.url;
  });
}

/** The demonstration, served by Next alone: each page is rendered when it is asked for. @returns its address */
export function serveWithNext(world: World): Promise<string> {
  return world.once('next', async () => {
    const database = await world.copy('demo', 'demo_next');
    const directory = world.directory('demo-next');
    const next = await startPlainSite({ build: world.build, database, directory });
    world.cleanUp.add(() => next.stop());
    return next.url;
  });
}

/** A page with one word, made by Next when it was built. @returns its address */
export function serveBareNext(world: World): Promise<string> {
  return world.once('bare', async () => {
    const directory = await installPeer('next-bare');
    const next = path.join(directory, 'node_modules/next/dist/bin/next');
    await step('Building a bare page of Next', () =>
      runProgram(process.execPath, [next, 'build'], {
        cwd: directory,
        env: { NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' },
      }),
    );
    const server = await startNext(directory);
    world.cleanUp.add(() => server.stop());
    return server.url;
  });
}
