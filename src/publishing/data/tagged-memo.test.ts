import { describe, expect, it } from 'vitest';
import { type Tagged, TaggedMemo } from './tagged-memo';

/** A read that ends when the test says so. */
function createReading(tags: readonly string[]) {
  let resolve: (tagged: Tagged<string>) => void = () => undefined;
  let reject: (error: Error) => void = () => undefined;
  const promise = new Promise<Tagged<string>>((...both) => {
    [resolve, reject] = both;
  });
  let times = 0;
  return {
    load: () => {
      times += 1;
      return promise;
    },
    end: (value: string) => resolve({ value, tags }),
    fail: (error: Error) => reject(error),
    times: () => times,
  };
}

const give = (value: string, tags: readonly string[]) => async () => ({ value, tags });

describe('TaggedMemo', () => {
  it('should read once until a tag of what was read is dropped', async () => {
    const memo = new TaggedMemo();
    await memo.read('a', give('one', ['list:news']));
    expect((await memo.read('a', give('two', ['list:news']))).value).toBe('one');
    memo.drop(['list:years']);
    expect((await memo.read('a', give('two', ['list:news']))).value).toBe('one');
    memo.drop(['list:news']);
    expect((await memo.read('a', give('two', ['list:news']))).value).toBe('two');
  });

  it('should let those who ask for the same at the same time share one read', async () => {
    const memo = new TaggedMemo();
    const reading = createReading([]);
    const both = [memo.read('a', reading.load), memo.read('a', reading.load)];
    reading.end('one');
    expect((await Promise.all(both)).map(({ value }) => value)).toEqual(['one', 'one']);
    expect(reading.times()).toBe(1);
  });

  it('should neither keep nor share a read during which its data changed', async () => {
    const memo = new TaggedMemo();
    const early = createReading(['list:news']);
    const first = memo.read('a', early.load);
    memo.drop(['list:news']);
    const second = memo.read('a', give('new', ['list:news']));
    early.end('old');
    expect([(await first).value, (await second).value]).toEqual(['old', 'new']);
    expect((await memo.read('a', give('newer', []))).value).toBe('new');
  });

  it('should not keep a read that ends after everything was forgotten', async () => {
    const memo = new TaggedMemo();
    const early = createReading(['list:news']);
    const first = memo.read('a', early.load);
    memo.clear();
    early.end('old');
    await first;
    expect((await memo.read('a', give('new', []))).value).toBe('new');
  });

  it('should keep what many want, however much single ones want', async () => {
    const memo = new TaggedMemo();
    await memo.read('all', give('all', []), 'many');
    for (let page = 0; page < 2_000; page += 1) await memo.read(`page ${page}`, give('', []), 'one');
    expect((await memo.read('all', give('read again', []), 'many')).value).toBe('all');
    expect((await memo.read('page 0', give('read again', []), 'one')).value).toBe('read again');
  });

  it('should not keep a failure', async () => {
    const memo = new TaggedMemo();
    const reading = createReading([]);
    const failing = memo.read('a', reading.load);
    reading.fail(new Error('no connection'));
    await expect(failing).rejects.toThrow('no connection');
    expect((await memo.read('a', give('one', []))).value).toBe('one');
  });
});
