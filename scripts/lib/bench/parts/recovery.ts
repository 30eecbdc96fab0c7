import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ask';
import { openDesk } from '../desk';
import { type EditedRecord, pickRecords } from '../edits';
import { findPageFault } from '../readers';
import { atMost, type Row } from '../row';
import { type Site, startSite } from '../site';
import { until } from '../until';
import { ADMINISTRATOR, type World } from '../world';

/** The server is killed at any moment from the first edit on up to this, in milliseconds. */
const LONGEST_LIFE = 1_500;

/** Records that are edited at the same time. */
const EDITED = 5;

/** How many pages are compared at the same time. */
const AT_ONCE = 4;

/** Kills a server again and again while it publishes, and looks whether its pages are whole and true afterwards. */
export async function measureRecovery(world: World): Promise<Row[]> {
  const first = await world.site('tiny');
  const { addresses, options } = first;
  // Good for all that follows: the address and the sessions stay.
  const records = await pickRecords(await openDesk(first.url, ADMINISTRATOR), EDITED);
  await first.stop();
  const rounds = world.isQuick ? 10 : 200;
  let broken = 0;
  let untrue = 0;
  let version = 1_000;
  let slowest = 0;
  for (let round = 0; round < rounds; round += 1) {
    const site = await startSite(options);
    await editAndKill(site, records, () => version++);
    const again = await startSite(options);
    try {
      broken += await countFaults(again, addresses);
      const began = performance.now();
      untrue += await countUntrue(again, addresses);
      slowest = Math.max(slowest, performance.now() - began);
    } finally {
      await again.stop();
    }
  }
  await world.restart('tiny');
  const row = (what: string, ours: number, note?: string): Row => ({
    part: 'recovery',
    what,
    unit: '',
    ours,
    peer: null,
    wanted: atMost(0),
    ...(note && { note }),
  });
  const looks = `${rounds} kills, ${addresses.length} pages each time`;
  return [
    row('pages missing or half at the start after a kill', broken, looks),
    row('pages that say something else than the database', untrue, looks),
    {
      part: 'recovery',
      what: 'start after a kill to all pages compared and true, slowest',
      unit: 's',
      ours: slowest / 1000,
      peer: null,
      wanted: null,
    },
  ];
}

/** Publishes edits and kills the server at a random moment. */
async function editAndKill(
  site: Site,
  records: readonly EditedRecord[],
  nextVersion: () => number,
): Promise<void> {
  // Killed, the server answers none of them.
  const saves = records.map((record) => record.publish(nextVersion()).catch(() => null));
  await sleep(Math.random() * LONGEST_LIFE);
  await site.stop('SIGKILL');
  await Promise.all(saves);
}

async function countFaults({ url }: Site, addresses: readonly string[]): Promise<number> {
  const faults = await inTurns(addresses, async (address) => {
    const fault = findPageFault(await ask(url + address));
    if (fault) console.log(`${address} after a kill: ${fault}`);
    return fault !== null;
  });
  return faults.filter(Boolean).length;
}

/** Compares what is stored with what is made now, since there is a query; which is empty, so that both must be the same. */
async function countUntrue(site: Site, addresses: readonly string[]): Promise<number> {
  let others: readonly string[] = addresses;
  const compare = async () => {
    const results = await inTurns(others, async (address) => {
      const [stored, fresh] = await Promise.all([ask(site.url + address), ask(`${site.url}${address}?&`)]);
      return stored.body.equals(fresh.body) ? null : address;
    });
    others = results.filter((address) => address !== null);
    return others.length === 0;
  };
  try {
    await until('every page as the database says', compare, 60_000, 250);
  } catch {
    for (const address of others.slice(0, 5)) console.log(`${address} does not say what the database says.`);
  }
  return others.length;
}

async function inTurns<Result>(
  addresses: readonly string[],
  work: (address: string) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let index = 0; index < addresses.length; index += AT_ONCE)
    results.push(...(await Promise.all(addresses.slice(index, index + AT_ONCE).map(work))));
  return results;
}
