import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AnswerStore } from './answer-store';
import { listFiles } from './list-files';
import { inFolder, toPage } from './new-answer.examples';
import { openStore } from './open-store';
import { toAnswerFiles, toContentFiles } from './to-answer-files';

const KILLS = 40;
const TIME_LIMIT_MS = 20_000;
const WRITER = fileURLToPath(new URL('./killed-writer.fixture.ts', import.meta.url));

/** Lets a process of its own write into the folder and kills it at some moment. */
async function writeAndKill(folder: string): Promise<void> {
  const writer = spawn(process.execPath, ['--import', 'tsx', WRITER, folder], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const closed = once(writer, 'close');
  await once(writer.stdout, 'data');
  await wait(Math.random() * 40);
  writer.kill('SIGKILL');
  expect(await closed).toEqual([null, 'SIGKILL']);
}

/** Every record has its whole body, and no file is without a record. */
async function expectWhole(store: AnswerStore): Promise<void> {
  const records = [...store.records()];
  for (const record of records) {
    const { body, encoded } = (await store.read(record.address)) ?? expect.unreachable(record.address);
    if (encoded.br) expect(brotliDecompressSync(encoded.br)).toEqual(body);
    if (encoded.gzip) expect(gunzipSync(encoded.gzip)).toEqual(body);
    const number = Number(/<title>Page (\d+)/.exec(body.toString())?.[1]);
    expect(body.toString()).toBe(record.status === 308 ? '' : toPage(number));
  }
  const expected = records.flatMap((record) => [toAnswerFiles(record)?.record, ...toContentFiles(record)]);
  expect((await listFiles(store.folder, '.')).sort()).toEqual(
    [...expected, 'moved.map', 'store-format.txt'].sort(),
  );
}

describe('a killed writer', () => {
  it('should leave every answer whole or absent', async () => {
    await inFolder(async (folder) => {
      const end = performance.now() + TIME_LIMIT_MS;
      let answers = 0;
      for (let kills = 0; kills < KILLS && performance.now() < end; kills += 1) {
        await writeAndKill(folder);
        const store = await openStore(folder, ({ kind }) => expect(kind).not.toBe('damaged answer'));
        await expectWhole(store);
        answers += [...store.records()].length;
      }
      expect(answers).toBeGreaterThan(0);
    });
  });
});
