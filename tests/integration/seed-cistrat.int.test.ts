import { randomBytes } from 'node:crypto';
import type { Migration, Payload } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CISTRAT_CONTENT } from '@/cms/seed/cistrat/content';
import { NAVIGATION, SITE } from '@/cms/seed/cistrat/globals';
import { seedCistrat } from '@/cms/seed/cistrat/seed-cistrat';
import { SeedError } from '@/cms/seed/lib/seed-error';
import { Seeder } from '@/cms/seed/lib/seeder';

/**
 * The real content in an empty database of its own, made by the committed migrations on the server that
 * DATABASE_URI names. It goes with that server: Payload holds a connection to it as long as the process lives.
 */
const server = process.env.DATABASE_URI ?? '';
const name = `seed_cistrat_${randomBytes(4).toString('hex')}`;
let payload: Payload;

async function createDatabase(): Promise<void> {
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(`CREATE DATABASE ${name}`);
  } finally {
    await client.end();
  }
}

beforeAll(async () => {
  await createDatabase();
  const own = new URL(server);
  own.pathname = `/${name}`;
  process.env.DATABASE_URI = own.href;
  const [{ getPayload }, { default: config }, { migrations }] = await Promise.all([
    import('payload'),
    import('@payload-config'),
    import('@/cms/migrations/index'),
  ]);
  payload = await getPayload({ config, disableOnInit: true });
  await payload.db.migrate({ migrations: migrations as Migration[] });
  await seedCistrat(payload);
});

afterAll(async () => {
  process.env.DATABASE_URI = server;
  await payload?.destroy();
});

type Doc = Record<string, unknown> & { readonly id: number };

/** All records of a collection with every language, by public id. */
async function readAll(collection: (typeof CISTRAT_CONTENT)[number][0]): Promise<Map<string, Doc>> {
  const { docs } = await payload.find({
    collection,
    locale: 'all',
    depth: 0,
    pagination: false,
    overrideAccess: true,
  });
  return new Map(docs.map((doc) => [doc.publicId, doc as unknown as Doc]));
}

const isBilingual = (value: unknown): value is { en: unknown; zh: unknown } =>
  typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;

async function countAll(): Promise<Record<string, number>> {
  const counts = CISTRAT_CONTENT.map(async ([collection]) => {
    const { totalDocs } = await payload.count({ collection, overrideAccess: true });
    return [collection, totalDocs] as const;
  });
  return Object.fromEntries(await Promise.all(counts));
}

const EXPECTED = Object.fromEntries(
  CISTRAT_CONTENT.map(([collection, records]) => [collection, records.length]),
);

describe('the seeded content', () => {
  it('should hold every record', async () => {
    expect(await countAll()).toEqual(EXPECTED);
  });

  it.each(CISTRAT_CONTENT)('should hold %s published, in both languages', async (collection, records) => {
    const docs = await readAll(collection);
    for (const record of records) {
      const doc = docs.get(record.publicId);
      expect(doc?._status, record.publicId).toBe('published');
      for (const [field, value] of Object.entries(record)) {
        if (isBilingual(value)) expect(doc?.[field], `${record.publicId}.${field}`).toMatchObject(value);
      }
      expect(doc?.sources, record.publicId).toMatchObject(record.sources as object[]);
    }
  });

  it('should know 16 trainees from 11 countries, and no number of any country', async () => {
    const training = (await readAll('trainings')).get('TRN-2012-01') as unknown as {
      people: { total: number; female: null; byCountry: { country: string; total: null }[] };
    };
    expect(training.people.total).toBe(16);
    expect(training.people.female).toBeNull();
    expect(training.people.byCountry).toHaveLength(11);
    expect(training.people.byCountry.map(({ total }) => total)).toEqual(Array(11).fill(null));
  });

  it('should set links that lead to records written later', async () => {
    const { docs } = await payload.find({
      collection: 'trainings',
      where: { publicId: { equals: 'TRN-2012-01' } },
      depth: 1,
      overrideAccess: true,
    });
    const criteria = docs[0]?.evidenceFor as unknown as { publicId: string }[];
    expect(criteria.map(({ publicId }) => publicId)).toContain('CRI-A5');
    const related = docs[0]?.related as unknown as { relationTo: string; value: { publicId: string } }[];
    expect(related.map(({ value }) => value.publicId)).toEqual(['ACT-2012-01', 'ACT-2012-02']);
  });

  it('should fill the globals in both languages', async () => {
    for (const locale of ['en', 'zh'] as const) {
      const options = { locale, fallbackLocale: false, depth: 0, overrideAccess: true } as const;
      const site = await payload.findGlobal({ slug: 'site', ...options });
      expect(site.name).toBe(SITE.name[locale]);
      expect(site.disclaimer).toBe(SITE.disclaimer[locale]);
      const navigation = await payload.findGlobal({ slug: 'navigation', ...options });
      expect(navigation.main?.map(({ label }) => label)).toEqual(
        NAVIGATION.main.map(({ label }) => label[locale]),
      );
    }
  });

  it('should show readers the public documents only', async () => {
    const { docs } = await payload.find({
      collection: 'documents',
      depth: 0,
      limit: 100,
      overrideAccess: false,
    });
    expect(docs.length).toBeGreaterThan(0);
    expect(docs.every(({ access }) => access === 'public')).toBe(true);
  });

  it('should lead old addresses to the records', async () => {
    const { docs } = await payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 100,
      overrideAccess: true,
    });
    const old = docs.map((redirect) => redirect.from);
    expect(old).toEqual(expect.arrayContaining(['/channel/newsinfo/6495', '/channel/index/wid/131']));
  });

  it('should leave the audit log to people', async () => {
    expect(await payload.count({ collection: 'audit-log', overrideAccess: true })).toEqual({ totalDocs: 0 });
  });
});

describe('a seed that fails', () => {
  it('should say which record is at fault and keep nothing', async () => {
    const work = Seeder.run(payload, async (seeder) => {
      await seeder.create('milestones', [
        { publicId: 'MIL-9999-01', slug: 'fine', title: { en: 'a', zh: 'b' }, date: '2012-05-01' } as never,
        { publicId: 'MIL-9999-02', slug: 'no-date', title: { en: 'a', zh: 'b' } } as never,
      ]);
    });
    await expect(work).rejects.toThrow(/^MIL-9999-02 could not be written: date: /);
    expect(await countAll()).toEqual(EXPECTED);
  });

  it('should refuse a database that has the content already', async () => {
    await expect(seedCistrat(payload)).rejects.toThrow(SeedError);
    expect(await countAll()).toEqual(EXPECTED);
  });
});
