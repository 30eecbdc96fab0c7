import { createHash, randomUUID } from 'node:crypto';
import config from '@payload-config';
import {
  createLocalReq,
  type Field,
  getPayload,
  type Payload,
  type PayloadRequest,
  ValidationError,
} from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listPendingSchemaChanges } from '@/cms/admin/migration-files';
import { WhatWaits } from '@/cms/admin/what-waits';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { RECORD_COLLECTIONS, type RecordCollection } from '@/domain/public-ids/public-id-prefixes';

/**
 * The model against a real database: what a record gets by itself, what is kept in which language, and what
 * is refused with which words. Every record a test makes is deleted again, so the file runs on any database.
 */
let payload: Payload;
const made: { collection: RecordCollection; id: number }[] = [];

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true });
});

afterAll(async () => {
  for (const { collection, id } of made.reverse()) {
    await payload.delete({ collection, id, overrideAccess: true, trash: true });
  }
  await payload.destroy();
});

/** A request of somebody whose desk is in the given language. */
function reqIn(language: Locale): Promise<PayloadRequest> {
  return createLocalReq({ req: { i18n: payloadI18n(language) } as Partial<PayloadRequest> }, payload);
}

const payloadI18n = (language: Locale) =>
  ({
    language,
    t: (key: string) => key,
    fallbackLanguage: 'en',
    translations: {},
  }) as unknown as PayloadRequest['i18n'];

type Data = Record<string, unknown>;

async function create(
  collection: RecordCollection,
  data: Data,
  req?: PayloadRequest,
): Promise<Data & { id: number }> {
  const record = (await payload.create({
    collection,
    data: data as never,
    draft: data._status !== 'published',
    depth: 0,
    locale: 'en',
    overrideAccess: true,
    ...(req ? { req } : {}),
  })) as unknown as Data & { id: number };
  made.push({ collection, id: record.id });
  return record;
}

/** The words a refused record comes back with, by the field they stand at. */
async function refusal(
  collection: RecordCollection,
  data: Data,
  language: Locale,
): Promise<Record<string, string>> {
  const req = await reqIn(language);
  try {
    await create(collection, { ...data, _status: 'published' }, req);
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error;
    return Object.fromEntries(error.data.errors.map(({ path, message }) => [path, message]));
  }
  throw new Error(`${collection} accepted ${JSON.stringify(data)}`);
}

const CJK = /\p{Script=Han}/u;

const published = (data: Data): Data => ({ ...data, _status: 'published' });

describe('a training', () => {
  it('should get its id and address once its name and date are known', async () => {
    const draft = await create('trainings', { title: 'Model test: strategy course', kind: 'course' });
    expect(draft._status).toBe('draft');
    expect(draft.slug).toBe('model-test-strategy-course');
    expect(draft.publicId ?? null).toBeNull();

    const dated = await payload.update({
      collection: 'trainings',
      id: draft.id,
      data: { startsOn: '1987-09-09' },
      draft: true,
      locale: 'en',
    });
    expect(dated.publicId).toMatch(/^TRN-1987-\d{2}$/);
    expect(dated.startsOn).toBe('1987-09-09T12:00:00.000Z');

    const next = await create('trainings', {
      title: 'Model test: strategy course',
      kind: 'course',
      startsOn: '1987-10-01',
    });
    expect(next.slug).toBe('model-test-strategy-course-2');
    expect(Number(String(next.publicId).slice(-2))).toBe(Number(String(dated.publicId).slice(-2)) + 1);
  });

  it('should keep both languages, and say which have been started', async () => {
    const { id } = await create(
      'trainings',
      published({ title: 'Model test: two languages', kind: 'course' }),
    );
    await payload.update({
      collection: 'trainings',
      id,
      data: { title: '模型测试：两种语言', _status: 'published' },
      locale: 'zh',
    });
    const all = await payload.findByID({ collection: 'trainings', id, locale: 'all', depth: 0 });
    expect(all.title).toEqual({ en: 'Model test: two languages', zh: '模型测试：两种语言' });
    expect(all.translation).toEqual({ en: 'draft', zh: 'draft' });
    expect(all.slug).toBe('model-test-two-languages');
  });

  it('should not show a draft change before it is published, and keep the id from then on', async () => {
    const { id, publicId, publishedAt } = await create(
      'trainings',
      published({ title: 'Model test: published', kind: 'course', startsOn: '1988-01-01' }),
    );
    expect(publishedAt).toBeTruthy();
    await payload.update({
      collection: 'trainings',
      id,
      data: { title: 'Model test: changed' },
      draft: true,
    });
    const live = await payload.findByID({ collection: 'trainings', id, depth: 0 });
    expect(live.title).toBe('Model test: published');

    await expect(
      payload.update({ collection: 'trainings', id, data: { publicId: 'TRN-1988-77' }, draft: true }),
    ).rejects.toMatchObject({ data: { errors: [{ path: 'publicId' }] } });
    const emptied = await payload.update({
      collection: 'trainings',
      id,
      data: { publicId: '' },
      draft: true,
    });
    expect(emptied.publicId).toBe(publicId);
  });

  it('should list each partner once among those involved, and the partner the training', async () => {
    const partner = await create('partners', published({ name: 'Model test: partner', kind: 'university' }));
    const training = await create(
      'trainings',
      published({
        title: 'Model test: with a partner',
        kind: 'course',
        organisers: [partner.id],
        supporters: [partner.id],
      }),
    );
    expect(training.involvedPartners).toEqual([partner.id]);
    const joined = await payload.findByID({ collection: 'partners', id: partner.id, depth: 0 });
    expect(joined.trainings?.docs).toEqual([training.id]);

    await payload.update({
      collection: 'trainings',
      id: training.id,
      data: { deletedAt: new Date().toISOString() },
    });
    const after = await payload.findByID({ collection: 'partners', id: partner.id, depth: 0 });
    expect(after.trainings?.docs).toEqual([]);
  });

  it('should tell unknown from none', async () => {
    const { people } = await create('trainings', {
      title: 'Model test: figures',
      people: { total: 0, byCountry: [{ country: 'EGY' }] },
    });
    expect(people).toMatchObject({ total: 0, female: null, byCountry: [{ country: 'EGY', total: null }] });
  });
});

describe('a period', () => {
  it('should be named by its years, apart from a term of the same years', async () => {
    const report = await create(
      'years',
      published({ kind: 'reporting-period', yearStart: 1961, yearEnd: 1962 }),
    );
    const term = await create('years', published({ kind: 'agreement-term', yearStart: 1961, yearEnd: 1962 }));
    expect([report.slug, report.publicId]).toEqual(['1961-1962', 'YR-1961-1962']);
    expect([term.slug, term.publicId]).toEqual(['term-1961-1962', 'YR-TERM-1961-1962']);
  });
});

describe('names that are taken', () => {
  it('should not be given to two records that are saved at the same moment', async () => {
    const saves = Array.from({ length: 6 }, () =>
      create('news', { title: 'The same news', date: '2019-05-05T12:00:00.000Z', _status: 'published' }),
    );
    const records = await Promise.all(saves);
    expect(new Set(records.map(({ publicId }) => publicId)).size).toBe(6);
    expect(new Set(records.map(({ slug }) => slug)).size).toBe(6);
  });

  it.each(LOCALE_CODES)('should be refused in the language of the desk (%s)', async (language) => {
    const { publicId, slug } = await create('news', {
      title: `Model test: taken ${language}`,
      date: '1990-01-01',
    });
    const req = await reqIn(language);
    const id = create('news', { title: 'x', publicId }, req);
    await expect(id).rejects.toMatchObject({
      data: { errors: [{ path: 'publicId', message: expect.stringContaining(String(publicId)) }] },
    });
    const address = create('news', { title: 'x', slug }, req);
    await expect(address).rejects.toMatchObject({
      data: {
        errors: [{ path: 'slug', message: expect.stringContaining(language === 'zh' ? '回收站' : 'trash') }],
      },
    });
  });
});

/** Words in both languages; names of identifiers are the same in both. */
const isBilingual = (label: unknown): boolean =>
  typeof label === 'object' && label !== null && 'en' in label && 'zh' in label;

/** The labels of all fields in a field that we name ourselves; Payload's and plugins' bring their own words. */
function listLabels(field: Field): unknown[] {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => tab.fields.flatMap(listLabels));
  if ('name' in field && PAYLOADS_OWN.has(field.name)) return [];
  const own = 'name' in field ? [field.label] : [];
  return [...own, ...('fields' in field ? field.fields.flatMap(listLabels) : [])];
}

const PAYLOADS_OWN = new Set(
  'id _status createdAt updatedAt deletedAt meta url thumbnailURL filename mimeType filesize width height focalX focalY sizes'.split(
    ' ',
  ),
);

const training = (data: Data): Data => ({ title: 'Model test: refused', kind: 'course', ...data });
const publication = (data: Data): Data => ({ title: 'Model test: refused', kind: 'book', ...data });

type Rule = [rule: string, collection: RecordCollection, data: Data, path: string];

const RULES: Rule[] = [
  ['end before start', 'trainings', training({ startsOn: '2012-09-28', endsOn: '2012-09-09' }), 'endsOn'],
  [
    'women and men above the total',
    'trainings',
    training({ people: { total: 3, female: 2, male: 2 } }),
    'people.total',
  ],
  [
    'countries above the total',
    'trainings',
    training({ people: { total: 1, byCountry: [{ country: 'EGY', total: 2 }] } }),
    'people.byCountry',
  ],
  [
    'affiliations above the total',
    'trainings',
    training({ people: { total: 1 }, byAffiliation: [{ kind: 'university', total: 2 }] }),
    'byAffiliation',
  ],
  [
    'certificates above the trainees',
    'trainings',
    training({ people: { total: 1 }, certificates: 2 }),
    'certificates',
  ],
  [
    'SDG weights over 100',
    'trainings',
    training({
      sdgs: [
        { goal: '4', weight: 60 },
        { goal: '9', weight: 60 },
      ],
    }),
    'sdgs',
  ],
  [
    'priority weights over 100',
    'trainings',
    training({
      priorities: [
        { priority: 'africa', weight: 60 },
        { priority: 'youth', weight: 60 },
      ],
    }),
    'priorities',
  ],
  ['unknown country', 'trainings', training({ country: 'XXX' }), 'country'],
  ['public id of another kind', 'trainings', training({ publicId: 'ACT-2012-01' }), 'publicId'],
  ['malformed address', 'trainings', training({ slug: 'Not an Address' }), 'slug'],
  [
    'withdrawn without a reason',
    'trainings',
    training({ withdrawal: { withdrawnOn: '2020-01-01' } }),
    'withdrawal.reason',
  ],
  ['DOI', 'publications', publication({ doi: '10.nonsense' }), 'doi'],
  ['ISBN', 'publications', publication({ isbn: '978-92-3-100294-7' }), 'isbn'],
  ['ISSN', 'publications', publication({ issn: '2049-3631' }), 'issn'],
  ['ORCID', 'people', { name: 'Model test', orcid: '0000-0002-1825-0098' }, 'orcid'],
  ['ROR', 'partners', { name: 'Model test', kind: 'university', ror: 'https://ror.org/03vek6s53' }, 'ror'],
  [
    'address of a site',
    'partners',
    { name: 'Model test', kind: 'university', website: 'javascript:alert(1)' },
    'website',
  ],
  ['criterion that does not exist', 'criteria', { code: 'A9', group: 'A', question: 'Model test' }, 'code'],
  ['years in disorder', 'years', { kind: 'reporting-period', yearStart: 1972, yearEnd: 1971 }, 'yearEnd'],
  [
    'public without a file',
    'documents',
    { title: 'Model test', kind: 'charter', access: 'public' },
    'access',
  ],
];

describe.each(LOCALE_CODES)('what is refused, for a desk in %s', (language) => {
  it.each(RULES)('should say what to do about: %s', async (_rule, collection, data, path) => {
    const words = await refusal(collection, data, language);
    expect(Object.keys(words)).toContain(path);
    expect(CJK.test(words[path] ?? '')).toBe(language === 'zh');
    expect(words[path]).toMatch(language === 'zh' ? /[请。]/ : /\.$/);
  });

  it('should name the period that another one overlaps', async () => {
    const [yearStart, yearEnd] = language === 'en' ? [1951, 1952] : [1955, 1956];
    await create('years', published({ kind: 'reporting-period', yearStart, yearEnd }));
    const words = await refusal('years', { kind: 'reporting-period', yearStart: yearEnd, yearEnd }, language);
    expect(words.yearEnd).toContain(`${yearStart}–${yearEnd}`);
  });
});

describe('drafts', () => {
  it('should be saved however unfinished', async () => {
    const draft = await create('trainings', { startsOn: '2012-09-28', endsOn: '2012-09-09' });
    expect(draft.id).toBeGreaterThan(0);
  });
});

describe('a withdrawal', () => {
  it('should be content with a reason in the other language', async () => {
    const { id } = await create('news', published({ title: 'Model test: withdrawn', date: '1991-01-01' }));
    const withdrawn = { withdrawnOn: '2020-01-01' };
    await payload.update({
      collection: 'news',
      id,
      data: { withdrawal: { ...withdrawn, reason: 'Twice.' } },
      locale: 'en',
    });
    const again = await payload.update({
      collection: 'news',
      id,
      data: { title: '模型测试', withdrawal: { ...withdrawn, reason: '' } },
      locale: 'zh',
      fallbackLocale: false,
    });
    expect(again.title).toBe('模型测试');
  });
});

const PDF = Buffer.from(`%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj
xref
0 3
trailer<</Root 1 0 R/Size 3>>
startxref
97
%%EOF
`);

const toFile = (data: Buffer, name: string, mimetype: string) => ({
  data,
  name,
  mimetype,
  size: data.length,
});

describe('a document', () => {
  it('should be described without a file, and carry the hash of the file it gets', async () => {
    const { id, sha256 } = await create('documents', { title: 'Model test: charter', kind: 'charter' });
    expect(sha256).toBeNull();
    const filed = await payload.update({
      collection: 'documents',
      id,
      data: { access: 'public', sha256: 'invented', _status: 'published' },
      file: toFile(PDF, 'model-test.pdf', 'application/pdf'),
    });
    expect(filed.sha256).toBe(createHash('sha256').update(PDF).digest('hex'));
    const renamed = await payload.update({
      collection: 'documents',
      id,
      data: { title: 'Model test: charter, again', sha256: 'invented' },
    });
    expect(renamed.sha256).toBe(filed.sha256);
  });

  it('should refuse a file that is not what its name says', async () => {
    const disguised = toFile(Buffer.from('<script>alert(1)</script>'), 'page.pdf', 'application/pdf');
    const upload = payload.create({
      collection: 'documents',
      data: { title: 'Model test: disguised', kind: 'other' } as never,
      draft: true,
      file: disguised,
    });
    await expect(upload).rejects.toThrow(/file type|Invalid/i);
  });
});

describe('the first screen of the desk', () => {
  it('should say what waits and lead there, in the language of the desk', async () => {
    await create('news', {
      title: 'Model test: waiting',
      date: '1992-01-01',
      reviewState: 'ready-for-review',
    });
    const user = await payload.create({
      collection: 'users',
      data: {
        name: 'Model test',
        email: `${randomUUID()}@example.org`,
        password: randomUUID(),
        role: 'publisher',
      },
    });
    const screen = await WhatWaits({ payload, user, i18n: payloadI18n('zh') as never });
    await payload.delete({ collection: 'users', id: user.id });
    const html = renderToStaticMarkup(screen);
    expect(html).toContain('待审核');
    expect(html).toMatch(
      /href="\/admin\/collections\/news\?where\[reviewState\]\[equals\]=ready-for-review">新闻 \d+</,
    );
  });
});

describe('the model as a whole', () => {
  it('should name every field in both languages', () => {
    const records = RECORD_COLLECTIONS.flatMap((slug) => payload.collections[slug].config.fields);
    const globals = payload.config.globals.flatMap(({ fields }) => fields);
    const labels = [...records, ...payload.collections.media.config.fields, ...globals].flatMap(listLabels);
    expect(labels.length).toBeGreaterThan(500);
    expect(labels.filter((label) => !isBilingual(label))).toEqual([]);
    // Where several fields are wrong, Payload lists their labels and takes such a comma for the next one.
    expect(labels.filter((label) => JSON.stringify(label).includes(', '))).toEqual([]);
  });

  it('should give every record collection drafts, history, trash and words in both languages', () => {
    for (const slug of RECORD_COLLECTIONS) {
      const { labels, trash, versions } = payload.collections[slug].config;
      expect(trash).toBe(true);
      expect(versions).toMatchObject({ maxPerDoc: 50, drafts: { schedulePublish: true } });
      expect(labels.plural).toMatchObject({ en: expect.any(String), zh: expect.stringMatching(CJK) });
    }
  });

  it('should be in the committed migrations in full', async () => {
    expect(await listPendingSchemaChanges(payload)).toEqual([]);
  });
});
