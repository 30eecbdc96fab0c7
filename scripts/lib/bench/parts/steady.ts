import { inRounds } from '../compare';
import { findFullestPage } from '../fullest-page';
import type { SteadyLoad, SteadyResult } from '../load/steady-client';
import { onProcessor } from '../machine';
import { atMost, type Row } from '../row';
import { serveWithNginx } from '../serve-peers';
import { runProgram } from '../start-program';
import { median } from '../statistics';
import type { World } from '../world';
import { ACCEPT_ENCODING } from '../wrk';

const PER_SECOND = 1_000;
const SECONDS = 60;
const ROUNDS = 6;

async function load(url: string, seconds: number): Promise<SteadyResult> {
  const steady: SteadyLoad = {
    url,
    perSecond: PER_SECOND,
    seconds,
    warmUp: 2,
    connections: 50,
    acceptEncoding: ACCEPT_ENCODING,
  };
  const args = ['--import', 'tsx', 'scripts/lib/bench/load/steady-process.ts', JSON.stringify(steady)];
  return JSON.parse(
    await runProgram(process.execPath, args, { prefix: onProcessor('client') }),
  ) as SteadyResult;
}

/** How long answers take at a thousand requests a second, for a minute each in short rounds by turns. */
export async function measureSteady(world: World): Promise<Row[]> {
  const site = await world.site('demo');
  const { address } = await findFullestPage(site);
  const nginx = await serveWithNginx(world, site);
  const seconds = world.isQuick ? 5 : SECONDS / ROUNDS;
  const results = await inRounds(world.isQuick ? 2 : ROUNDS, {
    ours: () => load(site.url + address, seconds),
    nginx: () => load(nginx + address, seconds),
  });
  const row = (what: 'p50' | 'p99', wanted: number): Row => ({
    part: 'steady',
    what: `${what} at ${PER_SECOND.toLocaleString('en')} requests/s`,
    unit: 'ms',
    ours: median(results.ours.map((result) => result[what])),
    peer: { name: 'nginx', value: median(results.nginx.map((result) => result[what])) },
    wanted: atMost(wanted, 'ratio'),
  });
  const sum = (list: readonly SteadyResult[], what: 'errors' | 'requests') =>
    list.reduce((total, result) => total + result[what], 0);
  return [
    {
      part: 'steady',
      what: 'errors',
      unit: '',
      ours: sum(results.ours, 'errors'),
      peer: { name: 'nginx', value: sum(results.nginx, 'errors') },
      wanted: atMost(0),
      note: `of ${sum(results.ours, 'requests').toLocaleString('en')} requests`,
    },
    row('p50', 1.5),
    row('p99', 1.5),
  ];
}
