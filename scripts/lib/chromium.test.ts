import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ensureChromium, findOnPath } from './chromium';

describe('findOnPath', () => {
  it('should find the first name that can be run', () => {
    const directory = mkdtempSync(path.join(tmpdir(), 'path-'));
    writeFileSync(path.join(directory, 'chromium'), '', { mode: 0o644 });
    writeFileSync(path.join(directory, 'google-chrome'), '', { mode: 0o755 });
    expect(findOnPath(['chromium', 'google-chrome'], `/nowhere:${directory}`)).toBe(
      path.join(directory, 'google-chrome'),
    );
    expect(findOnPath(['chromium'], directory)).toBeNull();
  });
});

describe('ensureChromium', () => {
  it('should not look further when the one that is named cannot be run', async () => {
    process.env.PLAYWRIGHT_CHROMIUM_PATH = '/nowhere/chromium';
    await expect(ensureChromium(() => undefined)).rejects.toThrow('/nowhere/chromium, which cannot be run');
    delete process.env.PLAYWRIGHT_CHROMIUM_PATH;
  });
});
