import { parseArgs } from 'node:util';
import { Problem } from '../../bootstrap/problem.mjs';
import { formatElapsed } from '../../bootstrap/steps.mjs';
import { waitForInterrupt } from '../interrupt';
import { withCleanUp } from './clean-up';
import { describeMachine } from './machine';
import { PARTS } from './parts';
import { isMet, type Row } from './row';
import { toTable } from './to-table';
import { World } from './world';

/**
 * `npm run bench -- [parts] [--quick]`: measures the site beside others in the same run, and says what is as wanted.
 * @returns the exit code: 0 only when everything is
 */
export async function main(args: readonly string[]): Promise<number> {
  const { names, isQuick } = parse(args);
  const interrupt = waitForInterrupt();
  return withCleanUp(async (cleanUp) => {
    const running = run(names, await World.open(cleanUp, isQuick));
    running.catch(() => undefined);
    return Promise.race([running, interrupt.happened]);
  });
}

function parse(args: readonly string[]): { names: readonly string[]; isQuick: boolean } {
  const known = Object.keys(PARTS);
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { quick: { type: 'boolean', default: false } },
    });
    const unknown = positionals.find((name) => !known.includes(name));
    if (unknown) throw new Error(`There is no part ${unknown}.`);
    return { names: positionals.length > 0 ? positionals : known, isQuick: values.quick };
  } catch (error) {
    throw new Problem(
      `${(error as Error).message} The parts are ${known.join(', ')}; --quick takes fewer rounds.`,
    );
  }
}

async function run(names: readonly string[], world: World): Promise<number> {
  const rows: Row[] = [];
  let hasFailed = false;
  for (const name of names) {
    const began = Date.now();
    console.log(`\n## ${name}`);
    try {
      const measured = (await PARTS[name]?.(world)) ?? [];
      rows.push(...measured);
      console.log(`\n${toTable(measured)}\n\n${name} took ${formatElapsed(Date.now() - began)}.`);
    } catch (error) {
      hasFailed = true;
      console.error(`${name} could not be measured.`, error instanceof Problem ? error.message : error);
    }
  }
  console.log(`\n${describeMachine()}${world.isQuick ? ', few rounds' : ''}\n\n${toTable(rows)}`);
  return hasFailed || rows.some((row) => isMet(row) === false) ? 1 : 0;
}
