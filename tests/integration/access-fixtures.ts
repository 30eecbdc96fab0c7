import type { Payload } from 'payload';

/**
 * What the tests of access write: records in every state, and people in every role. Everything that
 * must not leave the desk carries the word SECRET, so that a leak shows whatever form it takes.
 */
export const SECRET = 'SECRET';

export const STATUSES = ['draft', 'marked', 'published', 'withdrawn', 'trashed'] as const;
export type Status = (typeof STATUSES)[number];

export const ROLES = ['none', 'reviewer', 'editor', 'publisher', 'administrator'] as const;
export type TestRole = (typeof ROLES)[number];
export type SignedInRole = Exclude<TestRole, 'none'>;

/** The field that names a record in each collection, and what else it cannot be published without. */
type Sample = {
  readonly name: string;
  readonly data: (number: number, ids: Readonly<Record<string, number>>) => Record<string, unknown>;
};

const titled = (data: Record<string, unknown> = {}): Sample => ({ name: 'title', data: () => data });

/** Where the year is part of the public id, a draft without a date has none yet. */
const DAY = '2024-05-01T12:00:00.000Z';

const CODES = ['A1', 'A2', 'A3', 'A4', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3'];

/** Every record collection, by its slug. `documents` comes in its three reaches. */
export const SAMPLES: Readonly<Record<string, Sample>> = {
  years: {
    name: 'summary',
    data: (n) => ({
      kind: 'reporting-period',
      yearStart: 1950 + 2 * n,
      yearEnd: 1950 + 2 * n,
      slug: String(1950 + 2 * n),
    }),
  },
  activities: titled({ kind: 'forum', startsOn: DAY }),
  trainings: titled({ kind: 'course', startsOn: DAY }),
  partners: { name: 'name', data: () => ({ kind: 'university' }) },
  'governance-meetings': titled({ body: 'governing-board', startsOn: DAY }),
  people: { name: 'name', data: () => ({}) },
  'board-terms': titled(),
  publications: titled({ kind: 'book' }),
  'documents/public': titled({
    kind: 'charter',
    access: 'public',
    externalUrl: 'https://example.org/charter.pdf',
  }),
  'documents/reviewers': titled({ kind: 'charter', access: 'reviewers' }),
  'documents/internal': titled({ kind: 'charter', access: 'internal' }),
  news: titled({ date: DAY }),
  pages: titled(),
  agreements: titled({ kind: 'establishment', state: 'unknown' }),
  functions: { name: 'text', data: (n) => ({ code: `F${n}` }) },
  commitments: titled({ statusNow: 'unknown' }),
  criteria: {
    name: 'question',
    data: (n) => ({ code: CODES[n % CODES.length], group: CODES[n % CODES.length]?.[0] }),
  },
  evaluations: titled(),
  recommendations: {
    name: 'text',
    data: (_, ids) => ({ evaluation: ids.evaluations, state: 'unknown' }),
  },
  'work-plan-items': { name: 'title', data: (_, ids) => ({ period: ids.years, state: 'unknown' }) },
  outcomes: titled({ kind: 'policy' }),
  milestones: titled({ date: '2012-05-01T12:00:00.000Z' }),
};

/** The slug of the collection a sample belongs to: `documents/public` is in `documents`. */
export function toCollection(sample: string): string {
  return sample.split('/')[0] ?? sample;
}

export type Fixture = { readonly id: number; readonly status: Status; readonly name: string };
export type Fixtures = ReadonlyMap<string, ReadonlyMap<Status, Fixture>>;

let counter = 0;

/** Makes one record in one state. A published, withdrawn or trashed record has been public once. */
export async function createRecord(
  payload: Payload,
  sample: string,
  status: Status,
  ids: Readonly<Record<string, number>>,
  extra: Record<string, unknown> = {},
): Promise<Fixture> {
  const { name, data } = SAMPLES[sample] ?? titled();
  counter += 1;
  const word = status === 'published' && !/reviewers|internal/.test(sample) ? 'Open' : SECRET;
  const title = `${word} ${status} ${toCollection(sample)} ${counter}`;
  const collection = toCollection(sample) as 'trainings';
  const wasPublic = status !== 'draft' && status !== 'marked';
  const created = await payload.create({
    collection,
    draft: !wasPublic,
    data: {
      slug: `${status}-${collection}-${counter}`,
      ...data(counter, ids),
      [name]: title,
      internalNotes: `${SECRET} note`,
      visibleToReviewers: status === 'marked',
      ...extra,
      _status: wasPublic ? 'published' : 'draft',
    } as never,
  });
  if (status === 'withdrawn') {
    await payload.update({
      collection,
      id: created.id,
      data: { withdrawal: { withdrawnOn: '2026-01-01T12:00:00.000Z', reason: 'Asked for' } } as never,
    });
  }
  if (status === 'trashed') {
    await payload.update({
      collection,
      id: created.id,
      data: { deletedAt: new Date().toISOString() } as never,
    });
  }
  return { id: created.id as number, status, name: title };
}

/** Every collection in every state. */
export async function createFixtures(payload: Payload): Promise<Fixtures> {
  const ids: Record<string, number> = {};
  const fixtures = new Map<string, ReadonlyMap<Status, Fixture>>();
  for (const sample of Object.keys(SAMPLES)) {
    const byStatus = new Map<Status, Fixture>();
    for (const status of STATUSES) byStatus.set(status, await createRecord(payload, sample, status, ids));
    fixtures.set(sample, byStatus);
    ids[sample] = byStatus.get('published')?.id ?? 0;
  }
  return fixtures;
}

export type TestUser = {
  readonly id: number;
  readonly email: string;
  readonly token: string;
  readonly user: never;
};

const PASSWORD = 'kV9-tulip-Orbit-22';

/** One signed-in person per role. */
export async function createUsers(payload: Payload): Promise<Readonly<Record<SignedInRole, TestUser>>> {
  const make = async (role: SignedInRole): Promise<TestUser> => {
    const email = `${role}@example.org`;
    const user = await payload.create({
      collection: 'users',
      data: { email, name: `The ${role}`, role, password: PASSWORD },
    });
    const { token } = await payload.login({ collection: 'users', data: { email, password: PASSWORD } });
    return {
      id: user.id as number,
      email,
      token: token ?? '',
      user: { ...user, collection: 'users' } as never,
    };
  };
  return {
    reviewer: await make('reviewer'),
    editor: await make('editor'),
    publisher: await make('publisher'),
    administrator: await make('administrator'),
  };
}
