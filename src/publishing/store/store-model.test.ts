import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AnswerStore } from './answer-store';
import { listFiles } from './list-files';
import { inFolder, toNewAnswer } from './new-answer.examples';
import { openStore } from './open-store';
import type { NewAnswer } from './stored-answer';
import { toAnswerFiles, toContentFiles } from './to-answer-files';

const address = fc.constantFrom('/en', '/EN', '/en/a', '/en/a.css', '/b.css', '/B.css');
const html: Readonly<Record<string, string>> = { 'content-type': 'text/html', location: '/zh' };
const anyAnswer = fc
  .record({
    address,
    status: fc.constantFrom(200, 200, 200, 410, 404, 308),
    headers: fc.constantFrom(html, { 'content-type': 'text/css', location: '/c.css' }),
    tags: fc.subarray(['site', 'list:a', 'record:1']),
    body: fc.constantFrom('short', 'a'.repeat(300), 'b'.repeat(300)),
  })
  .map(toNewAnswer)
  .filter((answer) => toAnswerFiles(answer) !== null);

type Step = { readonly write: NewAnswer } | { readonly remove: string } | 'open again';
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ write: anyAnswer }) },
  { weight: 3, arbitrary: fc.record({ remove: address }) },
  { weight: 1, arbitrary: fc.constant('open again' as const) },
);

type Model = Map<string, NewAnswer>;

function applyToModel(step: Step, model: Model): void {
  if (step === 'open again') return;
  if ('remove' in step) {
    model.delete(step.remove);
    return;
  }
  for (const other of model.keys()) {
    if (other.toLowerCase() === step.write.address.toLowerCase()) model.delete(other);
  }
  model.set(step.write.address, step.write);
}

async function applyToStore(step: Step, store: AnswerStore): Promise<void> {
  if (step === 'open again') return;
  if ('remove' in step) await store.remove(step.remove);
  else await store.write(step.write);
}

async function expectSame(store: AnswerStore, model: Model): Promise<void> {
  const records = [...store.records()];
  expect(records.map((record) => record.address).sort()).toEqual([...model.keys()].sort());
  for (const [key, answer] of model) {
    const { body, ...said } = answer;
    expect(store.find(key)).toMatchObject(said);
    expect((await store.read(key))?.body.toString()).toBe(
      answer.status === 308 ? '' : Buffer.from(body).toString(),
    );
  }
  for (const tag of ['site', 'list:a', 'record:1']) {
    const expected = [...model].filter(([, { tags }]) => tags.includes(tag)).map(([key]) => key);
    expect(store.listTagged([tag]).sort()).toEqual(expected.sort());
  }
  const files = records.flatMap((record) => [toAnswerFiles(record)?.record, ...toContentFiles(record)]);
  const marked = [...files, 'moved.map', 'store-format.txt'];
  expect((await listFiles(store.folder, '.')).sort()).toEqual(marked.sort());
  const moved = [...model.values()].filter(({ status }) => status === 308).map(({ address: from }) => from);
  const map = await readFile(join(store.folder, 'moved.map'), 'utf8');
  expect([...map.matchAll(/^"(\S+)" /gm)].map(([, from]) => from)).toEqual(moved.sort());
}

describe('store', () => {
  it('should be like a map from addresses to answers, in memory and on the disk', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { maxLength: 12 }), async (steps) => {
        await inFolder(async (folder) => {
          const open = () => openStore(folder, ({ reason }) => expect.unreachable(reason));
          const model: Model = new Map();
          let store = await open();
          for (const step of steps) {
            applyToModel(step, model);
            await applyToStore(step, store);
            if (step === 'open again') store = await open();
          }
          await expectSame(store, model);
          await expectSame(await open(), model);
        });
      }),
      { numRuns: 60 },
    );
  });
});
