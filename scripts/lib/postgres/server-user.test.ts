import { chmodSync, mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { canReach } from './server-user';

const stranger = { uid: 54_321, gid: 54_321 };

describe('canReach', () => {
  it('should ask for every directory on the way', () => {
    const top = mkdtempSync(path.join(tmpdir(), 'reach-'));
    const inner = path.join(top, 'site/data');
    mkdirSync(inner, { recursive: true, mode: 0o755 });
    chmodSync(top, 0o700);
    expect(canReach(inner, stranger)).toBe(false);
    chmodSync(top, 0o711);
    expect(canReach(inner, stranger)).toBe(true);
    expect(canReach(path.join(inner, 'not-made-yet'), stranger)).toBe(true);
  });
});
