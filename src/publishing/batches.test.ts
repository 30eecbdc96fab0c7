import { describe, expect, it } from 'vitest';
import { Batches } from './batches';

const at = (snapshot: string) => ({ database: 'one', snapshot, readAt: '2026-01-01T00:00:00.000Z' });

const settle = () => new Promise((resolve) => setImmediate(resolve));

function createWork() {
  let end: () => void = () => undefined;
  const work = new Promise<void>((resolve) => {
    end = resolve;
  });
  return { work, end };
}

describe('Batches', () => {
  it('should write a position only when all before it is done', async () => {
    const written: string[] = [];
    const batches = new Batches(async ({ snapshot }) => written.push(snapshot));
    const [one, two, three] = [createWork(), createWork(), createWork()];
    batches.add(at('1'), one.work);
    batches.add(at('2'), two.work);
    batches.add(at('3'), three.work);
    two.end();
    await settle();
    expect(written).toEqual([]);
    one.end();
    await settle();
    expect(written).toEqual(['2']);
    three.end();
    await settle();
    expect(written).toEqual(['2', '3']);
  });
});
