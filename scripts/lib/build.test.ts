import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { hashSources } from './build';

const root = mkdtempSync(path.join(tmpdir(), 'build-'));
const write = (file: string, text: string) => {
  mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
  writeFileSync(path.join(root, file), text);
};

describe('hashSources', () => {
  it('should change with every source, and only with sources', () => {
    write('src/app/page.tsx', 'one');
    write('next.config.ts', 'config');
    const before = hashSources(root);

    write('src/app/page.test.tsx', 'test');
    write('src/cms/migrations/20260101_000000.ts', 'migration');
    write('README.md', 'readme');
    expect(hashSources(root)).toBe(before);

    const seen = new Set([before]);
    for (const [file, text] of [
      ['src/app/page.tsx', 'two'],
      ['src/app/other.tsx', ''],
      ['public/robots.txt', ''],
      ['next.config.ts', 'other'],
      ['package-lock.json', '{}'],
    ] as const) {
      write(file, text);
      seen.add(hashSources(root));
    }
    expect(seen.size).toBe(6);
    rmSync(path.join(root, 'src/app/other.tsx'));
    expect(seen).not.toContain(hashSources(root));
  });
});
