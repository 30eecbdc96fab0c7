import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import type { AnswerStore } from './answer-store';
import { listFiles } from './list-files';
import { inFolder, toNewAnswer, toPage } from './new-answer.examples';
import { openStore } from './open-store';
import type { NewAnswer } from './stored-answer';
import { toAnswerFiles, toContentFiles } from './to-answer-files';
import { toMovedMap } from './to-moved-map';

/** A disk that does so many more things and then fails: for good, or only where space is needed. */
const disk = vi.hoisted(() => ({
  left: Number.POSITIVE_INFINITY,
  isDead: false,
  step(needsSpace: boolean) {
    if (disk.left <= 0 && (needsSpace || disk.isDead)) {
      throw Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
    }
    disk.left -= 1;
  },
}));

vi.mock('node:fs/promises', async (importOriginal) => {
  const real = await importOriginal<typeof import('node:fs/promises')>();
  const open: typeof real.open = async (...args) => {
    disk.step(true);
    const file = await real.open(...args);
    const writeFile = file.writeFile.bind(file);
    file.writeFile = async (data, options) => {
      try {
        disk.step(true);
      } catch (error) {
        await writeFile(data.toString().slice(0, 10));
        throw error;
      }
      await writeFile(data, options);
    };
    // Nobody pulls a plug here, and waiting for the disk is what takes long.
    file.datasync = async () => undefined;
    return file;
  };
  const mkdir = async (...args: Parameters<typeof real.mkdir>) => {
    disk.step(true);
    return real.mkdir(...args);
  };
  const rename: typeof real.rename = async (...args) => {
    disk.step(true);
    await real.rename(...args);
  };
  const unlink: typeof real.unlink = async (...args) => {
    disk.step(false);
    await real.unlink(...args);
  };
  return { ...real, open, mkdir, rename, unlink };
});

const ADDRESS = '/en/a';
const moved = { 'content-type': 'text/html', location: '/en/b' };
const states: Readonly<Record<string, NewAnswer | null>> = {
  nothing: null,
  'a page': toNewAnswer({ address: ADDRESS, body: toPage(1) }),
  'a short page': toNewAnswer({ address: ADDRESS, body: 'short' }),
  'the page, made again': toNewAnswer({ address: ADDRESS, body: toPage(1), build: 'build-2' }),
  'a withdrawn page': toNewAnswer({ address: ADDRESS, body: toPage(2), status: 410 }),
  'a moved page': toNewAnswer({ address: ADDRESS, status: 308, headers: moved }),
  'a page in upper case': toNewAnswer({ address: '/EN/a', body: toPage(3) }),
};
const changes: readonly (readonly [string, string])[] = [
  ['nothing', 'a page'],
  ['nothing', 'a moved page'],
  ['a page', 'nothing'],
  ['a page', 'a short page'],
  ['a page', 'the page, made again'],
  ['a page', 'a withdrawn page'],
  ['a page', 'a moved page'],
  ['a page', 'a page in upper case'],
  ['a page in upper case', 'a short page'],
  ['a moved page', 'nothing'],
  ['a moved page', 'a short page'],
  ['a moved page', 'a page in upper case'],
];

async function change(store: AnswerStore, next: NewAnswer | null): Promise<void> {
  if (next) await store.write(next);
  else await store.remove(ADDRESS);
}

/** Every record has its whole answer, and there is no file but those of the records. */
async function expectWhole(store: AnswerStore): Promise<void> {
  const records = [...store.records()];
  for (const record of records) {
    const answer = await store.read(record.address);
    expect(answer?.record).toEqual(record);
    const { body, encoded } = answer ?? { body: null, encoded: {} };
    if (encoded.br) expect(brotliDecompressSync(encoded.br)).toEqual(body);
    if (encoded.gzip) expect(gunzipSync(encoded.gzip)).toEqual(body);
  }
  const expected = records.flatMap((record) => [toAnswerFiles(record)?.record, ...toContentFiles(record)]);
  expect((await listFiles(store.folder, '.')).sort()).toEqual(
    [...expected, 'moved.map', 'store-format.txt'].sort(),
  );
}

/** The list of what moved says what the records do. */
async function expectMap(store: AnswerStore): Promise<void> {
  expect(await readFile(join(store.folder, 'moved.map'), 'utf8')).toBe(toMovedMap(store.records()));
}

function expectOneOf(store: AnswerStore, answers: readonly (NewAnswer | null)[]): void {
  const said = [...store.records()].map(({ address, status, build, bytes }) => [
    address,
    status,
    build,
    bytes,
  ]);
  const allowed = answers.flatMap((answer) =>
    answer
      ? [[answer.address, answer.status, answer.build, answer.status === 308 ? 0 : answer.body.length]]
      : [],
  );
  expect(said.length).toBeLessThan(2);
  for (const each of said) expect(allowed).toContainEqual(each);
}

/**
 * Changes an answer on a disk that fails after so many things, then looks at what is left.
 * @returns whether it failed at all.
 */
async function failAfter(
  left: number,
  isDead: boolean,
  [former, next]: readonly [NewAnswer | null, NewAnswer | null],
  look: (store: AnswerStore) => Promise<void>,
): Promise<boolean> {
  return inFolder(async (folder) => {
    const store = await openStore(folder, ({ reason }) => expect.unreachable(reason));
    if (former) await store.write(former);
    Object.assign(disk, { left, isDead });
    const failure = await change(store, next).catch((error: unknown) => error);
    disk.left = Number.POSITIVE_INFINITY;
    if (failure) expect(failure).toMatchObject({ message: expect.stringContaining(folder) });
    expectOneOf(store, [former, next]);
    await look(store);
    return failure !== undefined;
  });
}

async function failEverywhere(
  isDead: boolean,
  change: readonly [NewAnswer | null, NewAnswer | null],
  look: (store: AnswerStore) => Promise<void>,
): Promise<void> {
  let left = 0;
  while (await failAfter(left, isDead, change, look)) left += 1;
  expect(left).toBeLessThan(100);
}

describe.each(changes)('from %s to %s', (former, next) => {
  const pair = [states[former] ?? null, states[next] ?? null] as const;

  it('should leave nothing half there on a full disk, and go on when there is space', async () => {
    await failEverywhere(false, pair, async (store) => {
      await expectWhole(store);
      await change(store, pair[1]);
      expectOneOf(store, [pair[1]]);
      await expectMap(store);
      await expectWhole(store);
      await expectWhole(await openStore(store.folder, ({ reason }) => expect.unreachable(reason)));
    });
  });

  it('should leave nothing half there when all stops at any moment', async () => {
    await failEverywhere(true, pair, async (store) => {
      const again = await openStore(store.folder, () => undefined);
      expectOneOf(again, pair);
      await expectWhole(again);
    });
  });

  it('should go on when a disk that stopped comes back', async () => {
    await failEverywhere(true, pair, async (store) => {
      await change(store, pair[1]);
      await expectMap(store);
      const again = await openStore(store.folder, () => undefined);
      expect([...again.records()]).toEqual([...store.records()]);
      await expectWhole(again);
      await expectWhole(store);
    });
  });
});
