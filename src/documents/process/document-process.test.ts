import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DocumentError } from './document-error';
import { DocumentProcess } from './document-process';

const program = fileURLToPath(new URL('./document-process.fixture.ts', import.meta.url));

let open: DocumentProcess | null = null;

function start(more: { longest?: number; idle?: number; mostWaiting?: number } = {}) {
  open = new DocumentProcess({ program, longest: 20_000, idle: 20_000, mostWaiting: 10, ...more });
  const make = async (maker: string, input: unknown = '') => {
    const bytes = await (open as DocumentProcess).make(maker, input);
    return new TextDecoder().decode(bytes);
  };
  return { documents: open, make };
}

afterEach(() => open?.stop());

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

describe('DocumentProcess', () => {
  it('should make documents in one other process, in the order they are asked for', async () => {
    const { make } = start();
    const order: string[] = [];
    const remember = (text: string) => void order.push(text);
    await Promise.all([make('slow', 'first').then(remember), make('echo', '第二').then(remember)]);
    const numbers = [await make('number'), await make('number')];
    expect(order).toEqual(['first', '第二']);
    expect(new Set(numbers).size).toBe(1);
    expect(numbers[0]).not.toBe(String(process.pid));
  });

  it('should say why a document could not be made, and go on', async () => {
    const { make } = start();
    await expect(make('fail')).rejects.toThrow(new DocumentError('fail: no such font'));
    await expect(make('poem')).rejects.toThrow(/There is no maker "poem"/);
    expect(await make('echo', 'still here')).toBe('still here');
  });

  it('should begin once more where the process ended, and say so where it ends again', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'document-process-'));
    try {
      const { make } = start();
      expect(await make('crashOnce', path.join(folder, 'begun'))).toBe('made');
      await expect(make('crash')).rejects.toThrow(
        new DocumentError('crash: the process that makes documents ended (SIGKILL).'),
      );
      expect(await make('echo', 'a new one')).toBe('a new one');
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('should give up a document that takes too long, and make the next', async () => {
    const { make, documents } = start({ longest: 3_000 });
    await make('echo');
    const first = documents.pid as number;
    const [hung, next] = await Promise.allSettled([make('hang'), make('echo', 'next')]);
    expect(String((hung as PromiseRejectedResult).reason)).toContain('given up');
    expect(next).toEqual({ status: 'fulfilled', value: 'next' });
    expect([isAlive(first), documents.pid === first]).toEqual([false, false]);
  });

  it('should refuse more than may wait', async () => {
    const { make } = start({ mostWaiting: 1 });
    const all = [make('slow', 'a'), make('slow', 'b'), make('slow', 'c')];
    const results = await Promise.allSettled(all);
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled', 'rejected']);
  });

  it('should end the process when it has had nothing to do for a while', async () => {
    const { make, documents } = start({ idle: 50 });
    const pid = Number(await make('number'));
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), { timeout: 10_000 });
    expect(documents.pid).toBeNull();
  });
});
