import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Cluster, startCluster } from '../../scripts/lib/postgres/cluster';
import { findPostmaster, hasEnded } from '../../scripts/lib/postgres/postmaster';

/** The PostgreSQL of the packages, started and killed in every way a person or a machine may do it. */
let parent: string;
let directory: string;
let cluster: Cluster | null;

beforeEach(() => {
  parent = mkdtempSync(path.join(tmpdir(), 'embedded-'));
  chmodSync(parent, 0o711);
  directory = path.join(parent, 'postgres');
  cluster = null;
});

afterEach(async () => {
  await cluster?.stop();
  rmSync(parent, { recursive: true, force: true });
});

const start = async () => {
  cluster = await startCluster({ directory });
  return cluster;
};

const dataDirectory = () => path.join(directory, 'data');

async function query<Row extends object>(uri: string, sql: string): Promise<Row[]> {
  const client = new Client({ connectionString: uri });
  await client.connect();
  try {
    return (await client.query<Row>(sql)).rows;
  } finally {
    await client.end();
  }
}

async function leaveARow(): Promise<void> {
  const { uri, ensureDatabase } = await start();
  await ensureDatabase('site');
  await ensureDatabase('site');
  await query(uri('site'), "CREATE TABLE kept AS SELECT '文化'::text AS word");
}

const readRow = async (uri: string) => (await query<{ word: string }>(uri, 'SELECT word FROM kept'))[0]?.word;

function killServer(): Promise<boolean> {
  const pid = findPostmaster(dataDirectory())?.pid ?? 0;
  process.kill(pid, 'SIGKILL');
  return hasEnded(pid, 5_000);
}

describe('the embedded PostgreSQL', () => {
  it('should store and order Chinese whatever the locale of the machine, behind a password', async () => {
    const { uri } = await start();
    const [row] = await query<{ encoding: string; provider: string; first: string }>(
      uri('postgres'),
      `SELECT pg_encoding_to_char(encoding) AS encoding, datlocprovider AS provider,
         (SELECT word FROM (VALUES ('张'), ('阿')) AS words (word) ORDER BY word COLLATE "zh-Hans-CN-x-icu" LIMIT 1) AS first
       FROM pg_database WHERE datname = 'postgres'`,
    );
    expect(row).toEqual({ encoding: 'UTF8', provider: 'i', first: '阿' });
    expect(statSync(path.join(directory, 'cluster.json')).mode & 0o777).toBe(0o600);
    const stranger = new URL(uri('postgres'));
    stranger.password = 'guess';
    await expect(query(stranger.href, 'SELECT 1')).rejects.toThrow(/password/);
  });

  it('should stop, and start again with what it had', async () => {
    await leaveARow();
    await cluster?.stop();
    expect(findPostmaster(dataDirectory())).toBeNull();
    expect(await readRow((await start()).uri('site'))).toBe('文化');
  });

  it('should take over a server that a killed command left running', async () => {
    await leaveARow();
    const pid = findPostmaster(dataDirectory())?.pid;
    expect(await readRow((await start()).uri('site'))).toBe('文化');
    expect(findPostmaster(dataDirectory())?.pid).toBe(pid);
  });

  it('should recover after the server itself was killed', async () => {
    await leaveARow();
    expect(await killServer()).toBe(true);
    expect(existsSync(path.join(dataDirectory(), 'postmaster.pid'))).toBe(true);
    expect(await readRow((await start()).uri('site'))).toBe('文化');
  });

  it('should begin anew where making the data was interrupted', async () => {
    await leaveARow();
    await cluster?.stop();
    rmSync(dataDirectory(), { recursive: true });
    writeFileSync(`${dataDirectory()}.password`, 'left behind');
    const { uri } = await start();
    expect(await query(uri('postgres'), "SELECT 1 FROM pg_database WHERE datname = 'site'")).toEqual([]);
  });

  it('should move to another port when its own is taken', async () => {
    await leaveARow();
    await cluster?.stop();
    const { port } = JSON.parse(readFileSync(path.join(directory, 'cluster.json'), 'utf8')) as {
      port: number;
    };
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(port, '127.0.0.1', resolve));
    try {
      const { uri } = await start();
      expect(Number(new URL(uri('site')).port)).not.toBe(port);
      expect(await readRow(uri('site'))).toBe('文化');
    } finally {
      await new Promise((resolve) => other.close(resolve));
    }
  });

  it('should refuse data of another major version, and say what to do', async () => {
    await leaveARow();
    await cluster?.stop();
    cluster = null;
    writeFileSync(path.join(dataDirectory(), 'PG_VERSION'), '16\n');
    await expect(start()).rejects.toThrow(/made by PostgreSQL 16, and this version brings 18/);
  });

  it('should refuse data whose password is lost, and touch nothing', async () => {
    await leaveARow();
    await cluster?.stop();
    cluster = null;
    rmSync(path.join(directory, 'cluster.json'));
    await expect(start()).rejects.toThrow(/cluster.json is missing/);
    expect(existsSync(path.join(dataDirectory(), 'PG_VERSION'))).toBe(true);
  });
});
