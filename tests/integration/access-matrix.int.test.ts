import config from '@payload-config';
import { getPayload, type Payload, type PayloadRequest } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  createFixtures,
  createUsers,
  type Fixture,
  type Fixtures,
  ROLES,
  SAMPLES,
  type SignedInRole,
  STATUSES,
  type Status,
  type TestRole,
  type TestUser,
  toCollection,
} from './access-fixtures';
import { type Ask, createAsk } from './access-rest';

/**
 * The matrix: who may do what with a record in which state. The tables below are written from the rules,
 * not from the code; each cell is tried over the Local API (with access on) and over REST.
 */
const STAFF: readonly TestRole[] = ['editor', 'publisher', 'administrator'];
const PUBLISHERS: readonly TestRole[] = ['publisher', 'administrator'];
const ADMINISTRATORS: readonly TestRole[] = ['administrator'];
const ALL: readonly TestRole[] = ROLES;
const WITH_REVIEWER: readonly TestRole[] = ['reviewer', ...STAFF];

type Table = Readonly<Record<Status, readonly TestRole[]>>;

const RECORDS: Table = {
  draft: STAFF,
  marked: WITH_REVIEWER,
  published: ALL,
  withdrawn: STAFF,
  trashed: STAFF,
};

/** Who may read a record. */
const READERS: Readonly<Record<string, Table>> = {
  'documents/reviewers': { ...RECORDS, published: WITH_REVIEWER },
  'documents/internal': { draft: STAFF, marked: STAFF, published: STAFF, withdrawn: STAFF, trashed: STAFF },
};
const readersOf = (sample: string): Table => READERS[sample] ?? RECORDS;

type Write = {
  readonly name: string;
  /** The states in which the operation means something. */
  readonly on: readonly Status[];
  readonly allowed: readonly TestRole[] | ((status: Status) => readonly TestRole[]);
  readonly method: 'PATCH' | 'DELETE';
  readonly data?: Readonly<Record<string, unknown>>;
  readonly draft?: boolean;
  readonly trash?: boolean;
  /** Whether it happened, by the row readers get. */
  readonly happened: (before: Row, after: Row | null) => boolean;
};

type Row = {
  readonly _status?: string;
  readonly deletedAt?: string | null;
  readonly updatedAt: string;
  readonly withdrawal?: { readonly withdrawnOn?: string | null };
};

const WRITES: readonly Write[] = [
  {
    name: 'save draft',
    on: STATUSES,
    allowed: (status) => (status === 'trashed' ? PUBLISHERS : STAFF),
    method: 'PATCH',
    data: { verificationNote: 'Checked' },
    draft: true,
    trash: true,
    happened: () => true,
  },
  {
    name: 'publish',
    on: ['draft', 'marked'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { _status: 'published' },
    happened: (_, after) => after?._status === 'published',
  },
  {
    name: 'publish through a draft save',
    on: ['draft', 'published'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { _status: 'published', verificationNote: 'Checked' },
    draft: true,
    happened: (before, after) => after?._status === 'published' && after.updatedAt !== before.updatedAt,
  },
  {
    name: 'change what is published',
    on: ['published'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { verificationNote: 'Changed' },
    happened: (before, after) => after?.updatedAt !== before.updatedAt,
  },
  {
    name: 'unpublish',
    on: ['published', 'withdrawn'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { _status: 'draft' },
    happened: (_, after) => after?._status === 'draft',
  },
  {
    name: 'withdraw',
    on: ['published'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { withdrawal: { withdrawnOn: '2026-02-01T12:00:00.000Z', reason: 'Asked for' } },
    happened: (_, after) => Boolean(after?.withdrawal?.withdrawnOn),
  },
  {
    name: 'end the withdrawal',
    on: ['withdrawn'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { withdrawal: { withdrawnOn: null, reason: null } },
    happened: (_, after) => !after?.withdrawal?.withdrawnOn,
  },
  {
    name: 'trash',
    on: ['draft', 'published'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { deletedAt: '2026-02-01T12:00:00.000Z' },
    happened: (_, after) => Boolean(after?.deletedAt),
  },
  {
    name: 'restore',
    on: ['trashed'],
    allowed: PUBLISHERS,
    method: 'PATCH',
    data: { deletedAt: null },
    trash: true,
    happened: (_, after) => !after?.deletedAt,
  },
  {
    name: 'delete for ever',
    on: ['draft', 'published', 'trashed'],
    allowed: ADMINISTRATORS,
    method: 'DELETE',
    trash: true,
    happened: (_, after) => after === null,
  },
];

let payload: Payload;
let ask: Ask;
let fixtures: Fixtures;
let users: Readonly<Record<SignedInRole, TestUser>>;

let cells = 0;
const leaks: string[] = [];
const refusals: string[] = [];

/** Counts a cell: more than allowed is a leak, less is a refusal too many. */
function check(cell: string, allowed: boolean, did: boolean): void {
  cells += 1;
  if (did && !allowed) leaks.push(cell);
  if (!did && allowed) refusals.push(cell);
}

function expectClean(): void {
  expect({ leaks: leaks.splice(0), refusals: refusals.splice(0) }).toEqual({ leaks: [], refusals: [] });
}

const who = (role: TestRole) => (role === 'none' ? undefined : users[role]);
const asUser = (role: TestRole) => ({ overrideAccess: false as const, user: who(role)?.user ?? null });

async function did(action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch {
    return false;
  }
}

async function readRow(collection: string, id: number, transactionID?: number | string): Promise<Row | null> {
  const req = (transactionID === undefined ? {} : { transactionID }) as PayloadRequest;
  return (await payload.db.findOne({
    collection: collection as 'trainings',
    where: { id: { equals: id } },
    req,
  })) as Row | null;
}

/**
 * Runs a write in a transaction that is then undone, so that every cell meets the same records. Payload's
 * own transactions are replaced by it for the time being.
 */
async function undone<Result>(run: (transactionID: number | string) => Promise<Result>): Promise<Result> {
  const { beginTransaction, commitTransaction, rollbackTransaction } = payload.db;
  const transactionID = await beginTransaction.call(payload.db);
  if (transactionID === null) throw new Error('The test database has no transactions.');
  try {
    payload.db.beginTransaction = async () => transactionID;
    payload.db.commitTransaction = async () => undefined;
    payload.db.rollbackTransaction = async () => undefined;
    return await run(transactionID);
  } finally {
    Object.assign(payload.db, { beginTransaction, commitTransaction, rollbackTransaction });
    await rollbackTransaction.call(payload.db, transactionID);
  }
}

type Attempt = { readonly write: Write; readonly status: Status; readonly allowed: readonly TestRole[] };

const ATTEMPTS: readonly Attempt[] = WRITES.flatMap((write) =>
  write.on.map((status) => ({
    write,
    status,
    allowed: typeof write.allowed === 'function' ? write.allowed(status) : write.allowed,
  })),
);

function changed(before: Row, after: Row | null): boolean {
  return after === null || after.updatedAt !== before.updatedAt || after._status !== before._status;
}

/** The record an attempt is made on, and its row before. */
async function target(sample: string, status: Status) {
  const collection = toCollection(sample);
  const fixture = fixtures.get(sample)?.get(status);
  const before = fixture && (await readRow(collection, fixture.id));
  if (!fixture || !before) throw new Error(`No ${status} record in ${sample}`);
  return { collection, slug: collection as 'trainings', id: fixture.id, before };
}

const toQuery = ({ trash = false, draft = false }: Write) => `trash=${trash}&draft=${draft}`;

/** Judges a write: it may say yes only where it is allowed, and where it says no nothing may have changed. */
function judge(
  cell: string,
  allowed: boolean,
  ok: boolean,
  write: Write,
  before: Row,
  after: Row | null,
): void {
  check(cell, allowed, ok && write.happened(before, after));
  if (!allowed) check(`${cell}, unnoticed`, false, changed(before, after));
}

async function tryLocally(
  sample: string,
  role: TestRole,
  { write, status, allowed }: Attempt,
): Promise<void> {
  const { collection, slug, id, before } = await target(sample, status);
  const { ok, after } = await undone(async (transactionID) => {
    const options = {
      collection: slug,
      id,
      ...asUser(role),
      trash: write.trash ?? false,
      req: { transactionID } as PayloadRequest,
    };
    const done = await did(() =>
      write.method === 'DELETE'
        ? payload.delete(options)
        : payload.update({ ...options, draft: write.draft ?? false, data: { ...write.data } as never }),
    );
    return { ok: done, after: await readRow(collection, id, transactionID).catch(() => before) };
  });
  judge(
    `Local ${write.name} ${sample} ${status} as ${role}`,
    allowed.includes(role),
    ok,
    write,
    before,
    after,
  );
}

async function overRest(
  role: TestRole,
  write: Write,
  collection: string,
  id: number,
  path: string,
  before: Row,
) {
  return undone(async (transactionID) => {
    const answer = await ask(write.method, path, {
      token: who(role)?.token,
      ...(write.data && { body: write.data }),
    });
    const after = await readRow(collection, id, transactionID).catch(() => before);
    return { ok: answer.status === 200, after };
  });
}

async function tryOverRest(
  sample: string,
  role: TestRole,
  { write, status, allowed }: Attempt,
): Promise<void> {
  const { collection, id, before } = await target(sample, status);
  const path = `/${collection}/${id}?${toQuery(write)}`;
  const { ok, after } = await overRest(role, write, collection, id, path, before);
  judge(
    `REST ${write.name} ${sample} ${status} as ${role}`,
    allowed.includes(role),
    ok,
    write,
    before,
    after,
  );
}

async function tryInBulk(sample: string, role: TestRole, { write, status }: Attempt): Promise<void> {
  const { collection, id, before } = await target(sample, status);
  const path = `/${collection}?where[id][equals]=${id}&${toQuery(write)}`;
  const { after } = await overRest(role, write, collection, id, path, before);
  check(`REST in bulk ${write.name} ${sample} ${status} as ${role}`, false, changed(before, after));
}

const samples = Object.keys(SAMPLES);

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  ask = createAsk(config);
  users = await createUsers(payload);
  fixtures = await createFixtures(payload);
}, 300_000);

afterAll(async () => {
  console.log(`Access matrix: ${cells} cells`);
  await payload.destroy();
});

const all = (sample: string): readonly Fixture[] => [...(fixtures.get(sample)?.values() ?? [])];

describe.each(samples)('reading %s', (sample) => {
  const collection = toCollection(sample);
  const slug = collection as 'trainings';
  const ways = [
    { trash: false, draft: false },
    { trash: true, draft: false },
    { trash: false, draft: true },
    { trash: true, draft: true },
  ];
  /** Staff see all: the two ends are enough. Others could be let in by any one of the ways. */
  const waysOf = (role: TestRole) =>
    STAFF.includes(role) ? [ways[0], ways[3]].filter((way) => way !== undefined) : ways;
  /** A trashed record shows up only where the trash is asked for. */
  const isListed = (role: TestRole, { status }: Fixture, { trash }: { trash: boolean }) =>
    readersOf(sample)[status].includes(role) && (trash || status !== 'trashed');

  it.each(ROLES)('should list for %s what the table says', async (role) => {
    for (const way of waysOf(role)) {
      const query = `limit=100&depth=0&trash=${way.trash}&draft=${way.draft}`;
      const rest = await ask('GET', `/${collection}?${query}`, { token: who(role)?.token });
      const overRest = new Set(((rest.json.docs ?? []) as { id: number }[]).map(({ id }) => id));
      const local = await payload.find({
        collection: slug,
        ...asUser(role),
        ...way,
        depth: 0,
        pagination: false,
      });
      const overLocal = new Set(local.docs.map(({ id }) => id as number));
      const count = await payload.count({
        collection: slug,
        ...asUser(role),
        ...(way.trash && { trash: true }),
      });
      const counted = await ask('GET', `/${collection}/count`, { token: who(role)?.token });
      for (const fixture of all(sample)) {
        const cell = `list ${sample} ${fixture.status} as ${role} ${query}`;
        check(`REST ${cell}`, isListed(role, fixture, way), overRest.has(fixture.id));
        check(`Local ${cell}`, isListed(role, fixture, way), overLocal.has(fixture.id));
      }
      if (!way.draft) check(`count ${sample} as ${role}`, true, count.totalDocs === local.docs.length);
      check(
        `REST count ${sample} as ${role}`,
        true,
        Number(counted.json.totalDocs) <= local.docs.length || !way.trash,
      );
    }
    expectClean();
  });

  it.each(ROLES)('should give %s single records as the table says', async (role) => {
    for (const fixture of all(sample)) {
      for (const way of waysOf(role)) {
        const allowed = isListed(role, fixture, way);
        const query = `depth=0&trash=${way.trash}&draft=${way.draft}`;
        const rest = await ask('GET', `/${collection}/${fixture.id}?${query}`, { token: who(role)?.token });
        const local = await did(() =>
          payload.findByID({ collection: slug, id: fixture.id, ...asUser(role), ...way, depth: 0 }),
        );
        const cell = `read ${sample} ${fixture.status} as ${role} ${query}`;
        check(`REST ${cell}`, allowed, rest.status === 200);
        check(`REST text ${cell}`, allowed, rest.text.includes(fixture.name));
        check(`Local ${cell}`, allowed, local);
      }
    }
    expectClean();
  });

  it.each(ROLES)('should show versions to staff only, not to others: %s', async (role) => {
    const allowed = STAFF.includes(role);
    const token = who(role)?.token;
    for (const fixture of all(sample)) {
      const where = { parent: { equals: fixture.id } };
      const local = await did(async () => {
        const { docs } = await payload.findVersions({
          collection: slug,
          ...asUser(role),
          where,
          trash: true,
        });
        if (docs.length === 0) throw new Error('none');
      });
      const rest = await ask(
        'GET',
        `/${collection}/versions?where[parent][equals]=${fixture.id}&trash=true`,
        { token },
      );
      const { docs } = await payload.findVersions({ collection: slug, where, trash: true, limit: 1 });
      const one = await ask('GET', `/${collection}/versions/${docs[0]?.id}?trash=true`, { token });
      const cell = `versions of ${sample} ${fixture.status} as ${role}`;
      check(`Local ${cell}`, allowed, local);
      check(`REST ${cell}`, allowed, rest.status === 200 && rest.text.includes(fixture.name));
      check(`REST one of ${cell}`, allowed, one.status === 200);
    }
    expectClean();
  });
});

describe.each(samples)('writing %s', (sample) => {
  const collection = toCollection(sample);
  const slug = collection as 'trainings';

  it.each(ROLES)(
    'should let %s do what the table says and no more',
    async (role) => {
      for (const attempt of ATTEMPTS) {
        await tryLocally(sample, role, attempt);
        await tryOverRest(sample, role, attempt);
        if (!attempt.allowed.includes(role)) await tryInBulk(sample, role, attempt);
      }
      expectClean();
    },
    120_000,
  );

  it.each(ROLES)('should let %s create as the table says', async (role) => {
    const ids = Object.fromEntries(
      samples.map((name) => [name, fixtures.get(name)?.get('published')?.id ?? 0]),
    );
    const { name, data } = SAMPLES[sample] ?? { name: 'title', data: () => ({}) };
    for (const [number, kind, allowed] of [
      [996, 'draft', STAFF],
      [997, 'published', PUBLISHERS],
    ] as const) {
      const record = {
        slug: `new-${number}`,
        ...data(number, ids),
        ...(sample === 'years' && { yearStart: 2090, yearEnd: 2090 }),
        ...(sample === 'criteria' && { code: 'H5', group: 'H' }),
        [name]: 'New record',
        _status: kind,
      };
      const draft = kind === 'draft';
      const local = await undone((transactionID) =>
        did(() =>
          payload.create({
            collection: slug,
            ...asUser(role),
            draft,
            data: record as never,
            req: { transactionID } as PayloadRequest,
          }),
        ),
      );
      const rest = await undone(() =>
        ask('POST', `/${collection}?draft=${draft}`, { token: who(role)?.token, body: record }),
      );
      check(`Local create ${kind} ${sample} as ${role}`, allowed.includes(role), local);
      check(`REST create ${kind} ${sample} as ${role}`, allowed.includes(role), rest.status === 201);
    }
    expectClean();
  });

  it.each(ROLES)(
    'should let %s bring back versions and duplicate only as a draft, unless a publisher',
    async (role) => {
      const fixture = fixtures.get(sample)?.get('published');
      if (!fixture) throw new Error(`No published ${sample}`);
      const { docs } = await payload.findVersions({
        collection: slug,
        where: { parent: { equals: fixture.id } },
        limit: 1,
      });
      const before = await readRow(collection, fixture.id);
      for (const [draft, allowed] of [
        [true, STAFF],
        [false, PUBLISHERS],
      ] as const) {
        const { answer, after } = await undone(async (transactionID) => ({
          answer: await ask('POST', `/${collection}/versions/${docs[0]?.id}?draft=${draft}`, {
            token: who(role)?.token,
          }),
          after: await readRow(collection, fixture.id, transactionID).catch(() => before),
        }));
        check(
          `restore version of ${sample} draft=${draft} as ${role}`,
          allowed.includes(role),
          answer.status === 200,
        );
        if (before && !PUBLISHERS.includes(role)) {
          check(
            `restore version of ${sample} draft=${draft} as ${role}, unnoticed`,
            false,
            changed(before, after),
          );
        }
      }
      expectClean();
    },
  );
});

describe('the settings of the site', () => {
  const globals = ['site', 'navigation', 'home'] as const;

  it.each(ROLES)('should be readable by everybody and changed by administrators alone: %s', async (role) => {
    const token = who(role)?.token;
    for (const slug of globals) {
      const read = await ask('GET', `/globals/${slug}`, { token });
      check(`read ${slug} as ${role}`, true, read.status === 200);
      const versions = await ask('GET', `/globals/${slug}/versions`, { token });
      check(`versions of ${slug} as ${role}`, STAFF.includes(role), versions.status === 200);
      const access = await ask('POST', `/globals/${slug}/access`, { token });
      check(`rights on ${slug} as ${role}`, STAFF.includes(role), access.status === 200);
      const allowed = ADMINISTRATORS.includes(role);
      const body = slug === 'site' ? { name: 'CISTRAT', shortName: 'CISTRAT' } : {};
      const rest = await undone(() => ask('POST', `/globals/${slug}`, { token, body }));
      check(`REST change ${slug} as ${role}`, allowed, rest.status === 200);
      const local = await undone((transactionID) =>
        did(() =>
          payload.updateGlobal({
            slug,
            ...asUser(role),
            data: body as never,
            req: { transactionID } as PayloadRequest,
          }),
        ),
      );
      check(`Local change ${slug} as ${role}`, allowed, local);
    }
    expectClean();
  });
});
