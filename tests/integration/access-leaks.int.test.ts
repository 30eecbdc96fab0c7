import { createHash } from 'node:crypto';
import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createFixtures,
  createRecord,
  createUsers,
  type Fixtures,
  SAMPLES,
  SECRET,
  type SignedInRole,
  STATUSES,
  type TestUser,
  toCollection,
} from './access-fixtures';
import { type Ask, createAsk } from './access-rest';

/** The ways Payload is known to leak: past the reading of single records, through everything around it. */
let payload: Payload;
let ask: Ask;
let fixtures: Fixtures;
let users: Readonly<Record<SignedInRole, TestUser>>;

const collections = [
  ...new Set(Object.keys(SAMPLES).map(toCollection)),
  'media',
  'users',
  'audit-log',
  'redirects',
];
const idOf = (sample: string, status: (typeof STATUSES)[number]) =>
  fixtures.get(sample)?.get(status)?.id ?? 0;

let openPartner: number;
let openTraining: number;

/** A published training that links to everything, and a published partner that everything links to. */
async function linkAll(): Promise<void> {
  const partners = STATUSES.map((status) => idOf('partners', status));
  const documents = ['public', 'reviewers', 'internal'].flatMap((reach) =>
    STATUSES.map((status) => idOf(`documents/${reach}`, status)),
  );
  openPartner = idOf('partners', 'published');
  openTraining = idOf('trainings', 'published');
  await payload.update({
    collection: 'partners',
    id: openPartner,
    data: {
      contactsInternal: [{ name: `${SECRET} contact`, email: 'contact.secret@example.org' }],
      internalNotes: `${SECRET} about the partner`,
    },
  });
  await payload.update({
    collection: 'trainings',
    id: openTraining,
    data: {
      organisers: partners,
      documents,
      experts: STATUSES.map((status) => idOf('people', status)),
      related: STATUSES.map((status) => ({ relationTo: 'activities', value: idOf('activities', status) })),
      sources: documents.map((document) => ({ document })),
    } as never,
  });
  for (const status of STATUSES) {
    await payload.update({
      collection: 'activities',
      id: idOf('activities', status),
      trash: true,
      data: { organisers: [openPartner] },
    });
  }
  await payload.update({
    collection: 'people',
    id: idOf('people', 'published'),
    data: { gender: 'female', consent: { given: true, note: `${SECRET} consent` } } as never,
  });
}

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  ask = createAsk(config);
  users = await createUsers(payload);
  fixtures = await createFixtures(payload);
  await linkAll();
}, 300_000);

afterAll(async () => {
  await payload.destroy();
});

const json = (answer: { json: Record<string, unknown> }) => JSON.stringify(answer.json);

describe('a wide net for visitors', () => {
  const ways = [
    '',
    '?depth=10&limit=0',
    '?depth=2&draft=true&trash=true',
    '?pagination=false&locale=all&depth=2',
    '?depth=2&limit=100&where[id][exists]=true&sort=-createdAt',
    '?depth=2&populate[partners][contactsInternal]=true&populate[partners][internalNotes]=true&populate[documents][title]=true',
    '?depth=2&select[internalNotes]=true&select[contactsInternal]=true&select[consent]=true&select[reviewNotes]=true',
    '?depth=2&joins[activities][limit]=0&joins[trainings][limit]=0&draft=true&trash=true',
    '?showHiddenFields=true&overrideAccess=true&depth=2',
    '?where[or][0][_status][equals]=draft&where[or][1][deletedAt][exists]=true&where[or][2][id][exists]=true&trash=true&draft=true',
  ];

  it.each(collections)('should catch nothing secret in %s', async (collection) => {
    for (const way of ways) {
      const answer = await ask('GET', `/${collection}${way}`);
      expect(answer.text, `/${collection}${way}`).not.toContain(SECRET);
      expect(answer.text, `/${collection}${way}`).not.toContain('@example.org');
    }
  });

  it.each(['partners', 'trainings', 'people', 'activities'])(
    'should catch nothing secret in one of %s',
    async (collection) => {
      for (const way of ways) {
        const answer = await ask('GET', `/${collection}/${idOf(collection, 'published')}${way}`);
        expect(answer.status, way).toBe(200);
        expect(answer.text, way).not.toContain(SECRET);
        expect(answer.text, way).not.toContain('contact.secret@example.org');
      }
    },
  );

  it('should let the net catch something when an editor throws it', async () => {
    const token = users.editor.token;
    const answer = await ask('GET', `/partners/${openPartner}?depth=2&draft=true`, { token });
    expect(answer.text).toContain(`${SECRET} contact`);
    expect(answer.text).toContain(`${SECRET} draft activities`);
  });
});

describe('relations and joins', () => {
  it('should fill in only what a visitor may read, and leave numbers for the rest', async () => {
    const { json: training } = await ask('GET', `/trainings/${openTraining}?depth=2`);
    const filled = (name: string) =>
      (training[name] as unknown[])
        .filter((entry) => typeof entry === 'object')
        .map((entry) => (entry as { id: number }).id);
    expect(filled('organisers')).toEqual([openPartner]);
    expect(filled('documents')).toEqual([idOf('documents/public', 'published')]);
  });

  it('should join only what a visitor may read', async () => {
    for (const query of [
      '',
      '&trash=true',
      '&draft=true',
      '&draft=true&trash=true',
      '&joins[activities][limit]=0',
    ]) {
      const { json: partner } = await ask('GET', `/partners/${openPartner}?depth=1${query}`);
      const docs = (partner.activities as { docs: { id: number }[] }).docs.map(({ id }) => id);
      expect(docs, query).toEqual([idOf('activities', 'published')]);
    }
  });

  it('should join for a reviewer what is public or marked', async () => {
    for (const query of ['', '&trash=true', '&draft=true', '&draft=true&trash=true']) {
      const { json: partner } = await ask('GET', `/partners/${openPartner}?depth=1${query}`, {
        token: users.reviewer.token,
      });
      const docs = (partner.activities as { docs: { id: number }[] }).docs.map(({ id }) => id);
      expect(new Set(docs), query).toEqual(
        new Set([idOf('activities', 'published'), idOf('activities', 'marked')]),
      );
    }
  });

  it('should not let a join be filtered by what is hidden', async () => {
    const answer = await ask(
      'GET',
      `/partners/${openPartner}?joins[activities][where][internalNotes][contains]=${SECRET}`,
    );
    expect(answer.status).toBe(400);
  });
});

describe('questions that would tell by their answer', () => {
  const hidden = [
    'where[internalNotes][contains]=SECRET',
    'where[organisers.contactsInternal.email][equals]=contact.secret@example.org',
    'where[organisers.internalNotes][contains]=SECRET',
    'where[experts.consent.note][contains]=SECRET',
    'where[experts.gender][equals]=female',
    'where[reviewNotes.by.email][contains]=@',
    'where[or][0][organisers.internalNotes][exists]=true',
    'where[organisers][contains][internalNotes][contains]=SECRET',
    'sort=internalNotes',
    'sort=organisers.internalNotes',
    'sort=experts.gender',
  ];

  it.each(hidden)('should refuse a visitor %s', async (query) => {
    const answer = await ask('GET', `/trainings?${query}`);
    expect([400, 403], json(answer)).toContain(answer.status);
  });

  it('should match no related record a visitor may not read', async () => {
    const questions = [
      ['trainings', 'where[documents.access][equals]=internal'],
      ['trainings', 'where[documents.title][contains]=SECRET'],
      ['trainings', 'where[organisers.name][contains]=SECRET'],
      ['trainings', 'where[organisers._status][equals]=draft'],
      ['trainings', 'where[organisers.deletedAt][exists]=true'],
      ['trainings', 'where[sources.document.title][contains]=SECRET'],
      ['trainings', 'where[related.value.title][contains]=SECRET'],
      ['trainings', 'where[documents][contains][title][contains]=SECRET'],
      ['trainings', 'where[documents][contains][access][equals]=internal'],
      ['trainings', 'where[organisers.activities.title][contains]=SECRET'],
      ['partners', 'where[activities][contains][title][contains]=SECRET'],
      ['partners', 'where[trainings.documents.title][contains]=SECRET'],
      ['partners', 'where[activities.title][contains]=SECRET'],
      ['partners', 'where[activities._status][equals]=draft'],
      ['documents', 'where[access][equals]=internal'],
      ['documents', 'where[access][not_equals]=public'],
      ['documents', 'where[visibleToReviewers][equals]=true'],
    ] as const;
    for (const [collection, query] of questions) {
      for (const way of ['', '&draft=true', '&trash=true']) {
        const answer = await ask('GET', `/${collection}?${query}${way}`);
        const found = answer.status === 200 ? Number(answer.json.totalDocs) : 0;
        expect(found, `${collection}?${query}${way}`).toBe(0);
        const count = await ask('GET', `/${collection}/count?${query}${way}`);
        expect(count.status === 200 ? count.json.totalDocs : 0, `count ${collection}?${query}`).toBe(0);
      }
    }
  });

  it('should tell a reviewer nothing of internal documents either', async () => {
    const token = users.reviewer.token;
    const questions = [
      'where[documents.access][equals]=internal',
      'where[documents][contains][access][equals]=internal',
    ];
    for (const query of questions) {
      for (const way of ['', '&draft=true', '&trash=true', '&draft=true&trash=true']) {
        const answer = await ask('GET', `/trainings?${query}${way}`, { token });
        expect(answer.status === 200 ? answer.json.totalDocs : 0, `${query}${way}`).toBe(0);
      }
    }
    const plain = await ask('GET', '/trainings?where[title][contains]=marked&draft=true', { token });
    expect(plain.json.totalDocs).toBe(1);
  });

  it('should let a visitor ask by the number of a related record', async () => {
    const answer = await ask(
      'GET',
      `/trainings?where[organisers][in]=${openPartner}&where[people.total][exists]=false`,
    );
    expect(answer.json.totalDocs).toBe(1);
  });

  it('should let the site itself ask for related records a visitor may read, and match no others', async () => {
    const count = (name: string) =>
      payload.count({
        collection: 'trainings',
        overrideAccess: false,
        where: { 'organisers.name': { contains: name } },
      });
    expect((await count('Open')).totalDocs).toBe(1);
    expect((await count(SECRET)).totalDocs).toBe(0);
  });
});

describe('how much at once', () => {
  beforeAll(async () => {
    for (let n = 0; n < 105; n += 1) await createRecord(payload, 'news', 'published', {});
  });

  it.each(['limit=0', 'limit=1000', 'pagination=false', 'limit=-1', 'limit=0&pagination=false'])(
    'should give a visitor at most 100 records for %s',
    async (query) => {
      const { json: page, status } = await ask('GET', `/news?${query}`);
      expect(status === 200 ? (page.docs as unknown[]).length : 0).toBeLessThanOrEqual(100);
    },
  );

  it('should give staff all', async () => {
    const { json: page } = await ask('GET', '/news?limit=0', { token: users.editor.token });
    expect((page.docs as unknown[]).length).toBeGreaterThan(105);
  });

  it('should give the pages of the site all, through the Local API', async () => {
    const { docs } = await payload.find({
      collection: 'news',
      overrideAccess: false,
      pagination: false,
      limit: 0,
    });
    expect(docs.length).toBeGreaterThan(105);
  });
});

describe('what Payload adds by itself', () => {
  it('should show nobody the shape of the desk', async () => {
    for (const path of [
      '/access',
      '/payload-locked-documents',
      '/payload-jobs',
      '/payload-migrations',
      '/payload-kv',
      '/payload-query-presets',
    ]) {
      for (const token of [undefined, users.reviewer.token]) {
        const answer = await ask('GET', path, { token });
        expect(answer.status, path).toBeGreaterThanOrEqual(400);
        expect(answer.status, path).toBeLessThan(502);
      }
    }
    expect((await ask('GET', '/access', { token: users.editor.token })).status).toBe(200);
  });

  it('should show a visitor nobody’s preferences', async () => {
    const answer = await ask('GET', '/payload-preferences/anything');
    expect(answer.status === 200 ? answer.json.value : null).toBeFalsy();
    expect(
      (await ask('POST', '/payload-preferences/anything', { body: { value: 1 } })).status,
    ).toBeGreaterThanOrEqual(400);
  });

  it('should show nobody the rights on single records', async () => {
    for (const path of [`/trainings/access/${openTraining}`, '/trainings/access', '/globals/site/access']) {
      expect((await ask('POST', path)).status, path).toBe(403);
      expect((await ask('POST', path, { token: users.reviewer.token })).status, path).toBe(403);
    }
  });

  it('should run jobs for administrators alone', async () => {
    for (const path of ['/payload-jobs/run', '/payload-jobs/handle-schedules']) {
      for (const role of ['reviewer', 'editor', 'publisher'] as const) {
        expect((await ask('GET', path, { token: users[role].token })).status, path).toBeGreaterThanOrEqual(
          400,
        );
      }
      expect((await ask('GET', path)).status, path).toBeGreaterThanOrEqual(400);
    }
  });

  it('should answer no GraphQL', async () => {
    expect((await ask('POST', '/graphql', { body: { query: '{ __typename }' } })).status).toBe(404);
  });

  it('should keep the audit log to administrators, and unchanged by anybody', async () => {
    for (const role of ['reviewer', 'editor', 'publisher'] as const) {
      expect((await ask('GET', '/audit-log', { token: users[role].token })).status).toBe(403);
    }
    const token = users.administrator.token;
    const { json: page } = await ask('GET', '/audit-log?limit=1', { token });
    const [row] = page.docs as { id: number }[];
    expect(row).toBeDefined();
    expect((await ask('PATCH', `/audit-log/${row?.id}`, { token, body: { entity: 'x' } })).status).toBe(403);
    expect((await ask('DELETE', `/audit-log/${row?.id}`, { token })).status).toBe(403);
    expect((await ask('POST', '/audit-log', { token, body: { operation: 'create' } })).status).toBe(403);
  });
});

describe('files', () => {
  const pdf = (mark: string) =>
    Buffer.from(`%PDF-1.4\n1 0 obj<</Mark(${mark})>>endobj\nxref\ntrailer<<>>\nstartxref\n0\n%%EOF`);
  const png = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  const stamp = createHash('sha1').update(String(process.hrtime.bigint())).digest('hex').slice(0, 8);

  let number = 0;

  async function upload(
    access: 'public' | 'reviewers' | 'internal',
    state: 'draft' | 'marked' | 'published' | 'withdrawn' | 'trashed',
  ) {
    number += 1;
    const name = `${access}-${state}-${stamp}-${number}.pdf`;
    const data = pdf(name);
    const created = await payload.create({
      collection: 'documents',
      draft: state === 'draft' || state === 'marked',
      data: {
        title: `${SECRET} ${name}`,
        kind: 'charter',
        access,
        slug: name.replace('.pdf', ''),
        visibleToReviewers: state === 'marked',
        _status: state === 'draft' || state === 'marked' ? 'draft' : 'published',
      } as never,
      file: { data, mimetype: 'application/pdf', name, size: data.length },
    });
    const change = {
      withdrawn: { withdrawal: { withdrawnOn: '2026-01-01T12:00:00.000Z', reason: 'Asked for' } },
      trashed: { deletedAt: new Date().toISOString() },
    }[state as string];
    if (change) await payload.update({ collection: 'documents', id: created.id, data: change as never });
    return created.filename as string;
  }

  /** Who gets the file: visitor, reviewer, editor. */
  const table = [
    ['public', 'published', true, true, true],
    ['public', 'draft', false, false, true],
    ['public', 'marked', false, true, true],
    ['public', 'withdrawn', false, false, true],
    ['public', 'trashed', false, false, true],
    ['reviewers', 'published', false, true, true],
    ['reviewers', 'draft', false, false, true],
    ['reviewers', 'marked', false, true, true],
    ['internal', 'published', false, false, true],
    ['internal', 'marked', false, false, true],
  ] as const;

  it.each(table)(
    'should give a %s, %s document to visitor %s, reviewer %s, editor %s',
    async (access, state, ...expected) => {
      const filename = await upload(access, state);
      const tokens = [undefined, users.reviewer.token, users.editor.token];
      const got = await Promise.all(
        tokens.map(
          async (token) => (await ask('GET', `/documents/file/${filename}`, { token })).status === 200,
        ),
      );
      expect(got).toEqual(expected);
    },
  );

  it('should not let a path or a prefix reach around', async () => {
    const filename = await upload('internal', 'published');
    for (const path of [
      `/documents/file/..%2Fdocuments%2F${filename}`,
      `/documents/file/${filename}?prefix=`,
      `/media/file/..%2Fdocuments%2F${filename}`,
    ]) {
      expect((await ask('GET', path)).status, path).toBeGreaterThanOrEqual(400);
    }
  });

  it('should show a picture, in all its sizes, once it is public', async () => {
    const { default: sharp } = await import('sharp');
    const data = await sharp(png).resize(1000, 700).png().toBuffer();
    const image = await payload.create({
      collection: 'media',
      data: { alt: `${SECRET} picture`, isPublic: false, consentNote: `${SECRET} consent` },
      file: { data, mimetype: 'image/png', name: `picture-${stamp}.png`, size: data.length },
    });
    const sizes = Object.values(
      (image as { sizes?: Record<string, { filename?: string | null }> }).sizes ?? {},
    );
    const names = [image.filename, ...sizes.map(({ filename }) => filename)].filter(
      (name) => typeof name === 'string',
    );
    expect(names.length).toBeGreaterThan(1);
    for (const name of names) {
      expect((await ask('GET', `/media/file/${name}`)).status, name).toBe(403);
      expect((await ask('GET', `/media/file/${name}`, { token: users.reviewer.token })).status, name).toBe(
        403,
      );
    }
    await payload.update({ collection: 'media', id: image.id, data: { isPublic: true } });
    for (const name of names) expect((await ask('GET', `/media/file/${name}`)).status, name).toBe(200);
    const shown = await ask('GET', `/media/${image.id}`);
    expect(shown.text).not.toContain('consent');
  });

  it('should let nobody but staff upload', async () => {
    for (const token of [undefined, users.reviewer.token]) {
      expect((await ask('POST', '/documents', { token, body: { title: 'x', kind: 'charter' } })).status).toBe(
        403,
      );
      expect(
        (await ask('GET', '/media/paste-url?src=http://localhost/', { token })).status,
      ).toBeGreaterThanOrEqual(400);
    }
  });
});
