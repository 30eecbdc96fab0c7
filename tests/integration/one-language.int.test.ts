import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { createUsers, type SignedInRole, type TestUser } from './access-fixtures';
import { createAsk } from './access-rest';

/**
 * Texts that must be there, in one language at least: over REST as the forms of the desk save, in each language
 * of the form, by each role that may publish, and with what readers then get.
 */
let payload: Payload;
let users: Readonly<Record<SignedInRole, TestUser>>;
const ask = createAsk(config);

beforeAll(async () => {
  payload = await getPayload({ config, disableOnInit: true });
  users = await createUsers(payload);
});

afterAll(async () => {
  await payload.destroy();
});

type Doc = Readonly<Record<string, unknown>> & { readonly id: number };
type Row = { readonly id: string; readonly title?: string };

const other = (locale: Locale): Locale => (locale === 'en' ? 'zh' : 'en');
const words: Readonly<Record<Locale, string>> = { en: 'One language', zh: '一种语言' };

/** Saves as a form does that is set to one language, and gives the answer. */
function save(role: SignedInRole, path: string, locale: Locale, body: object, desk: Locale = 'en') {
  const method = /\/\d+$/.test(path) ? 'PATCH' : 'POST';
  const draft = '_status' in body && body._status === 'draft' ? '&draft=true' : '';
  return ask(method, `${path}?depth=0&locale=${locale}${draft}`, {
    token: users[role].token,
    body,
    headers: { 'Accept-Language': desk },
  });
}

async function saved(...args: Parameters<typeof save>): Promise<Doc> {
  const { json, status, text } = await save(...args);
  expect([200, 201], text).toContain(status);
  return (json.doc ?? json.result) as Doc;
}

/** What stands at each field of a refused save. */
async function refused(...args: Parameters<typeof save>): Promise<Readonly<Record<string, string>>> {
  const { json, status, text } = await save(...args);
  expect(status, text).toBe(400);
  type Problem = { readonly data: { readonly errors: readonly { path: string; message: string }[] } };
  const [problem] = json.errors as readonly Problem[];
  return Object.fromEntries((problem?.data.errors ?? []).map(({ path, message }) => [path, message]));
}

const readAll = (collection: 'trainings' | 'governance-meetings' | 'news', id: number) =>
  payload.findByID({ collection, id, locale: 'all', depth: 0 }) as unknown as Promise<Doc>;

const draft = { _status: 'draft' };
const published = { _status: 'published' };

describe.each(LOCALE_CODES)('a record written in %s only', (written) => {
  it.each(['publisher', 'administrator'] as const)(
    'should be published by a %s from a form in the other language',
    async (role) => {
      const title = `${words[written]} (${role})`;
      const { id } = await saved(role, '/trainings', written, { title, kind: 'course', ...draft });
      // A form sends every field, the empty ones too.
      await saved(role, `/trainings/${id}`, other(written), { title: '', ...published });
      const training = await readAll('trainings', id);
      expect(training._status).toBe('published');
      expect((training.title as Record<Locale, string>)[written]).toBe(title);
      expect(training.translation).toEqual({ [written]: 'draft', [other(written)]: 'missing' });
    },
  );

  it('should be published over REST without naming the text at all', async () => {
    const { id } = await saved('publisher', '/news', written, {
      title: words[written],
      date: '2020-01-01',
      ...draft,
    });
    const answer = await saved('publisher', `/news/${id}`, other(written), {
      date: '2020-01-02',
      ...published,
    });
    expect(answer._status).toBe('published');
    // The form takes the answer for its contents: the other language's text must not slip into this one.
    expect(answer.title ?? '').toBe('');
    expect((await readAll('news', id)).title).toEqual({ [written]: words[written] });
  });

  it('should be created published in that language', async () => {
    const news = await saved('publisher', '/news', written, {
      title: words[written],
      date: '2020-01-01',
      ...published,
    });
    expect(news._status).toBe('published');
  });
});

describe.each(LOCALE_CODES)('rows written in %s only', (written) => {
  it('should be published from a form in the other language', async () => {
    const meeting = await saved('publisher', '/governance-meetings', written, {
      title: words[written],
      body: 'governing-board',
      agenda: [
        { number: '1', title: 'A' },
        { number: '2', title: 'B' },
      ],
      decisions: [{ number: '1', text: 'C' }],
      ...draft,
    });
    const untitled = (rows: unknown, name: string) => (rows as Row[]).map((row) => ({ ...row, [name]: '' }));
    await saved('publisher', `/governance-meetings/${meeting.id}`, other(written), {
      title: '',
      agenda: untitled(meeting.agenda, 'title'),
      decisions: untitled(meeting.decisions, 'text'),
      ...published,
    });
    const { agenda, decisions } = await readAll('governance-meetings', meeting.id);
    const kept = [...(agenda as Doc[]).map((row) => row.title), (decisions as Doc[])[0]?.text];
    expect(kept).toEqual(['A', 'B', 'C'].map((text) => expect.objectContaining({ [written]: text })));
  });

  it('should keep their translations when their order changes, also where one language is published', async () => {
    const meeting = await saved('publisher', '/governance-meetings', written, {
      title: words[written],
      body: 'governing-board',
      agenda: [{ title: 'A' }, { title: 'B' }],
      ...published,
    });
    const path = `/governance-meetings/${meeting.id}`;
    const [a, b] = meeting.agenda as [Row, Row];
    const translated = [
      { ...a, title: 'a' },
      { ...b, title: 'b' },
    ];
    await saved('publisher', path, other(written), { agenda: translated, ...published });
    const { status } = await ask(
      'PATCH',
      `${path}?depth=0&locale=${written}&publishSpecificLocale=${written}`,
      { token: users.publisher.token, body: { agenda: [b, a], ...published } },
    );
    expect(status).toBe(200);
    const { agenda } = await readAll('governance-meetings', meeting.id);
    expect((agenda as Doc[]).map(({ title }) => title)).toEqual([
      { [written]: 'B', [other(written)]: 'b' },
      { [written]: 'A', [other(written)]: 'a' },
    ]);
  });
});

describe.each([
  ['en', /English or in Chinese/],
  ['zh', /中文或英文/],
] as const)('a text in no language, for a desk in %s', (desk, advice) => {
  it.each(LOCALE_CODES)('should be refused with what to do (form in %s)', async (locale) => {
    const body = { kind: 'course', ...published };
    expect((await refused('publisher', '/trainings', locale, body, desk)).title).toMatch(advice);

    const { id } = await saved('publisher', '/trainings', locale, { kind: 'course', ...draft });
    const again = await refused(
      'administrator',
      `/trainings/${id}`,
      locale,
      { title: ' ', ...published },
      desk,
    );
    expect(again.title).toMatch(advice);
  });

  it.each(LOCALE_CODES)('should be refused in a row, at the row (form in %s)', async (locale) => {
    const meeting = await saved('publisher', '/governance-meetings', 'en', {
      title: words.en,
      body: 'governing-board',
      agenda: [{ title: 'A' }],
      ...draft,
    });
    const agenda = [...(meeting.agenda as Row[]), { number: '2' }];
    const problems = await refused(
      'publisher',
      `/governance-meetings/${meeting.id}`,
      locale,
      { agenda, decisions: [{ number: '1', text: '' }], ...published },
      desk,
    );
    expect(Object.keys(problems).sort()).toEqual(['agenda.1.title', 'decisions.0.text']);
    for (const problem of Object.values(problems)) expect(problem).toMatch(advice);
  });
});

describe('a text that is taken away', () => {
  it('should be missed only where the other language has none either', async () => {
    const { id } = await saved('publisher', '/news', 'en', {
      title: words.en,
      date: '2020-01-01',
      ...published,
    });
    expect(await refused('publisher', `/news/${id}`, 'en', { title: '', ...published })).toHaveProperty(
      'title',
    );
    await saved('publisher', `/news/${id}`, 'zh', { title: words.zh, ...published });
    await saved('publisher', `/news/${id}`, 'en', { title: '', ...published });
    const news = (await readAll('news', id)).title as Record<Locale, string>;
    expect([news.en ?? '', news.zh]).toEqual(['', words.zh]);
  });

  it('should not leave its language called ready', async () => {
    const translation = { en: 'ready', zh: 'ready' };
    const { id } = await saved('editor', '/news', 'en', { title: words.en, translation, ...draft });
    const states = async () => (await payload.findByID({ collection: 'news', id, draft: true })).translation;
    expect(await states()).toEqual({ en: 'ready', zh: 'missing' });
    await saved('editor', `/news/${id}`, 'zh', { title: words.zh, ...draft });
    await saved('editor', `/news/${id}`, 'en', { translation, ...draft });
    expect(await states()).toEqual(translation);
    await saved('editor', `/news/${id}`, 'zh', { title: '', translation, ...draft });
    expect(await states()).toEqual({ en: 'ready', zh: 'draft' });
  });
});

describe('the settings of the site', () => {
  it('should be saved with links named in one language', async () => {
    const path = '/globals/navigation';
    const save = (locale: Locale, main: object[]) =>
      ask('POST', `${path}?depth=0&locale=${locale}`, {
        token: users.administrator.token,
        body: { main },
      });
    const first = await save('zh', [{ label: '培训', path: '/trainings' }]);
    expect(first.status, first.text).toBe(200);
    const [row] = (first.json.result as { main: Row[] }).main;
    const second = await save('en', [{ ...row, label: null }]);
    expect(second.status, second.text).toBe(200);
    expect((await save('en', [{ path: '/trainings' }])).text).toMatch(/English or in Chinese/);
  });
});
