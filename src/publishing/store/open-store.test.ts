import { mkdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { listFiles } from './list-files';
import { inFolder, toNewAnswer, toPage } from './new-answer.examples';
import { openStore } from './open-store';
import type { StoreProblem } from './store-problem';

/** For folders in which nothing may have to be removed. */
function refuseProblem(problem: StoreProblem): void {
  throw new Error(`${problem.kind}: ${problem.files.join(', ')}`);
}

const listContent = async (folder: string) => [
  ...(await listFiles(folder, 'site')),
  ...(await listFiles(folder, 'gone')),
  ...(await listFiles(folder, 'errors')),
  ...(await listFiles(folder, 'records')),
];

describe('store', () => {
  it('should give back what was written, also when it is opened again', async () => {
    await inFolder(async (folder) => {
      const answer = toNewAnswer({ tags: ['site', 'list:years'], assets: ['/a.css'], expiresAt: 5 });
      const { body, ...said } = answer;
      const store = await openStore(folder, refuseProblem);
      const record = await store.write(answer);
      expect(record).toMatchObject({ ...said, bytes: body.length, encodings: ['br', 'gzip'] });

      for (const each of [store, await openStore(folder, refuseProblem)]) {
        expect(each.find(answer.address)).toEqual(record);
        expect([...each.records()]).toEqual([record]);
        const stored = await each.read(answer.address);
        expect(stored?.record).toEqual(record);
        expect(stored?.body).toEqual(body);
        expect(brotliDecompressSync(stored?.encoded.br ?? '')).toEqual(body);
        expect(gunzipSync(stored?.encoded.gzip ?? '')).toEqual(body);
      }
    });
  });

  it('should lay files where a web server finds them', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      const css = { 'content-type': 'text/css' };
      const body = 'p{}';
      await store.write(toNewAnswer({ address: '/en' }));
      await store.write(toNewAnswer({ address: '/en/gone', status: 410, body }));
      await store.write(toNewAnswer({ address: '/en/errors/404', status: 404, body }));
      await store.write(toNewAnswer({ address: '/_next/static/a.css', headers: css, body }));
      await store.write(toNewAnswer({ address: '/old', status: 308, headers: { location: '/en' } }));
      expect((await listContent(folder)).sort()).toEqual([
        'errors/en/errors/404.html',
        'gone/en/gone.html',
        'records/_next/static/a.css.json',
        'records/en.json',
        'records/en/errors/404.json',
        'records/en/gone.json',
        'records/old.json',
        'site/_next/static/a.css',
        'site/en.html',
        'site/en.html.br',
        'site/en.html.gz',
      ]);
      expect(await readFile(join(folder, 'site/en.html'), 'utf8')).toBe(toPage(1));
      expect(await readFile(join(folder, 'moved.map'), 'utf8')).toBe('"/old" "/en";\n');
      expect(await listFiles(folder, 'tmp')).toEqual([]);
    });
  });

  it('should leave no file behind when an address changes its status, or is removed', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      const address = '/en/a';
      await store.write(toNewAnswer({ address }));
      await store.write(toNewAnswer({ address, status: 410, body: 'gone' }));
      expect(await listContent(folder)).toEqual(['gone/en/a.html', 'records/en/a.json']);
      await store.write(toNewAnswer({ address, status: 301, headers: { location: '/en/b' } }));
      expect(await listContent(folder)).toEqual(['records/en/a.json']);
      expect((await store.read(address))?.body).toEqual(Buffer.alloc(0));
      await store.write(toNewAnswer({ address, body: 'short' }));
      expect(await listContent(folder)).toEqual(['site/en/a.html', 'records/en/a.json']);
      expect(await readFile(join(folder, 'moved.map'), 'utf8')).toBe('');
      await store.remove(address);
      await store.remove(address);
      expect(await listContent(folder)).toEqual([]);
      expect(store.find(address)).toBeNull();
      expect(await store.read(address)).toBeNull();
    });
  });

  it('should keep one of two addresses that differ in upper and lower case only: the last', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      await store.write(toNewAnswer({ address: '/id/trn', tags: ['a'] }));
      await store.write(toNewAnswer({ address: '/id/TRN', tags: ['b'], body: 'short' }));
      expect(store.find('/id/trn')).toBeNull();
      expect(store.listTagged(['a', 'b'])).toEqual(['/id/TRN']);
      expect(await listContent(folder)).toEqual(['site/id/TRN.html', 'records/id/TRN.json']);
      await store.remove('/id/trn');
      expect((await store.read('/id/TRN'))?.body.toString()).toBe('short');
    });
  });

  it('should leave the files alone when an answer says the same as before', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      await store.write(toNewAnswer());
      const file = join(folder, 'site/en/years/2012.html');
      const before = await stat(file);
      const record = await store.write(toNewAnswer({ madeAt: '2027-01-01T00:00:00.000Z', tags: ['b'] }));
      expect((await stat(file)).ino).toBe(before.ino);
      expect(record).toMatchObject({ madeAt: '2027-01-01T00:00:00.000Z', encodings: ['br', 'gzip'] });
      expect(store.listTagged(['site'])).toEqual([]);
      expect((await openStore(folder, refuseProblem)).find(record.address)).toEqual(record);

      for (const change of [
        { assets: ['/b.css'] },
        { headers: { 'content-type': 'text/html' } },
        { body: 'x' },
      ]) {
        const { ino } = await stat(file);
        await store.write(toNewAnswer(change));
        expect((await stat(file)).ino).not.toBe(ino);
      }
    });
  });

  it('should write an answer that says the same when its files are no longer whole', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      await store.write(toNewAnswer());
      const file = join(folder, 'site/en/years/2012.html');
      for (const harm of [() => rm(`${file}.br`), () => truncate(file, 10)]) {
        await harm();
        await store.write(toNewAnswer());
        expect((await store.read('/en/years/2012'))?.body.toString()).toBe(toPage(1));
      }
    });
  });

  it('should let the last of many calls for one address win', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      const numbers = Array.from({ length: 20 }, (_, number) => number);
      const write = (number: number) => store.write(toNewAnswer({ body: toPage(number) }));
      await Promise.all(numbers.map(write));
      expect((await store.read('/en/years/2012'))?.body.toString()).toBe(toPage(19));
      await Promise.all([...numbers.map(write), store.remove('/en/years/2012')]);
      expect(await listContent(folder)).toEqual([]);
      await Promise.all([store.remove('/en/years/2012'), write(3)]);
      expect((await store.read('/en/years/2012'))?.body.toString()).toBe(toPage(3));
    });
  });

  it('should refuse what cannot be stored', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      await expect(store.write(toNewAnswer({ address: '/en?page=2' }))).rejects.toThrow(TypeError);
      expect(store.find('/en?page=2')).toBeNull();
      expect(await store.read('/en?page=2')).toBeNull();
      await expect(store.remove('/../x')).resolves.toBeUndefined();
    });
  });

  it('should keep marks', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      expect(await store.readMark('log')).toBeNull();
      await Promise.all([store.writeMark('log', 'one'), store.writeMark('log', 'two')]);
      expect(await store.readMark('log')).toBe('two');
      expect(await (await openStore(folder, refuseProblem)).readMark('log')).toBe('two');
      await expect(store.writeMark('../x', '')).rejects.toThrow(TypeError);
    });
  });

  it('should count an answer with a changed or missing file as nothing, remove and report it', async () => {
    await inFolder(async (folder) => {
      const problems: StoreProblem[] = [];
      const store = await openStore(folder, (problem) => problems.push(problem));
      const file = join(folder, 'site/en/years/2012.html');
      const harms = [
        () => writeFile(file, toPage(2)),
        () => rm(file),
        () => rm(`${file}.br`),
        () => rm(join(folder, 'site/en'), { recursive: true }),
      ];
      for (const harm of harms) {
        await store.write(toNewAnswer());
        await harm();
        expect(await store.read('/en/years/2012')).toBeNull();
        expect(store.find('/en/years/2012')).toBeNull();
        expect(await listContent(folder)).toEqual([]);
      }
      expect(problems.map(({ kind }) => kind)).toEqual(harms.map(() => 'damaged answer'));
    });
  });

  it('should remove and report what it cannot use when it is opened', async () => {
    await inFolder(async (folder) => {
      const store = await openStore(folder, refuseProblem);
      for (const name of ['a', 'b', 'c', 'd'])
        await store.write(toNewAnswer({ address: `/${name}`, body: name }));
      const text = await readFile(join(folder, 'records/a.json'), 'utf8');
      await writeFile(join(folder, 'records/a.json'), text.slice(0, 50));
      await rm(join(folder, 'site/b.html'));
      await rm(join(folder, 'records/c.json'));
      await writeFile(join(folder, 'records/x.json'), text);
      await writeFile(join(folder, 'tmp/left'), 'half');

      const problems: StoreProblem[] = [];
      const again = await openStore(folder, (problem) => problems.push(problem));
      expect([...again.records()].map(({ address }) => address)).toEqual(['/d']);
      expect((await listContent(folder)).sort()).toEqual(['records/d.json', 'site/d.html']);
      expect(await listFiles(folder, 'tmp')).toEqual([]);
      const removed = problems.map(({ kind, files }) => [kind, files.toSorted()]);
      expect(removed).toHaveLength(4);
      expect(removed).toEqual(
        expect.arrayContaining([
          ['unreadable record', ['records/a.json']],
          ['unreadable record', ['records/b.json']],
          ['unreadable record', ['records/x.json']],
          ['files without a record', ['site/a.html', 'site/c.html']],
        ]),
      );
      await openStore(folder, refuseProblem);
    });
  });

  it('should not touch a folder that is not its own', async () => {
    await inFolder(async (folder) => {
      await mkdir(join(folder, 'site'));
      await writeFile(join(folder, 'site/index.html'), 'mine');
      await expect(openStore(folder, refuseProblem)).rejects.toThrow(folder);
      expect(await readFile(join(folder, 'site/index.html'), 'utf8')).toBe('mine');
      expect(await listFiles(folder, '.')).toEqual(['site/index.html']);
    });
  });

  it('should say so when the layout is of another version', async () => {
    await inFolder(async (folder) => {
      await openStore(folder, refuseProblem);
      await writeFile(join(folder, 'store-format.txt'), '0\n');
      await expect(openStore(folder, refuseProblem)).rejects.toThrow(/another version/);
    });
  });

  it('should name the folder when it cannot be used', async () => {
    await inFolder(async (folder) => {
      const file = join(folder, 'file');
      await writeFile(file, '');
      await expect(openStore(join(file, 'store'), refuseProblem)).rejects.toThrow(
        `The stored answers in ${join(file, 'store')} cannot be read or written.`,
      );
    });
  });
});
