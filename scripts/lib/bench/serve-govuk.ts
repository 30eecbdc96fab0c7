import path from 'node:path';
import { ask } from './ask';
import { installPeer } from './install-peer';
import { readBlocks } from './read-blocks';
import { serveFolder } from './serve-folder';
import { runProgram } from './start-program';
import type { World } from './world';

const STYLE = '/govuk-frontend.min.css';
const SCRIPT = '/govuk-frontend.min.js';

/** A page of GOV.UK Frontend with the text of one of ours. @returns its address */
export async function serveGovuk(world: World, ours: string): Promise<string> {
  const directory = await installPeer('govuk');
  const { body } = await ask(ours);
  const blocks = readBlocks(body.toString());
  const args = [path.join(directory, 'render.mjs'), JSON.stringify(blocks), SCRIPT, STYLE];
  const page = await runProgram(process.execPath, args, { cwd: directory });
  const dist = path.join(directory, 'node_modules/govuk-frontend/dist/govuk');
  const { url, stop } = await serveFolder(dist, { '/page': page });
  world.cleanUp.add(stop);
  return `${url}/page`;
}
