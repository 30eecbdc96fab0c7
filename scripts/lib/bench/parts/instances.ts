import { setTimeout as sleep } from 'node:timers/promises';
import { openDesk } from '../desk';
import { type EditedRecord, pickRecords, readVersion } from '../edits';
import { atMost, type Row } from '../row';
import { startSite, waitUntilPublished } from '../site';
import { percentile } from '../statistics';
import { startTcpProxy } from '../tcp-proxy';
import { until } from '../until';
import { ADMINISTRATOR, type World } from '../world';

/** How long the other instance is without the database, in milliseconds. */
const CUT_FOR = 30_000;

/** How soon an edit at one instance is seen at another one, also when that one was cut off meanwhile. */
export async function measureInstances(world: World): Promise<Row[]> {
  const database = await world.copy('small', 'small_instances');
  const address = new URL(database);
  const proxy = await startTcpProxy(Number(address.port));
  world.cleanUp.add(proxy.stop);
  address.port = String(proxy.port);

  const one = await startSite({ build: world.build, database, directory: world.directory('instance-1') });
  world.cleanUp.add(() => one.stop());
  const other = await startSite({
    build: world.build,
    database: address.href,
    directory: world.directory('instance-2'),
    siteUrl: one.url,
  });
  world.cleanUp.add(() => other.stop());
  await waitUntilPublished(one);
  await waitUntilPublished({ url: one.url, pages: other.pages });
  const [record] = await pickRecords(await openDesk(one.url, ADMINISTRATOR), 1);
  if (!record) throw new Error('The demonstration has no published activity.');
  const isSeen = (version: number) => async () => (await readVersion(other.url, record.address)) === version;

  const times: number[] = [];
  const edits = world.isQuick ? 10 : 50;
  for (let version = 1; version <= edits; version += 1)
    times.push(await publishAndSee(record, version, isSeen(version)));

  proxy.cut();
  await record.publish(edits + 1);
  await sleep(CUT_FOR);
  proxy.mend();
  const afterCut = await until('the edit at the other instance', isSeen(edits + 1));
  const row = (what: string, ours: number, limit: number): Row => ({
    part: 'instances',
    what,
    unit: 'ms',
    ours,
    peer: null,
    wanted: atMost(limit),
  });
  return [
    {
      ...row('saved at one to seen at the other, p50', percentile(times, 0.5), 1_000),
      note: `${edits} edits`,
    },
    row('saved at one to seen at the other, p95', percentile(times, 0.95), 1_000),
    row('the same after 30 s without the database, from its return', afterCut, 1_000),
  ];
}

/** @returns milliseconds from the answer to the save until the other instance shows it */
async function publishAndSee(
  record: EditedRecord,
  version: number,
  isSeen: () => Promise<boolean>,
): Promise<number> {
  await record.publish(version);
  return until(`version ${version} at the other instance`, isSeen);
}
