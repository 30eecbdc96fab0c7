import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { SettingsError } from '@/env';
import { Problem } from '../bootstrap/problem.mjs';
import { prepareDirectories, readSettings, toProcessEnv } from './settings';

const OWN = { DATABASE_URI: 'postgres://u:p@db.example.org/site', PAYLOAD_SECRET: 's'.repeat(40) };

describe('readSettings', () => {
  it('should need nothing where the database is ours', () => {
    const { isEmbedded, env } = readSettings({}, { isDemo: false });
    expect(isEmbedded).toBe(true);
    expect(env.DATA_DIR).toBe(path.resolve('.data'));
  });

  it('should ask for a secret where the database is not ours', () => {
    expect(readSettings(OWN, { isDemo: false }).isEmbedded).toBe(false);
    const read = () => readSettings({ ...OWN, PAYLOAD_SECRET: '', PORT: 'high' }, { isDemo: false });
    expect(read).toThrow(SettingsError);
    expect(read).toThrow(
      /PAYLOAD_SECRET is missing[\s\S]*PORT must be|PORT must be[\s\S]*PAYLOAD_SECRET is missing/,
    );
  });

  it('should keep the demonstration away from everything that belongs to the site', () => {
    const values = {
      ...OWN,
      DATA_DIR: '/srv/site',
      UPLOADS_DIR: '/srv/files',
      SITE_URL: 'https://example.org',
      PORT: '3001',
    };
    const { isEmbedded, env } = readSettings(values, { isDemo: true });
    expect(isEmbedded).toBe(true);
    expect(env).toMatchObject({
      DATA_DIR: '/srv/site/demo',
      UPLOADS_DIR: '/srv/site/demo/uploads',
      SITE_URL: 'http://localhost:3001',
    });
    expect(JSON.stringify(env)).not.toContain('db.example.org');
  });
});

describe('prepareDirectories', () => {
  it('should make a secret once, for its owner only', () => {
    const DATA_DIR = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'data');
    const first = prepareDirectories(readSettings({ DATA_DIR }, { isDemo: false }));
    const second = prepareDirectories(readSettings({ DATA_DIR }, { isDemo: false }));
    expect(first.PAYLOAD_SECRET.length).toBeGreaterThanOrEqual(32);
    expect(second.PAYLOAD_SECRET).toBe(first.PAYLOAD_SECRET);
    const file = path.join(DATA_DIR, 'payload-secret');
    expect(readFileSync(file, 'utf8').trim()).toBe(first.PAYLOAD_SECRET);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.join(DATA_DIR, 'uploads')).mode & 0o777).toBe(0o700);
  });

  it.each([
    ['', 'is a file, and a directory is needed'],
    ['/below', 'is a file, and a directory is needed'],
  ])('should say what to do where a file is in the way: file%s', (below, message) => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'settings-')), 'file');
    writeFileSync(file, 'kept');
    const prepare = () =>
      prepareDirectories(readSettings({ DATA_DIR: `${file}${below}` }, { isDemo: false }));
    expect(prepare).toThrow(Problem);
    expect(prepare).toThrow(`${file} ${message}`);
    expect(readFileSync(file, 'utf8')).toBe('kept');
  });

  it('should leave a secret that was given alone', () => {
    const DATA_DIR = mkdtempSync(path.join(tmpdir(), 'settings-'));
    const { PAYLOAD_SECRET } = OWN;
    expect(
      prepareDirectories(readSettings({ DATA_DIR, PAYLOAD_SECRET }, { isDemo: false })).PAYLOAD_SECRET,
    ).toBe(PAYLOAD_SECRET);
  });
});

describe('toProcessEnv', () => {
  it('should be read back as the same settings', () => {
    const { env } = readSettings({ ...OWN, TRUST_PROXY: 'true' }, { isDemo: false });
    expect(readSettings(toProcessEnv(env), { isDemo: false }).env).toEqual(env);
  });
});
