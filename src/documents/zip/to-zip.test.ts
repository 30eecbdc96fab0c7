import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { pipeline } from 'node:stream/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SUMS_NAME, toZip, type ZipEntry } from './to-zip';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'zip-'));
  await writeFile(path.join(folder, 'picture.png'), Buffer.alloc(100_000, 'noise'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const listEntries = (): ZipEntry[] => [
  { name: 'data/years.csv', bytes: new TextEncoder().encode('a,b\r\n1,2\r\n') },
  { name: '文件/picture.png', file: path.join(folder, 'picture.png') },
  { name: 'empty.txt', bytes: new Uint8Array() },
];

const readSums = (files: Record<string, Uint8Array>) =>
  new TextDecoder()
    .decode(files[SUMS_NAME])
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  ') as [string, string]);

const hashOf = (bytes: Uint8Array | undefined) =>
  createHash('sha256')
    .update(bytes ?? 'missing')
    .digest('hex');

describe('an archive', () => {
  it('should hold its entries in order, with the sum of each', async () => {
    const files = unzipSync(await buffer(toZip(listEntries())));
    expect(Object.keys(files)).toEqual([...listEntries().map(({ name }) => name), SUMS_NAME]);
    expect(files['文件/picture.png']?.length).toBe(100_000);
    const sums = readSums(files);
    expect(sums.map(([, name]) => name)).toEqual(listEntries().map(({ name }) => name));
    for (const [hash, name] of sums) expect(hashOf(files[name])).toBe(hash);
  });

  it('should be the same bytes in every time zone', () => {
    const script = `
      import { toZip } from './src/documents/zip/to-zip.ts';
      import { buffer } from 'node:stream/consumers';
      import { createHash } from 'node:crypto';
      const entries = [{ name: 'a.txt', bytes: new TextEncoder().encode('a') }];
      process.stdout.write(createHash('sha256').update(await buffer(toZip(entries))).digest('hex'));`;
    const inZone = (TZ: string) =>
      execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
        env: { ...process.env, TZ },
        encoding: 'utf8',
      });
    const hashes = ['UTC', 'Asia/Shanghai', 'America/St_Johns', 'Pacific/Apia'].map(inZone);
    expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
    expect(new Set(hashes).size).toBe(1);
  });

  it.skipIf(spawnSync('sha256sum', ['--version']).error)(
    'should be checked by sha256sum, which finds one changed byte',
    async () => {
      const files = unzipSync(await buffer(toZip(listEntries())));
      const place = path.join(folder, 'unpacked');
      for (const [name, bytes] of Object.entries(files)) {
        await mkdir(path.dirname(path.join(place, name)), { recursive: true });
        await writeFile(path.join(place, name), bytes);
      }
      const check = () => spawnSync('sha256sum', ['-c', '--strict', SUMS_NAME], { cwd: place }).status;
      expect(check()).toBe(0);
      const picture = Buffer.from(files['文件/picture.png'] ?? []);
      picture.writeUInt8((picture[5000] ?? 0) ^ 1, 5000);
      await writeFile(path.join(place, '文件/picture.png'), picture);
      expect(check()).toBe(1);
    },
  );

  it('should be written to the disk without being held in memory', async () => {
    const size = 300_000_000;
    const chunk = Buffer.alloc(1_000_000, 7);
    const source = path.join(folder, 'big.png');
    const chunks = Array.from({ length: size / chunk.length }, () => chunk);
    await pipeline(Readable.from(chunks), createWriteStream(source));
    let read = 0;
    let most = 0;
    const before = process.memoryUsage();
    const sink = new Writable({
      write(part: Buffer, _encoding, done) {
        read += part.length;
        const { arrayBuffers, heapUsed } = process.memoryUsage();
        most = Math.max(most, arrayBuffers + heapUsed - before.arrayBuffers - before.heapUsed);
        done();
      },
    });
    await pipeline(toZip([{ name: 'big.png', file: source }]), sink);
    await rm(source);
    expect(read).toBeGreaterThan(size);
    expect(most).toBeLessThan(size / 3);
  });

  it('should fail, and not end, where a file is not there', async () => {
    const missing = [{ name: 'a.txt', file: path.join(folder, 'never-there') }];
    await expect(buffer(toZip(missing))).rejects.toThrow('ENOENT');
  });

  it('should not be made with a name that leads out of it, or twice', () => {
    const bytes = new Uint8Array();
    expect(() => toZip([{ name: '../a', bytes }])).toThrow('name of an entry');
    expect(() => toZip([{ name: SUMS_NAME, bytes }])).toThrow('Two entries');
  });
});
