import { describe, expect, it, vi } from 'vitest';
import { RefreshQueue } from './refresh-queue';

/** A maker whose works end when the test says so. */
function createMaker(concurrency = 1, quiet = 0) {
  const begun: string[] = [];
  const open = new Map<string, { end: () => void; fail: (error: Error) => void }>();
  const failures: string[] = [];
  const queue = new RefreshQueue({
    concurrency,
    isLong: (address) => address.endsWith('.pdf'),
    quiet,
    onFailure: (address) => failures.push(address),
    make: (address) => {
      begun.push(address);
      return new Promise<void>((resolve, reject) => open.set(address, { end: resolve, fail: reject }));
    },
  });
  const settle = async (act: () => void) => {
    act();
    await vi.waitFor(() => undefined);
    await new Promise((resolve) => setImmediate(resolve));
  };
  return {
    queue,
    begun,
    failures,
    end: (address: string) => settle(() => open.get(address)?.end()),
    fail: (address: string) => settle(() => open.get(address)?.fail(new Error('no connection'))),
  };
}

describe('RefreshQueue', () => {
  it('should make urgent ones first, each once', async () => {
    const { queue, begun, end } = createMaker();
    void queue.refresh(['/a', '/b', '/c'], 'later');
    void queue.refresh(['/c', '/d'], 'soon');
    void queue.refresh(['/d'], 'now');
    for (const address of ['/a', '/d', '/c', '/b']) await end(address);
    expect(begun).toEqual(['/a', '/d', '/c', '/b']);
    expect(queue.size).toBe(0);
  });

  it('should follow the latest order, but not let one wait for ever', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    try {
      const { queue, begun, end } = createMaker();
      void queue.refresh(['/a', '/b', '/c'], 'soon');
      void queue.refresh(['/c', '/b'], 'soon');
      await end('/a');
      await end('/c');
      vi.setSystemTime(Date.now() + 2_000);
      void queue.refresh(['/d', '/b'], 'soon');
      await end('/b');
      expect(begun).toEqual(['/a', '/c', '/b', '/d']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('should make only a few at the same time', async () => {
    const { queue, begun, end } = createMaker(2);
    void queue.refresh(['/a', '/b', '/c'], 'soon');
    expect(begun).toEqual(['/a', '/b']);
    await end('/b');
    expect(begun).toEqual(['/a', '/b', '/c']);
  });

  it('should begin what takes long when nothing else waits, one at a time and in nobody’s turn', async () => {
    const { queue, begun, end } = createMaker();
    void queue.refresh(['/a.pdf', '/b.pdf', '/a', '/b'], 'soon');
    await end('/a');
    expect(begun).toEqual(['/a', '/b']);
    await end('/b');
    expect(begun).toEqual(['/a', '/b', '/a.pdf']);
    void queue.refresh(['/c', '/d'], 'later');
    expect(begun.slice(3)).toEqual(['/c']);
    await end('/a.pdf');
    await end('/c');
    expect([begun.slice(4), queue.size]).toEqual([['/d'], 2]);
    await end('/d');
    await end('/b.pdf');
    expect([begun.slice(5), queue.size]).toEqual([['/b.pdf'], 0]);
  });

  it('should begin what takes long after a while of quiet, but not let it wait for ever', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    try {
      const { queue, begun, end } = createMaker(1, 3_000);
      const edit = async () => {
        void queue.refresh(['/a', '/a.pdf'], 'soon');
        await end('/a');
      };
      await edit();
      await vi.advanceTimersByTimeAsync(2_000);
      await edit();
      await vi.advanceTimersByTimeAsync(2_999);
      expect(begun).toEqual(['/a', '/a']);
      await vi.advanceTimersByTimeAsync(1);
      expect(begun.slice(2)).toEqual(['/a.pdf']);
      await end('/a.pdf');
      begun.length = 0;
      const editUntil = async (end: number) => {
        while (Date.now() < end) {
          await edit();
          await vi.advanceTimersByTimeAsync(2_000);
        }
      };
      const start = Date.now();
      await editUntil(start + 290_000);
      expect(begun).not.toContain('/a.pdf');
      await editUntil(start + 304_000);
      expect(begun).toContain('/a.pdf');
    } finally {
      vi.useRealTimers();
    }
  });

  it('should make one again that is asked for while it is being made', async () => {
    const { queue, begun, end } = createMaker();
    let isDone = false;
    void queue.refresh(['/a'], 'now');
    void queue.refresh(['/a'], 'now').done.then(() => {
      isDone = true;
    });
    await end('/a');
    expect([begun, isDone]).toEqual([['/a', '/a'], false]);
    await end('/a');
    expect(isDone).toBe(true);
  });

  it('should try again what failed, and end for those who wait when it succeeds', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { queue, begun, failures, fail, end } = createMaker();
      let isDone = false;
      const { tried, done } = queue.refresh(['/a'], 'soon');
      void done.then(() => {
        isDone = true;
      });
      await fail('/a');
      await tried;
      expect([failures, isDone, queue.size]).toEqual([['/a'], false, 1]);
      await vi.advanceTimersByTimeAsync(500);
      expect(begun).toEqual(['/a', '/a']);
      await end('/a');
      expect(isDone).toBe(true);
    } finally {
      vi.useRealTimers();
    }
  });

  it('should make only urgent ones while a save is under way, and the others after it', async () => {
    const { queue, begun, end } = createMaker();
    let endSave: () => void = () => undefined;
    queue.giveWay(
      new Promise<void>((resolve) => {
        endSave = resolve;
      }),
    );
    void queue.refresh(['/a'], 'soon');
    void queue.refresh(['/b'], 'now');
    await end('/b');
    expect(begun).toEqual(['/b']);
    endSave();
    await vi.waitFor(() => expect(begun).toEqual(['/b', '/a']));
  });

  it('should not wait for ever for a save that does not end', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    try {
      const { queue, begun } = createMaker();
      queue.giveWay(new Promise(() => undefined));
      void queue.refresh(['/a'], 'later');
      await vi.advanceTimersByTimeAsync(1_000);
      expect(begun).toEqual(['/a']);
    } finally {
      vi.useRealTimers();
    }
  });

  it('should make nothing while it is paused', async () => {
    const { queue, begun } = createMaker();
    queue.pause();
    void queue.refresh(['/a'], 'now');
    expect(begun).toEqual([]);
    queue.resume();
    expect(begun).toEqual(['/a']);
  });
});
