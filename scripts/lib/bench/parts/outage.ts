import { setTimeout as sleep } from 'node:timers/promises';
import { ask } from '../ask';
import { openDesk } from '../desk';
import { pickRecords, readVersion } from '../edits';
import { findPageFault, Readers } from '../readers';
import { atMost, exactly, type Row } from '../row';
import { serveWithNginx } from '../serve-peers';
import { until } from '../until';
import { ADMINISTRATOR, type World } from '../world';

const CLIENTS = 50;

/** What readers get while the database is dead, and when it is back; then while the application is dead. */
export async function measureOutage(world: World): Promise<Row[]> {
  const site = await world.site('small');
  const nginx = await serveWithNginx(world, site);
  const desk = await openDesk(site.url, ADMINISTRATOR);
  const [record] = await pickRecords(desk, 1);
  if (!record) throw new Error('The demonstration has no published activity.');
  const count = world.isQuick ? 10_000 : 100_000;

  const withoutDatabase = await readThrough(site.url, site.addresses, count, () => world.killDatabase());
  const { status: unknown } = await ask(`${site.url}/en/never-published`);
  await world.restartDatabase();
  let attempts = 0;
  const save = () => {
    attempts += 1;
    return record.publish(1).then(
      () => true,
      () => false,
    );
  };
  const editing = await until('a save', save);
  const seen = await until('the edit', async () => (await readVersion(site.url, record.address)) === 1);

  const behindNginx = await readThrough(nginx, site.addresses, count, () => site.stop('SIGKILL'));
  const { status: unknownBehind } = await ask(`${nginx}/en/never-published`);
  await world.restart('small');

  const failed = (what: string, readers: Readers): Row => ({
    part: 'outage',
    what: `failed requests for published addresses, ${what}`,
    unit: '',
    ours: readers.faults.length,
    peer: null,
    wanted: atMost(0),
    note: `of ${readers.count.toLocaleString('en')}`,
  });
  const status = (what: string, ours: number): Row => ({
    part: 'outage',
    what: `status of an unknown address, ${what}`,
    unit: '',
    ours,
    peer: null,
    wanted: exactly(404),
  });
  return [
    failed('PostgreSQL killed', withoutDatabase),
    status('PostgreSQL killed', unknown),
    {
      part: 'outage',
      what: 'PostgreSQL back to the first save, seen by readers',
      unit: 's',
      ours: (editing + seen) / 1000,
      peer: null,
      wanted: atMost(5),
      note: `${attempts} attempts`,
    },
    failed('application killed, nginx before it', behindNginx),
    status('application killed, nginx before it', unknownBehind),
  ];
}

/** Reads on while something happens. */
async function readThrough(
  url: string,
  addresses: readonly string[],
  count: number,
  happen: () => Promise<void>,
): Promise<Readers> {
  const readers = new Readers({ url, addresses, clients: CLIENTS, findFault: findPageFault });
  try {
    await readers.read(Math.floor(count / 10));
    await happen();
    // Whatever still lives from before has noticed by then.
    await sleep(1_000);
    await readers.read(count);
  } finally {
    await readers.stop();
  }
  for (const fault of readers.faults.slice(0, 5)) console.log(`A reader got: ${fault}`);
  return readers;
}
