import { ask } from '../ask';
import { openDesk } from '../desk';
import { type EditedRecord, findVersions, listDependents, pickRecords, readVersion } from '../edits';
import { freeProcessors } from '../machine';
import { findPageFault, Readers } from '../readers';
import { atMost, type Row } from '../row';
import { percentile } from '../statistics';
import { until } from '../until';
import { ADMINISTRATOR, type PublishedSite, type World } from '../world';

const CLIENTS = 50;

/** Half a second to read a page: a thousand requests in ten seconds. In milliseconds. */
const PAUSE = 500;

/** Within this time one more page would have come to show an edit, in milliseconds. */
const SETTLED = 10_000;

type Times = { readonly page: number; readonly all: number };

async function isEverywhere(url: string, dependents: Set<string>, version: number): Promise<boolean> {
  for (const address of dependents) {
    if ((await readVersion(url, address)) === version) dependents.delete(address);
  }
  return dependents.size === 0;
}

async function hasDate(url: string, address: string, updatedAt: string): Promise<boolean> {
  const { body } = await ask(`${url}/sitemap.xml`);
  const entry = body
    .toString()
    .split('<url>')
    .find((text) => text.includes(`${address}</loc>`));
  return entry?.includes(updatedAt) ?? false;
}

/** The pages that show the record under measurement: found when for a while no more came to show it. */
async function findDependents({ pages, addresses }: PublishedSite): Promise<string[]> {
  let found: string[] = [];
  await until(
    'all pages that show it',
    async () => {
      const before = found.length;
      found = listDependents(pages, addresses);
      return found.length > 1 && found.length === before;
    },
    300_000,
    SETTLED,
  );
  return found;
}

/** Publishes a version. @returns how long it took until readers saw it, from the moment it was sent, in milliseconds */
async function publish(
  url: string,
  record: EditedRecord,
  dependents: readonly string[],
  version: number,
): Promise<Times> {
  const began = performance.now();
  const saving = record.publish(version);
  const seeing = until(
    `version ${version} on its page`,
    async () => (await readVersion(url, record.address)) === version,
  ).then(() => performance.now() - began);
  const [{ updatedAt }, page] = await Promise.all([saving, seeing]);
  const rest = new Set(dependents);
  await until(`version ${version} everywhere`, () => isEverywhere(url, rest, version), 300_000);
  await until('the date in the sitemap', () => hasDate(url, record.address, updatedAt), 300_000);
  return { page, all: performance.now() - began };
}

/** How soon an edit is seen, on its page and on everything that shows it, while others read; and what they got. */
export async function measurePublishing(world: World): Promise<Row[]> {
  const site = await world.site(world.most);
  // Nothing is compared here: the server has what the machine has, as the site would.
  await freeProcessors(site.pid);
  const desk = await openDesk(site.url, ADMINISTRATOR);
  const [record] = await pickRecords(desk, 1);
  if (!record) throw new Error('The demonstration has no published activity.');
  await record.publish(0);
  await until(
    'the first version on its page',
    async () => (await readVersion(site.url, record.address)) === 0,
  );
  const dependents = await findDependents(site);

  let latest = 0;
  const readers = new Readers({
    url: site.url,
    addresses: dependents,
    clients: CLIENTS,
    pause: PAUSE,
    findFault: (answer) => {
      const fault = findPageFault(answer);
      if (fault) return fault;
      const versions = findVersions(answer.body.toString());
      const isOne = versions.length === 1 && versions.every((version) => version <= latest);
      return isOne ? null : `versions ${versions.join(', ') || 'none'}`;
    },
  });
  const times: Times[] = [];
  try {
    for (let version = 1; version <= (world.isQuick ? 10 : 200); version += 1) {
      latest = version;
      times.push(await publish(site.url, record, dependents, version));
    }
  } finally {
    await readers.stop();
  }

  const records = `${site.addresses.length.toLocaleString('en')} pages, ${times.length} edits`;
  const row = (
    what: string,
    values: readonly number[],
    share: number,
    limit: number | null,
    note: string,
  ): Row => ({
    part: 'publish',
    what,
    unit: 'ms',
    ours: percentile(values, share),
    peer: null,
    wanted: limit === null ? null : atMost(limit),
    note,
  });
  const page = times.map((time) => time.page);
  const all = times.map((time) => time.all);
  const shown = `${dependents.length} pages and the sitemap`;
  for (const fault of new Set(readers.faults.slice(0, 5))) console.log(`A reader got: ${fault}`);
  return [
    row('edit to its own page, p50', page, 0.5, null, records),
    row('edit to its own page, p95', page, 0.95, 500, records),
    row('edit to the last page that shows it, p50', all, 0.5, null, shown),
    row('edit to the last page that shows it, p95', all, 0.95, 2_000, shown),
    {
      part: 'publish',
      what: 'answers missing, mixed or half meanwhile',
      unit: '',
      ours: readers.faults.length,
      peer: null,
      wanted: atMost(0),
      note: `of ${readers.count.toLocaleString('en')} to ${CLIENTS} readers`,
    },
  ];
}
