import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { seedDemo } from '@/cms/seed/demo/seed-demo';
import { cacheTags } from '@/domain/cache-tags';
import { keepReads } from '@/publishing/data/kept-reads';
import { getRecord } from '@/queries/reader';

const memo = keepReads();
let payload: Payload;
let slug: string;
let id: number;
let partner: number;

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  await seedDemo(payload, { years: 1, perYear: 8 });
  const { docs } = await payload.find({
    collection: 'activities',
    where: { and: [{ _status: { equals: 'published' } }, { organisers: { exists: true } }] },
    overrideAccess: false,
    depth: 0,
    limit: 1,
  });
  const [activity] = docs;
  slug = activity?.slug ?? '';
  id = activity?.id ?? 0;
  partner = activity?.organisers?.[0] as number;
});

beforeEach(() => memo.clear());
afterAll(() => payload.destroy());

const read = () => getRecord('activities', slug, { depth: 2 });

/** The collections that are read while something is done, each once. */
async function listCollectionsRead(work: () => Promise<unknown>): Promise<string[]> {
  const find = vi.spyOn(payload, 'find');
  try {
    await work();
    return [...new Set(find.mock.calls.map(([{ collection }]) => collection))].sort();
  } finally {
    find.mockRestore();
  }
}

describe('the records that a record links to', () => {
  it('should be those that Payload reads along', async () => {
    const { docs } = await payload.find({
      collection: 'activities',
      where: { slug: { equals: slug } },
      depth: 2,
      overrideAccess: false,
      locale: 'all',
      fallbackLocale: false,
      joins: false as never,
    });
    expect(await read()).toEqual(docs[0]);
    expect(await read()).toEqual(docs[0]);
  });

  it('should be read once for all who link to them', async () => {
    expect(await listCollectionsRead(read)).toContain('partners');
    memo.drop([cacheTags.record('activities', id)]);
    expect(await listCollectionsRead(read)).toEqual(['activities']);
  });

  it('should be read again when they change', async () => {
    await read();
    memo.drop([cacheTags.name('partners', partner)]);
    expect(await listCollectionsRead(read)).toContain('partners');
  });
});
