import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { findPostmaster, hasEnded, isAlive, parsePostmasterPid } from './postmaster';

const FILE = '4711\n/srv/data\n1763856000\n45001\n\n127.0.0.1\n  5432001   12\nready   \n';

describe('parsePostmasterPid', () => {
  it('should read process and port', () => {
    expect(parsePostmasterPid(FILE)).toEqual({ pid: 4711, port: 45001 });
  });

  it('should read nothing from a file that is not whole', () => {
    expect(parsePostmasterPid('4711\n/srv/data\n')).toBeNull();
    expect(parsePostmasterPid('')).toBeNull();
  });
});

describe('findPostmaster', () => {
  it('should not take another program for the server that left its number', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'postmaster-'));
    expect(findPostmaster(directory)).toBeNull();
    writeFileSync(path.join(directory, 'postmaster.pid'), FILE.replace('4711', String(process.pid)));
    expect(findPostmaster(directory)).toBeNull();
  });
});

describe('hasEnded', () => {
  it('should wait for the end of a process, and no longer than asked', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => undefined, 60_000)'], { stdio: 'ignore' });
    const pid = child.pid ?? 0;
    expect(await hasEnded(pid, 100)).toBe(false);
    child.kill('SIGKILL');
    expect(await hasEnded(pid, 5_000)).toBe(true);
    expect(isAlive(pid)).toBe(false);
  });

  it('should not wait for the parent of a process to take notice of its end', async () => {
    // The shell becomes another program, which knows nothing of the child that the shell had.
    const parent = spawn('sh', ['-c', '(exit 0) & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      expect(await hasEnded(Number(line.toString()), 5_000)).toBe(true);
    } finally {
      parent.kill('SIGKILL');
    }
  });
});
