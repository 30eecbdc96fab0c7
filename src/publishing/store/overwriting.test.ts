import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { AnswerStore } from './answer-store';
import { inFolder, toNewAnswer, toPage } from './new-answer.examples';
import { openStore } from './open-store';

const OVERWRITES = 300;

/** Body, br and gz of one answer as a string, once all three say the same. */
async function readWhole(store: AnswerStore): Promise<string> {
  const answer = await store.read('/en');
  const body = answer?.body.toString() ?? 'nothing';
  expect(brotliDecompressSync(answer?.encoded.br ?? '').toString()).toBe(body);
  expect(gunzipSync(answer?.encoded.gzip ?? '').toString()).toBe(body);
  return body;
}

describe('overwriting', () => {
  it('should show every reader one whole body or another', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, ({ reason }) => expect.unreachable(reason));
      const write = (number: number) => store.write(toNewAnswer({ address: '/en', body: toPage(number) }));
      await write(0);
      const bodies = new Set(Array.from({ length: OVERWRITES + 1 }, (_, number) => toPage(number)));
      let isWriting = true;

      async function readInLoop(read: () => Promise<string>): Promise<number> {
        let last = '';
        let changes = 0;
        while (isWriting) {
          const body = await read();
          expect(bodies).toContain(body);
          if (body !== last) changes += 1;
          last = body;
        }
        return changes;
      }

      const file = join(folder, 'site/en.html');
      const readers = [
        readInLoop(() => readWhole(store)),
        readInLoop(() => readFile(file, 'utf8')),
        readInLoop(async () => gunzipSync(await readFile(`${file}.gz`)).toString()),
        readInLoop(async () => brotliDecompressSync(await readFile(`${file}.br`)).toString()),
      ];
      try {
        for (let number = 1; number <= OVERWRITES; number += 1) await write(number);
      } finally {
        isWriting = false;
      }
      for (const changes of await Promise.all(readers)) expect(changes).toBeGreaterThan(1);
      expect(await readWhole(store)).toBe(toPage(OVERWRITES));
    });
  });
});
