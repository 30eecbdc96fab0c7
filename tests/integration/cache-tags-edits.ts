import type { CollectionSlug, GlobalSlug, Payload } from 'payload';
import sharp from 'sharp';
import type { Random } from '@/cms/seed/demo/random';
import type { RecordCollection } from '@/domain/public-ids/public-id-prefixes';
import { createRecord, type SignedInRole, type TestUser } from './access-fixtures';

/** One thing somebody does at the desk. */
export type Edit = { readonly name: string; readonly run: () => Promise<unknown> };

type Data = Record<string, unknown>;
type Stored = Data & { readonly id: number; readonly slug: string; readonly publicId: string };

/** The field that names a record of each kind, and one that only its own page or part shows. */
const TEXTS: Readonly<Record<RecordCollection, readonly [name: string, own: string]>> = {
  years: ['title', 'summary'],
  activities: ['title', 'summary'],
  trainings: ['title', 'results'],
  partners: ['name', 'description'],
  'governance-meetings': ['title', 'summary'],
  people: ['name', 'affiliation'],
  'board-terms': ['title', 'note'],
  publications: ['title', 'abstract'],
  documents: ['title', 'note'],
  news: ['title', 'summary'],
  pages: ['title', 'summary'],
  agreements: ['title', 'note'],
  functions: ['text', 'verificationNote'],
  commitments: ['title', 'explanation'],
  criteria: ['question', 'gap'],
  evaluations: ['title', 'decision'],
  recommendations: ['text', 'response'],
  'work-plan-items': ['title', 'result'],
  outcomes: ['title', 'description'],
  milestones: ['title', 'text'],
};

const COLLECTIONS = Object.keys(TEXTS) as RecordCollection[];

/** Those with a page of their own, whose address follows their slug. */
const WITH_PAGE: readonly RecordCollection[] = [
  'activities',
  'trainings',
  'partners',
  'governance-meetings',
  'publications',
  'news',
  'years',
];

const EVENTS = ['trainings', 'activities'] as const;

const day = (date: string) => `${date}T12:00:00.000Z`;

/** More people than any breakdown of a training has. */
const MANY = 400;

const people = (...rows: readonly (readonly [country: string, total: number | null])[]) => ({
  people: {
    total: MANY,
    female: null,
    male: null,
    byCountry: rows.map(([country, total]) => ({ country, total, female: null, male: null })),
  },
});

/** Everything that is done at a desk, by a publisher where they may, in an order drawn from `random`. */
export class Desk {
  readonly #payload: Payload;
  readonly #users: Readonly<Record<SignedInRole, TestUser>>;
  readonly #random: Random;
  #count = 0;

  constructor(payload: Payload, users: Readonly<Record<SignedInRole, TestUser>>, random: Random) {
    this.#payload = payload;
    this.#users = users;
    this.#random = random;
  }

  #as(role: SignedInRole) {
    return { overrideAccess: false as const, user: this.#users[role].user };
  }

  #new(word: string): string {
    this.#count += 1;
    return `${word} ${this.#count}`;
  }

  /** Records that readers see, at most a hundred. */
  async #list(collection: CollectionSlug, where: object = {}): Promise<Stored[]> {
    const { docs } = await this.#payload.find({
      collection,
      where: where as never,
      depth: 0,
      limit: 100,
      sort: 'id',
      overrideAccess: false,
    });
    return docs as unknown as Stored[];
  }

  async #pick(collection: CollectionSlug, where: object = {}): Promise<Stored> {
    return this.#random.pick(await this.#list(collection, where));
  }

  async #ids(collection: CollectionSlug, count: number): Promise<number[]> {
    return this.#random.sample(await this.#list(collection), count).map(({ id }) => id);
  }

  /** Publishes, unless told otherwise: also what waits in a draft. */
  #update(collection: CollectionSlug, id: number, data: Data, options: Data = {}): Promise<unknown> {
    const status = collection === 'media' ? {} : { _status: 'published' };
    return this.#payload.update({
      collection,
      id,
      data: { ...status, ...data } as never,
      depth: 0,
      locale: 'en',
      ...this.#as('publisher'),
      ...options,
    });
  }

  /** A change of a record that is drawn when it is made. */
  #change(
    collection: CollectionSlug,
    name: string,
    data: (record: Stored) => Data | Promise<Data>,
    options: Data = {},
  ): Edit {
    return {
      name: `${collection}: ${name}`,
      run: async () => {
        const record = await this.#pick(collection);
        await this.#update(collection, record.id, await data(record), options);
      },
    };
  }

  /** Something that is done to a record and then undone. */
  #thereAndBack(
    collection: CollectionSlug,
    name: string,
    there: () => Data,
    back: Data,
    options: Data = {},
  ): Edit[] {
    let id = 0;
    const go = async () => {
      ({ id } = await this.#pick(collection));
      await this.#update(collection, id, there());
    };
    return [
      { name: `${collection}: ${name}`, run: go },
      { name: `${collection}: ${name}, undone`, run: () => this.#update(collection, id, back, options) },
    ];
  }

  #draftBeside(collection: RecordCollection, name: string): Edit {
    const data = () => ({ [name]: this.#new('Draft'), _status: 'draft' });
    return this.#change(collection, 'draft beside', data, { draft: true });
  }

  #comeAndGo(collection: RecordCollection): Edit[][] {
    const withdrawal = { withdrawnOn: day('2026-01-01'), reason: 'Asked for by a participant.' };
    const trashed = () => ({ deletedAt: new Date().toISOString() });
    return [
      this.#thereAndBack(collection, 'unpublish', () => ({ _status: 'draft' }), { _status: 'published' }),
      this.#thereAndBack(collection, 'withdraw', () => ({ withdrawal }), {
        withdrawal: { withdrawnOn: null, reason: null },
      }),
      this.#thereAndBack(collection, 'trash', trashed, { deletedAt: null }, { trash: true }),
    ];
  }

  #generic(collection: RecordCollection): Edit[] {
    const [name, own] = TEXTS[collection];
    const comesAndGoes = this.#comeAndGo(collection);
    const isEvent = collection === 'trainings' || collection === 'activities';
    return [
      this.#change(collection, 'another name', () => ({ [name]: this.#new('Another name') })),
      this.#change(collection, 'another text', () => ({ [own]: this.#new('Another text') })),
      ...(WITH_PAGE.includes(collection) ? [this.#draftBeside(collection, name)] : []),
      ...(isEvent || collection === 'partners' ? comesAndGoes.flat() : this.#random.pick(comesAndGoes)),
      ...(WITH_PAGE.includes(collection)
        ? [
            this.#change(collection, 'another address', () => ({
              slug: this.#new('moved').replace(' ', '-'),
            })),
          ]
        : []),
    ];
  }

  #ofEvents(collection: (typeof EVENTS)[number]): Edit[] {
    const change = (name: string, data: (record: Stored) => Data | Promise<Data>) =>
      this.#change(collection, name, data);
    return [
      change('another year', () => ({ startsOn: day('2024-03-04'), endsOn: day('2024-03-08') })),
      change('over the end of a year', () => ({ startsOn: day('2023-12-28'), endsOn: day('2024-01-03') })),
      change('a year without a period', () => ({ startsOn: day('2003-05-01'), endsOn: null })),
      change('only the month known', () => ({ datePrecision: 'month' })),
      change('another country', ({ country }) => ({ country: country === 'PER' ? 'FJI' : 'PER' })),
      change('people of other countries', () => people(['KEN', 7], ['PER', 3], ['LAO', 1])),
      change('a country more', () => people(['KEN', 7], ['TON', 2], ['MNG', null])),
      change('how many people', (record) => ({
        people: { ...(record.people as Data), total: MANY, female: 180 },
      })),
      change('other goals', () => ({
        sdgs: [
          { goal: '4', target: '4.7', weight: 60 },
          { goal: '17', weight: 40 },
        ],
      })),
      change('no goals', () => ({ sdgs: [] })),
      change('other partners', async () => {
        const [first = 0, second = 0] = await this.#ids('partners', 2);
        return { organisers: [first], coOrganisers: [], supporters: [second], unescoEntities: [] };
      }),
      change('evidence', async () => ({ evidenceFor: await this.#ids('criteria', 2) })),
      change('related', async () => {
        const [id = 0] = await this.#ids('activities', 1);
        return { related: [{ relationTo: 'activities', value: id }] };
      }),
      change('experts', async () => ({ experts: await this.#ids('people', 2) })),
      change('documents', async () => ({ documents: await this.#ids('documents', 2) })),
    ];
  }

  #ofOthers(): Edit[] {
    const change = this.#change.bind(this);
    return [
      change('partners', 'another country', ({ country }) => ({
        country: country === 'PER' ? 'FJI' : 'PER',
      })),
      change('partners', 'another city', () => ({ city: this.#new('Town') })),
      change('partners', 'since', () => ({ since: day('2011-01-01'), until: null })),
      change('people', 'another partner', async () => {
        const [id = 0] = await this.#ids('partners', 1);
        return { affiliationPartner: id };
      }),
      change('people', 'another country', () => ({ country: 'FJI' })),
      change('board-terms', 'a new member', async ({ seats }) => {
        const [person = 0] = await this.#ids('people', 1);
        return { seats: [...((seats as Data[] | null) ?? []), { person, chair: false }] };
      }),
      change('board-terms', 'over', () => ({ startsOn: day('2019-01-01'), endsOn: day('2020-12-31') })),
      change('documents', 'another year', () => ({ date: day('2024-06-01'), datePrecision: 'day' })),
      change('documents', 'for the desk alone', () => ({ access: 'internal' })),
      change('publications', 'another year', ({ year }) => ({ year: year === 2024 ? 2023 : 2024 })),
      change('publications', 'another author', async () => {
        const [person = 0] = await this.#ids('people', 1);
        return { authors: [{ person }] };
      }),
      change('governance-meetings', 'another year', () => ({ startsOn: day('2023-02-01'), endsOn: null })),
      change('governance-meetings', 'decisions', () => ({
        decisions: [{ number: '1', text: this.#new('Decided'), state: 'done', kind: 'other' }],
      })),
      change('governance-meetings', 'who was there', async () => {
        const [person = 0] = await this.#ids('people', 1);
        return { attendees: [{ person, present: 'yes', capacity: 'member' }] };
      }),
      change('years', 'a figure by hand', () => ({
        figureOverrides: [{ figure: 'trainees', value: 99, reason: 'Counted on paper.', source: 'Report' }],
      })),
      {
        name: 'years: two years',
        run: async () => {
          const years = await this.#list('years', { kind: { equals: 'reporting-period' } });
          const last = years.reduce((a, b) => (Number(a.yearEnd) > Number(b.yearEnd) ? a : b));
          await this.#update('years', last.id, { yearEnd: Number(last.yearEnd) + 1 });
        },
      },
      change('years', 'not a reporting period', () => ({ kind: 'agreement-term' })),
      change('years', 'its report', async () => ({ annualReport: await this.#ids('documents', 1) })),
      change('criteria', 'evidence', async () => {
        const [value = 0] = await this.#ids('trainings', 1);
        return { evidence: [{ statement: 'See', record: { relationTo: 'trainings', value } }] };
      }),
      change('agreements', 'in force no more', () => ({ state: 'expired' })),
      change('functions', 'another agreement', () => ({ agreement: null })),
      change('recommendations', 'done', () => ({ state: 'done' })),
      change('commitments', 'met', () => ({ statusNow: 'met' })),
      change('outcomes', 'another country', () => ({ country: 'PER' })),
      change('milestones', 'what it is about', async () => {
        const [value = 0] = await this.#ids('activities', 1);
        return { record: { relationTo: 'activities', value }, date: day('2024-02-02') };
      }),
      change('news', 'another date', () => ({ date: day('2025-11-11') })),
      change('news', 'what it is about', async () => {
        const [value = 0] = await this.#ids('trainings', 1);
        return { events: [{ relationTo: 'trainings', value }] };
      }),
    ];
  }

  /** A record and whoever names it: its name is shown, hidden with it and shown again. */
  #named(): Edit[] {
    const published = async () => {
      const events = await this.#list('trainings');
      return this.#random.pick(events.filter(({ organisers }) => (organisers as number[]).length > 0));
    };
    let partner = 0;
    return [
      {
        name: 'a partner that events name: unpublish',
        run: async () => {
          [partner = 0] = (await published()).organisers as number[];
          await this.#update('partners', partner, { _status: 'draft' });
        },
      },
      {
        name: 'a partner that events name: while it is away, a new name',
        run: () => this.#update('partners', partner, { name: this.#new('Away') }),
      },
      {
        name: 'a partner that events name: publish',
        run: () => this.#update('partners', partner, { _status: 'published' }),
      },
      {
        name: 'a partner that events name: new name',
        run: () => this.#update('partners', partner, { name: this.#new('Back') }),
      },
    ];
  }

  /**
   * So few people that one of a country could be recognised, and so few countries that it depends on another one
   * whether a country's people are shown.
   */
  #fewPeople(): Edit[] {
    let second = 0;
    return [
      {
        name: 'activities: few people',
        run: async () => {
          const [one, other, ...others] = await this.#list('activities');
          second = other?.id ?? 0;
          for (const { id } of others) await this.#update('activities', id, people());
          await this.#update(
            'activities',
            one?.id ?? 0,
            people(['KIR', 1], ['NRU', 4], ['TUV', 6], ['WSM', 8]),
          );
          await this.#update('activities', second, people(['NRU', 2]));
        },
      },
      {
        name: 'activities: many more people of one country',
        run: () => this.#update('activities', second, people(['NRU', 50])),
      },
    ];
  }

  #create(sample: string, data: () => Data | Promise<Data>): Edit {
    return {
      name: `${sample}: create`,
      run: async () => createRecord(this.#payload, sample, 'published', {}, await data()),
    };
  }

  #creations(): Edit[] {
    const event = async () => ({
      startsOn: day('2024-05-06'),
      country: 'CHN',
      organisers: await this.#ids('partners', 1),
      evidenceFor: await this.#ids('criteria', 1),
      sdgs: [{ goal: '11', weight: 100 }],
      ...people(['KEN', 4], ['EGY', 1]),
    });
    return [
      this.#create('trainings', event),
      this.#create('activities', event),
      this.#create('partners', () => ({ country: 'KEN' })),
      this.#create('publications', () => ({ year: 2024 })),
      this.#create('documents/public', () => ({ date: day('2024-07-07') })),
      this.#create('governance-meetings', () => ({ startsOn: day('2024-08-08') })),
      this.#create('years', () => ({ yearStart: 2003, yearEnd: 2003, slug: '2003' })),
      this.#create('news', () => ({ date: day('2026-01-02') })),
      this.#create('milestones', () => ({})),
      this.#create('outcomes', () => ({ country: 'KEN' })),
      this.#create('people', () => ({})),
      this.#create('functions', () => ({})),
      {
        name: 'trainings: a draft is published',
        run: async () => {
          const { docs } = await this.#payload.find({
            collection: 'trainings',
            where: { _status: { equals: 'draft' } },
            depth: 0,
          });
          const draft = this.#random.pick(docs);
          await this.#update('trainings', draft.id as number, { _status: 'published' });
        },
      },
    ];
  }

  #deletions(): Edit[] {
    return (['trainings', 'activities', 'partners', 'people', 'documents', 'news'] as const).map(
      (collection) => ({
        name: `${collection}: delete for ever`,
        run: async () => {
          const { id } = await this.#pick(collection);
          await this.#payload.delete({ collection, id, ...this.#as('administrator') });
        },
      }),
    );
  }

  #pictures(): Edit[] {
    let picture = 0;
    const update = (data: Data) => this.#update('media', picture, data);
    return [
      {
        name: 'media: create',
        run: async () => {
          const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#888' } })
            .png()
            .toBuffer();
          const { id } = await this.#payload.create({
            collection: 'media',
            data: { alt: 'A dome', isPublic: true } as never,
            file: { data, mimetype: 'image/png', name: 'dome.png', size: data.length },
            locale: 'en',
            ...this.#as('publisher'),
          });
          picture = id as number;
        },
      },
      this.#change('trainings', 'a picture', () => ({ media: [picture] })),
      this.#change('news', 'a picture', () => ({ media: picture })),
      { name: 'media: another text', run: () => update({ alt: 'A temple' }) },
      { name: 'media: not public', run: () => update({ isPublic: false }) },
      { name: 'media: another text, unseen', run: () => update({ alt: 'A gate' }) },
      { name: 'media: public', run: () => update({ isPublic: true }) },
      {
        name: 'media: delete for ever',
        run: () => this.#payload.delete({ collection: 'media', id: picture, ...this.#as('administrator') }),
      },
    ];
  }

  #settings(): Edit[] {
    const update = (slug: GlobalSlug, data: Data): Edit => ({
      name: `${slug}: change`,
      run: () =>
        this.#payload.updateGlobal({ slug, data: data as never, locale: 'en', ...this.#as('administrator') }),
    });
    return [
      update('site', { tagline: 'Another line' }),
      update('home', { intro: 'Another introduction' }),
      update('navigation', { footer: [{ label: 'News', path: '/news' }] }),
    ];
  }

  /** @param addresses old addresses that are asked for, without a language */
  #redirects(addresses: readonly string[]): Edit[] {
    const [one = '', other = ''] = addresses;
    let row = 0;
    const as = () => this.#as('administrator');
    const change = (name: string, data: Data): Edit => ({
      name: `redirects: ${name}`,
      run: () =>
        this.#payload.update({
          collection: 'redirects',
          id: row,
          data: data as never,
          locale: 'en',
          ...as(),
        }),
    });
    return [
      {
        name: 'redirects: create',
        run: async () => {
          const to = { type: 'custom', url: '/en/about' };
          const data = { from: one, type: '301', to } as never;
          ({ id: row } = (await this.#payload.create({ collection: 'redirects', data, ...as() })) as {
            id: number;
          });
        },
      },
      change('elsewhere', { to: { type: 'custom', url: '/en/news' } }),
      change('gone', { type: '410', reason: 'It was wrong.' }),
      change('another reason', { reason: 'It was old.' }),
      change('another address', { from: `/en${other}` }),
      {
        name: 'redirects: delete',
        run: () => this.#payload.delete({ collection: 'redirects', id: row, ...as() }),
      },
    ];
  }

  /** What is done, in the order in which it is to be done. Records are drawn when it is done. */
  plan(addresses: readonly string[]): Edit[] {
    // What belongs together stays in its order; everything else comes as it is drawn.
    const sequences: Edit[][] = [
      ...COLLECTIONS.map((collection) => this.#generic(collection)),
      ...EVENTS.flatMap((collection) => this.#ofEvents(collection)).map((edit) => [edit]),
      ...this.#ofOthers().map((edit) => [edit]),
      ...this.#creations().map((edit) => [edit]),
      ...this.#deletions().map((edit) => [edit]),
      this.#named(),
      this.#fewPeople(),
      this.#pictures(),
      this.#settings(),
      this.#redirects(addresses),
    ];
    return this.#random.sample(sequences, sequences.length).flat();
  }
}
