import { ask } from '../ask';
import { inRounds } from '../compare';
import { findFullestPage } from '../fullest-page';
import { atLeast, atMost, type Row } from '../row';
import { serveBareNext, serveWithNext, serveWithNginx } from '../serve-peers';
import { median } from '../statistics';
import type { World } from '../world';
import { loadWithWrk } from '../wrk';

const SECONDS = 5;

/** Next renders all it is asked for at the same time, so that the first answers come late. */
const SECONDS_OF_NEXT = 15;

/** Requests to each before it is measured. */
const WARM_UP = 100;

/** What has to be compiled, read or opened once is done before. */
async function warmUp(url: string): Promise<void> {
  for (let count = 0; count < WARM_UP; count += 1) await ask(url);
}

/** How many answers a second each gives on one processor, for the fullest page there is. */
export async function measureThroughput(world: World): Promise<Row[]> {
  const site = await world.site('demo');
  const { address, description } = await findFullestPage(site);
  const nginx = await serveWithNginx(world, site);
  const next = await serveWithNext(world);
  const bare = await serveBareNext(world);
  const load =
    (url: string, seconds = SECONDS) =>
    () =>
      loadWithWrk(url, seconds);
  for (const url of [site.url + address, nginx + address, next + address, bare]) await warmUp(url);

  const loads = await inRounds(world.isQuick ? 3 : 9, {
    ours: load(site.url + address),
    nginx: load(nginx + address),
    next: load(next + address, SECONDS_OF_NEXT),
    bare: load(bare),
  });
  const speed = (name: keyof typeof loads) =>
    median(loads[name].map(({ requestsPerSecond }) => requestsPerSecond));
  const row = (peer: string, value: number, ratio: number | null): Row => ({
    part: 'throughput',
    what: 'fullest page',
    unit: 'requests/s',
    ours: speed('ours'),
    peer: { name: peer, value },
    wanted: ratio === null ? null : atLeast(ratio, 'ratio'),
  });
  const failures = loads.ours.reduce((sum, { failures: count }) => sum + count, 0);
  return [
    { ...row('next start', speed('next'), 50), note: description },
    row('nginx, gzip_static', speed('nginx'), 0.5),
    row('bare page of Next', speed('bare'), null),
    { part: 'throughput', what: 'failed answers', unit: '', ours: failures, peer: null, wanted: atMost(0) },
  ];
}
