import { rmSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../../../bootstrap/run-process.mjs';
import { step } from '../../../bootstrap/steps.mjs';
import { toBuild } from '../../build';
import { ask } from '../ask';
import { readMemory } from '../machine';
import { atMost, type Row } from '../row';
import { startPlainSite, startSite } from '../site';
import { runProgram } from '../start-program';
import { median } from '../statistics';
import { until } from '../until';
import type { Size, World } from '../world';
import { loadWithWrk } from '../wrk';

/** Building, starting and keeping on. */
export async function measureResources(world: World): Promise<Row[]> {
  return [...(await measureBuild(world)), ...(await measureStart(world)), ...(await measureMemory(world))];
}

/** Builds with a database of the given size at hand. @returns milliseconds */
async function build(world: World, size: Size): Promise<number> {
  const { name, directory } = toBuild('.next-bench');
  const database = await world.content(size);
  rmSync(directory, { recursive: true, force: true });
  const began = performance.now();
  await step(`Building with the ${size} demonstration`, () =>
    runProgram(process.execPath, [path.join(ROOT, 'node_modules/next/dist/bin/next'), 'build'], {
      env: {
        NODE_ENV: 'production',
        NEXT_DIST_DIR: name,
        NEXT_TELEMETRY_DISABLED: '1',
        DATABASE_URI: database,
      },
    }),
  );
  const elapsed = performance.now() - began;
  rmSync(directory, { recursive: true, force: true });
  return elapsed;
}

/** Whether what is in the database costs the build time. In turns, as a machine is not equally fast at all times. */
async function measureBuild(world: World): Promise<Row[]> {
  const rounds = world.isQuick ? 1 : 3;
  const many: number[] = [];
  const few: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    many.push(await build(world, world.most));
    few.push(await build(world, 'tiny'));
  }
  return [
    {
      part: 'resources',
      what: `build, with ${world.isQuick ? '300' : '3,000'} records, middle of ${rounds}`,
      unit: 's',
      ours: median(many) / 1000,
      peer: { name: 'with 10 records', value: median(few) / 1000 },
      wanted: atMost(1.1, 'ratio'),
    },
  ];
}

/** From the start of the process to the first answer, everything having been published before. */
async function measureStart(world: World): Promise<Row[]> {
  const site = await world.site('demo');
  await site.stop();
  const { options } = site;
  const ours: number[] = [];
  const next: number[] = [];
  const rounds = world.isQuick ? 1 : 5;
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await toFirstAnswer(() => startSite(options)));
    next.push(await toFirstAnswer(() => startPlainSite(options)));
  }
  await world.restart('demo');
  return [
    {
      part: 'resources',
      what: 'start to the first page',
      unit: 's',
      ours: median(ours) / 1000,
      peer: { name: 'next start', value: median(next) / 1000 },
      wanted: null,
    },
  ];
}

async function toFirstAnswer(
  start: () => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>,
): Promise<number> {
  const began = performance.now();
  const server = await start();
  try {
    await until('the first page', async () => (await ask(`${server.url}/en`)).status === 200);
    return performance.now() - began;
  } finally {
    await server.stop();
  }
}

/** Whether memory grows with what is asked for. */
async function measureMemory(world: World): Promise<Row[]> {
  await (await world.site('demo')).stop();
  const { pid, url } = await world.restart('demo');
  const count = async (requests: number) => {
    for (let asked = 0; asked < requests; ) asked += (await loadWithWrk(`${url}/en`, 2)).requests;
    return readMemory(pid);
  };
  const early = await count(10_000);
  const late = await count(world.isQuick ? 100_000 : 1_000_000);
  return [
    {
      part: 'resources',
      what: `memory after ${world.isQuick ? '100,000' : '1,000,000'} requests`,
      unit: 'MB',
      ours: late,
      peer: { name: 'after the first 10,000', value: early },
      wanted: atMost(1.1, 'ratio'),
    },
  ];
}
