import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Change } from '@/publishing/changes/change';
import { readChanges } from '@/publishing/changes/read-changes';
import { createRecord, createUsers, type SignedInRole, type TestUser } from './access-fixtures';

/** What follows from a change: addresses that last, the audit log, the review, the pages that are dropped. */
let payload: Payload;
let users: Readonly<Record<SignedInRole, TestUser>>;

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  users = await createUsers(payload);
});

afterAll(async () => {
  await payload.destroy();
});

const as = (role: SignedInRole) => ({ overrideAccess: false as const, user: users[role].user });

type Rule = { from: string; type: string; to: string | null; reason: unknown };

async function rules(id: number | string): Promise<Rule[]> {
  const { docs } = await payload.find({
    collection: 'redirects',
    where: { record: { equals: `trainings/${id}` } },
    sort: 'from',
    pagination: false,
    locale: 'all',
  });
  return docs.map(({ from, type, to, reason }) => {
    const written = Object.entries(reason ?? {}).filter(([, text]) => text);
    return {
      from,
      type,
      to: to?.url ?? null,
      reason: written.length > 0 ? Object.fromEntries(written) : null,
    };
  });
}

const publish = async (extra: Record<string, unknown> = {}) => {
  const { id } = await createRecord(payload, 'trainings', 'published', {}, extra);
  return payload.findByID({ collection: 'trainings', id, depth: 0 });
};
const update = (id: number | string, data: Record<string, unknown>, options: Record<string, unknown> = {}) =>
  payload.update({ collection: 'trainings', id, data: data as never, depth: 0, ...options });

describe('the address of a record', () => {
  it('should lead on from the old slug to the new one, over several changes and back', async () => {
    const { id, slug } = await publish();
    await update(id, { slug: `${slug}-b` });
    await update(id, { slug: `${slug}-c` });
    expect(await rules(id)).toEqual(
      ['en', 'zh'].flatMap((locale) =>
        [slug, `${slug}-b`].map((old) => ({
          from: `/${locale}/trainings/${old}`,
          type: '301',
          to: `/${locale}/trainings/${slug}-c`,
          reason: null,
        })),
      ),
    );
    await update(id, { slug });
    const back = await rules(id);
    expect(back.map(({ from }) => from)).not.toContain(`/en/trainings/${slug}`);
    expect(new Set(back.map(({ to }) => to))).toEqual(
      new Set([`/en/trainings/${slug}`, `/zh/trainings/${slug}`]),
    );
  });

  it('should not move while a new slug waits in a draft, nor for a record never published', async () => {
    const { id, slug } = await publish();
    await update(id, { slug: `${slug}-draft` }, { draft: true });
    expect(await rules(id)).toEqual([]);
    const draft = await createRecord(payload, 'trainings', 'draft', {});
    await update(draft.id, { slug: `never-seen-${draft.id}` });
    expect(await rules(draft.id)).toEqual([]);
  });

  it('should say that a withdrawn record is gone and why, in both languages, until it is back', async () => {
    const { id, slug, publicId } = await publish({
      legacyUrls: [{ url: 'http://cistrat.casted.org.cn/channel/newsinfo/1' }],
    });
    expect(await rules(id)).toEqual([
      { from: '/channel/newsinfo/1', type: '301', to: `/id/${publicId}`, reason: null },
    ]);
    await update(
      id,
      { withdrawal: { withdrawnOn: '2026-01-01T12:00:00.000Z', reason: 'Asked for' } },
      { locale: 'en' },
    );
    await update(
      id,
      { withdrawal: { withdrawnOn: '2026-01-01T12:00:00.000Z', reason: '应参与者要求' }, title: '培训' },
      { locale: 'zh' },
    );
    const reason = { en: 'Asked for', zh: '应参与者要求' };
    expect(await rules(id)).toEqual(
      ['/channel/newsinfo/1', `/en/trainings/${slug}`, `/id/${publicId}`, `/zh/trainings/${slug}`].map(
        (from) => ({
          from,
          type: '410',
          to: null,
          reason,
        }),
      ),
    );
    await update(id, { withdrawal: { withdrawnOn: null, reason: null } });
    expect((await rules(id)).map(({ type }) => type)).toEqual(['301']);
  });

  it('should say gone for what is in the trash, and come back with it', async () => {
    const { id } = await publish();
    await update(id, { deletedAt: new Date().toISOString() });
    expect((await rules(id)).map(({ type }) => type)).toEqual(['410', '410', '410']);
    await update(id, { deletedAt: null }, { trash: true });
    expect(await rules(id)).toEqual([]);
  });

  it('should stay gone after a deletion for ever, until another record takes the address', async () => {
    const { id, slug } = await publish();
    await payload.delete({ collection: 'trainings', id });
    expect((await rules(id)).map(({ type }) => type)).toEqual(['410', '410', '410']);
    await publish({ slug });
    expect((await rules(id)).map(({ from }) => from)).toEqual([expect.stringMatching(/^\/id\//)]);
  });

  it('should leave rows written by hand alone', async () => {
    await payload.create({
      collection: 'redirects',
      data: { from: '/channel/newsinfo/77', type: '301', to: { type: 'custom', url: '/en/about' } } as never,
    });
    await publish({ legacyUrls: [{ url: '/channel/newsinfo/77' }] });
    const { docs } = await payload.find({
      collection: 'redirects',
      where: { from: { equals: '/channel/newsinfo/77' } },
    });
    expect(docs.map(({ to }) => to?.url)).toEqual(['/en/about']);
  });

  it('should be undone with the change it followed', async () => {
    const { id, slug } = await publish();
    const transactionID = await payload.db.beginTransaction();
    await update(id, { slug: `${slug}-undone` }, { req: { transactionID } });
    await payload.db.rollbackTransaction(transactionID ?? 0);
    expect(await rules(id)).toEqual([]);
  });
});

describe('the audit log', () => {
  const entries = async (id: number | string) => {
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ entity: { equals: 'trainings' } }, { recordId: { equals: String(id) } }] },
      sort: 'id',
      pagination: false,
    });
    return docs;
  };

  it('should tell who did what, without what was in it', async () => {
    const { id } = await payload.create({
      collection: 'trainings',
      ...as('editor'),
      draft: true,
      data: { title: 'A confidential title', kind: 'course' } as never,
    });
    await update(id, { summary: 'A confidential summary' }, { ...as('editor'), draft: true });
    await update(id, { _status: 'published' }, as('publisher'));
    await update(id, { hours: 12 }, { ...as('editor'), draft: true });
    await update(
      id,
      { withdrawal: { withdrawnOn: '2026-01-01T12:00:00.000Z', reason: 'Asked for' } },
      as('publisher'),
    );
    await update(id, { deletedAt: new Date().toISOString() }, as('publisher'));
    await update(id, { deletedAt: null }, { ...as('publisher'), trash: true });
    await payload.delete({ collection: 'trainings', id, ...as('administrator') });
    const log = await entries(id);
    expect(log.map(({ operation, actorRole }) => `${operation} by ${actorRole}`)).toEqual([
      'create by editor',
      'update by editor',
      'publish by publisher',
      'save-draft by editor',
      'withdraw by publisher',
      'trash by publisher',
      'restore by publisher',
      'delete by administrator',
    ]);
    expect(log[1]?.changed).toBe('summary');
    expect(JSON.stringify(log)).not.toMatch(/confidential|@example/i);
    expect(log.every(({ publicId }) => publicId === log[0]?.publicId || publicId)).toBe(true);
  });

  it('should keep no row of a change that was undone', async () => {
    const { id } = await publish();
    const before = (await entries(id)).length;
    const transactionID = await payload.db.beginTransaction();
    await update(id, { hours: 3 }, { req: { transactionID } });
    await payload.db.rollbackTransaction(transactionID ?? 0);
    expect((await entries(id)).length).toBe(before);
  });

  it('should be refused any change by the database itself', async () => {
    const [row] = await entries((await publish()).id);
    const id = row?.id ?? 0;
    await expect(payload.update({ collection: 'audit-log', id, data: { entity: 'x' } })).rejects.toThrow();
    await expect(payload.delete({ collection: 'audit-log', id })).rejects.toThrow();
    expect((await payload.findByID({ collection: 'audit-log', id })).entity).toBe('trainings');
  });

  it('should remember sign-ins and changes of users', async () => {
    const { docs } = await payload.find({
      collection: 'audit-log',
      where: { and: [{ entity: { equals: 'users' } }, { recordId: { equals: String(users.editor.id) } }] },
      sort: 'id',
    });
    expect(docs.map(({ operation }) => operation)).toEqual(['create', 'login']);
  });
});

describe('the review', () => {
  const draft = async () =>
    (await payload.create({
      collection: 'trainings',
      ...as('editor'),
      draft: true,
      data: { title: 'Under review', kind: 'course' } as never,
    })) as { id: number };
  const save = (id: number, role: SignedInRole, data: Record<string, unknown>) =>
    update(id, data, { ...as(role), draft: true });

  it('should go from editor to publisher and back with a signed note', async () => {
    const { id } = await draft();
    await save(id, 'editor', { reviewState: 'ready-for-review' });
    await expect(save(id, 'publisher', { reviewState: 'changes-asked' })).rejects.toThrow('review note');
    const asked = (await save(id, 'publisher', {
      reviewState: 'changes-asked',
      reviewNotes: [{ note: 'Which month?', by: users.editor.id, at: '2000-01-01T12:00:00.000Z' }],
    })) as unknown as { reviewNotes: { id: string; by: number; at: string }[] };
    expect(asked.reviewNotes[0]?.by).toBe(users.publisher.id);
    expect(asked.reviewNotes[0]?.at).not.toContain('2000');
    const answered = (await save(id, 'editor', {
      reviewState: 'ready-for-review',
      reviewNotes: [{ ...asked.reviewNotes[0], note: 'Put in the mouth of the publisher' }],
    })) as unknown as { reviewNotes: { note: string }[] };
    expect(answered.reviewNotes[0]?.note).toBe('Which month?');
    const removed = (await save(id, 'editor', { reviewNotes: [] })) as unknown as { reviewNotes: unknown[] };
    expect(removed.reviewNotes).toHaveLength(1);
  });

  it('should not be passed by the editor, but by publishing', async () => {
    const { id } = await draft();
    await expect(save(id, 'editor', { reviewState: 'reviewed' })).rejects.toThrow('publisher');
    const published = await update(id, { _status: 'published' }, as('publisher'));
    expect(published.reviewState).toBe('reviewed');
    const changed = await save(id, 'editor', { summary: 'Changed' });
    expect(changed.reviewState).toBe('in-progress');
  });
});

describe('the log of changes that published pages follow', () => {
  /** What the log says of changes made by `work`, all languages and instances alike. */
  async function changesOf(work: () => Promise<unknown>): Promise<Change[]> {
    const client = new Client({ connectionString: process.env.DATABASE_URI });
    await client.connect();
    try {
      const { position } = await readChanges(client, null);
      await work();
      return [...((await readChanges(client, position)).changes ?? [])];
    } finally {
      await client.end();
    }
  }

  it('should name what readers can see, and only that', async () => {
    let id: number | string = 0;
    const draft = await changesOf(async () => {
      id = (await createRecord(payload, 'trainings', 'draft', {})).id;
      await update(id, { hours: 5 });
    });
    expect(draft).toEqual([]);
    const [change] = await changesOf(() => update(id, { _status: 'published' }));
    const { slug } = await payload.findByID({ collection: 'trainings', id });
    expect(change?.tags).toContain(`record:trainings/${id}`);
    expect(change?.addresses).toEqual([`/en/trainings/${slug}`, `/zh/trainings/${slug}`]);
    expect(change?.isRemoval).toBe(false);
  });

  it('should name old and new addresses after a change of slug', async () => {
    const { id, slug } = await publish();
    const [change] = await changesOf(() => update(id, { slug: `${slug}-new` }));
    expect(new Set(change?.addresses)).toEqual(
      new Set(
        ['en', 'zh'].flatMap((locale) => [slug, `${slug}-new`].map((name) => `/${locale}/trainings/${name}`)),
      ),
    );
  });

  it('should say when something was taken from readers', async () => {
    const { id } = await publish();
    const ways = [
      { withdrawal: { withdrawnOn: '2026-01-01T12:00:00.000Z', reason: 'Asked for' } },
      { withdrawal: { withdrawnOn: null, reason: null } },
      { deletedAt: new Date().toISOString() },
    ];
    const removals = [];
    for (const data of ways) {
      const [change] = await changesOf(() => update(id, data));
      removals.push(change?.isRemoval);
    }
    expect(removals).toEqual([true, false, true]);
  });

  it('should hold no change that was undone', async () => {
    const { id } = await publish();
    const changes = await changesOf(async () => {
      const transactionID = await payload.db.beginTransaction();
      await update(id, { hours: 3 }, { req: { transactionID } });
      await payload.db.rollbackTransaction(transactionID ?? 0);
    });
    expect(changes).toEqual([]);
  });
});
