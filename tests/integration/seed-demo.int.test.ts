import config from '@payload-config';
import { type CollectionSlug, getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generateDemo } from '@/cms/seed/demo/generate-demo';
import { seedDemo } from '@/cms/seed/demo/seed-demo';

/** A small demonstration in the empty database that each file of tests gets. */
const SIZE = { years: 2, perYear: 6 } as const;
const DEMO = generateDemo(SIZE);
let payload: Payload;

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true });
  await seedDemo(payload, SIZE);
}, 300_000);

afterAll(async () => {
  await payload.destroy();
});

const COLLECTIONS = Object.keys(DEMO.records) as (keyof typeof DEMO.records)[];

type Doc = Record<string, unknown> & { readonly publicId: string };

/** Records by public id: as staff have them, with all languages, or as anonymous readers get them. */
async function readAll(collection: CollectionSlug, reader: 'staff' | 'anonymous' = 'staff') {
  const isStaff = reader === 'staff';
  const { docs } = await payload.find({
    collection,
    locale: isStaff ? 'all' : 'en',
    draft: isStaff,
    depth: 0,
    // Anonymous reads are capped at a hundred; no collection of so small a demonstration has more.
    ...(isStaff ? { pagination: false } : { limit: 100 }),
    overrideAccess: isStaff,
  });
  return new Map(docs.map((doc) => [(doc as unknown as Doc).publicId, doc as unknown as Doc]));
}

const isBilingual = (value: unknown): value is { en: unknown; zh: unknown } =>
  typeof value === 'object' && value !== null && 'en' in value && 'zh' in value;

describe('the demonstration', () => {
  it.each(COLLECTIONS)('should hold all %s, in the languages there are', async (collection) => {
    const docs = await readAll(collection);
    expect([...docs.keys()].sort()).toEqual(DEMO.records[collection].map(({ publicId }) => publicId).sort());
    for (const record of DEMO.records[collection]) {
      const doc = docs.get(record.publicId);
      expect(doc?._status, record.publicId).toBe(record._status ?? 'published');
      expect(doc?.translation, record.publicId).toEqual(record.translation);
      for (const [field, value] of Object.entries(record)) {
        if (isBilingual(value) && field !== 'translation') {
          expect(doc?.[field], `${record.publicId}.${field}`).toEqual(value);
        }
      }
    }
  });

  it('should keep figures as they are: unknown, zero or a number', async () => {
    const docs = await readAll('trainings');
    for (const { publicId, people } of DEMO.records.trainings) {
      const stored = docs.get(publicId)?.people as { total: number | null; byCountry: unknown[] };
      expect(stored.total, publicId).toBe(people?.total ?? null);
      expect(stored.byCountry, publicId).toMatchObject(people?.byCountry?.map((row) => ({ ...row })) ?? []);
    }
  });

  it('should show readers neither drafts nor what is withdrawn', async () => {
    const isHidden = ({ _status, withdrawal }: (typeof DEMO.records.trainings)[number]) =>
      _status === 'draft' || withdrawal !== undefined;
    const [hidden, shown] = [true, false].map((wanted) =>
      DEMO.records.trainings.filter((record) => isHidden(record) === wanted).map(({ publicId }) => publicId),
    );
    expect(hidden).toHaveLength(3);
    expect([...(await readAll('trainings', 'anonymous')).keys()].sort()).toEqual(shown?.sort());
  });

  it('should answer at the addresses of the withdrawn record with the reason', async () => {
    const withdrawn = DEMO.records.trainings.find(({ withdrawal }) => withdrawal);
    const { docs } = await payload.find({
      collection: 'redirects',
      depth: 0,
      limit: 100,
      locale: 'en',
      overrideAccess: true,
    });
    const gone = docs.filter(({ type }) => type === '410');
    expect(gone.map(({ from }) => from)).toContain(`/en/trainings/${withdrawn?.slug}`);
    expect(gone.map(({ reason }) => reason)).toContain(withdrawn?.withdrawal?.reason.en);
  });

  it('should show readers the public documents only', async () => {
    const expected = DEMO.records.documents.filter(({ access }) => access === 'public');
    expect((await readAll('documents', 'anonymous')).size).toBe(expected.length);
  });

  it('should say on every page that it is one', async () => {
    for (const locale of ['en', 'zh'] as const) {
      const site = await payload.findGlobal({ slug: 'site', locale, depth: 0, overrideAccess: true });
      expect(site.isDemonstration).toBe(true);
      expect(site.name).toBe(DEMO.site.name[locale]);
    }
  });

  it('should leave the audit log to people', async () => {
    expect(await payload.count({ collection: 'audit-log', overrideAccess: true })).toEqual({ totalDocs: 0 });
  });

  it('should refuse a database that has it already, and keep what is there', async () => {
    await expect(seedDemo(payload, SIZE)).rejects.toThrow(/could not be written/);
    expect((await readAll('trainings')).size).toBe(DEMO.records.trainings.length);
  });
});
