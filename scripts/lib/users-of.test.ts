import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { addUser, listOtherUsers, removeUser } from './users-of';

describe('users of a thing', () => {
  it('should be the other processes that live, and forget the dead and those that only have their number', () => {
    const directory = path.join(mkdtempSync(path.join(tmpdir(), 'users-')), 'users');
    expect(listOtherUsers(directory)).toEqual([]);
    addUser(directory);
    expect(listOtherUsers(directory)).toEqual([]);

    writeFileSync(path.join(directory, String(process.ppid)), '');
    const dead = path.join(directory, String(spawnSync(process.execPath, ['-e', '0']).pid));
    writeFileSync(dead, '');
    expect(listOtherUsers(directory)).toEqual([process.ppid]);
    expect(existsSync(dead)).toBe(false);

    writeFileSync(path.join(directory, String(process.ppid)), '1');
    expect(listOtherUsers(directory)).toEqual([]);

    removeUser(directory);
    expect(existsSync(path.join(directory, String(process.pid)))).toBe(false);
  });
});
