import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createUsers, type SignedInRole, type TestUser } from './access-fixtures';
import { type Ask, createAsk } from './access-rest';

/** People who sign in: who makes them, who sees what of them, and how a password cannot be guessed. */
let payload: Payload;
let ask: Ask;
let users: Readonly<Record<SignedInRole, TestUser>>;

const GOOD = 'amber-Kettle-94-drift';

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  ask = createAsk(config);
});

afterAll(async () => {
  await payload.destroy();
});

describe('before there is a user', () => {
  it('should let nobody become the first one over the web', async () => {
    const body = { email: 'stranger@example.org', name: 'Stranger', role: 'administrator', password: GOOD };
    expect((await ask('POST', '/users/first-register', { body })).status).toBe(403);
    expect((await ask('POST', '/users', { body })).status).toBe(403);
    expect((await payload.count({ collection: 'users' })).totalDocs).toBe(0);
  });
});

describe('users', () => {
  beforeAll(async () => {
    users = await createUsers(payload);
  });

  it('should be made, given roles and deleted by administrators alone', async () => {
    const body = { email: 'new@example.org', name: 'New', role: 'editor', password: GOOD };
    for (const role of ['reviewer', 'editor', 'publisher'] as const) {
      const { token } = users[role];
      expect((await ask('POST', '/users', { token, body })).status).toBe(403);
      expect((await ask('DELETE', `/users/${users.reviewer.id}`, { token })).status).toBe(403);
      expect(
        (await ask('POST', '/users/unlock', { token, body: { email: users.editor.email } })).status,
      ).toBe(403);
      await ask('PATCH', `/users/${users[role].id}`, {
        token,
        body: { role: 'administrator', name: `The ${role}` },
      });
      const { role: stored } = await payload.findByID({ collection: 'users', id: users[role].id });
      expect(stored).toBe(role);
    }
    const made = await ask('POST', '/users', { token: users.administrator.token, body });
    expect(made.status).toBe(201);
    const { id } = made.json.doc as { id: number };
    expect((await ask('DELETE', `/users/${id}`, { token: users.administrator.token })).status).toBe(200);
  });

  it('should show e-mail addresses and roles to their owner and to administrators', async () => {
    const { id, email } = users.publisher;
    const seen = async (token: string | undefined) => {
      const answer = await ask('GET', `/users/${id}`, { token });
      const {
        name = null,
        email: address = null,
        role = null,
      } = answer.json as Record<string, string | null>;
      return { status: answer.status, name, email: address, role };
    };
    expect(await seen(users.administrator.token)).toEqual({
      status: 200,
      name: 'The publisher',
      email,
      role: 'publisher',
    });
    expect(await seen(users.publisher.token)).toEqual({
      status: 200,
      name: 'The publisher',
      email,
      role: 'publisher',
    });
    expect(await seen(users.editor.token)).toEqual({
      status: 200,
      name: 'The publisher',
      email: null,
      role: null,
    });
    expect((await seen(users.reviewer.token)).status).toBe(404);
    expect((await seen(undefined)).status).toBe(403);
    const list = await ask('GET', '/users?limit=0', { token: users.editor.token });
    expect(list.text.match(/@example\.org/g)).toEqual(['@example.org']);
  });

  it.each([
    'where[email][contains]=publisher',
    'where[role][equals]=administrator',
    'where[resetPasswordToken][exists]=true',
    'where[hash][like]=a',
    'where[salt][like]=a',
    'where[loginAttempts][greater_than]=0',
    'where[sessions.id][exists]=true',
    'sort=email',
    'sort=role',
    'sort=hash',
  ])('should not let an editor ask by %s', async (query) => {
    const answer = await ask('GET', `/users?${query}`, { token: users.editor.token });
    const all = await ask('GET', '/users', { token: users.editor.token });
    if (answer.status === 200) expect(answer.json.docs).toEqual(all.json.docs);
    else expect(answer.status).toBe(400);
  });

  it('should show nobody a secret of a user', async () => {
    for (const role of ['editor', 'administrator'] as const) {
      const { text } = await ask('GET', '/users?showHiddenFields=true&depth=2', { token: users[role].token });
      for (const word of ['hash', 'salt', 'resetPasswordToken', 'loginAttempts', 'lockUntil']) {
        expect(text).not.toContain(`"${word}"`);
      }
    }
  });

  it('should let people change their own name and password and nobody else’s', async () => {
    const { token, id } = users.editor;
    expect((await ask('PATCH', `/users/${id}`, { token, body: { name: 'Renamed' } })).status).toBe(200);
    expect((await ask('PATCH', `/users/${users.publisher.id}`, { token, body: { name: 'X' } })).status).toBe(
      403,
    );
    expect(
      (await ask('PATCH', `/users/${users.publisher.id}`, { token, body: { password: GOOD } })).status,
    ).toBe(403);
  });

  it('should refuse bulk changes', async () => {
    const { token } = users.administrator;
    const path = '/users?where[id][exists]=true';
    expect((await ask('PATCH', path, { token, body: { name: 'X' } })).status).toBe(403);
    expect((await ask('DELETE', path, { token })).status).toBe(403);
  });

  it('should keep the last administrator', async () => {
    const { token, id } = users.administrator;
    const demote = await ask('PATCH', `/users/${id}`, { token, body: { role: 'editor' } });
    expect([demote.status, demote.text]).toEqual([400, expect.stringContaining('last administrator')]);
    expect((await ask('DELETE', `/users/${id}`, { token })).status).toBe(400);
    await expect(payload.delete({ collection: 'users', id })).rejects.toThrow('last administrator');
    const second = await payload.create({
      collection: 'users',
      data: { email: 'second@example.org', name: 'Second', role: 'administrator', password: GOOD },
    });
    await payload.delete({ collection: 'users', id: second.id });
    expect((await payload.findByID({ collection: 'users', id })).role).toBe('administrator');
  });

  it('should let staff into the desk and reviewers not', async () => {
    const can = async (token: string) =>
      ((await ask('GET', '/access', { token })).json as { canAccessAdmin?: boolean }).canAccessAdmin;
    expect(await can(users.editor.token)).toBe(true);
    const admin = payload.collections.users.config.access.admin;
    expect(
      await admin?.({ req: { user: { ...(users.reviewer.user as object), role: 'reviewer' } } as never }),
    ).toBe(false);
  });
});

describe('passwords', () => {
  const weak = [
    ['Short-1', 'at least 12'],
    ['password1234', 'easy to guess'],
    ['editor@example.org', 'easy to guess'],
  ] as const;

  it.each(weak)('should refuse %s for a new user, a change and a reset', async (password, message) => {
    const data = { email: 'editor@example.org', name: 'Editor', role: 'editor', password } as const;
    await expect(
      payload.create({ collection: 'users', data: { ...data, email: 'editor@example.org' } }),
    ).rejects.toThrow(message);
    await expect(
      payload.update({ collection: 'users', id: users.editor.id, data: { password } }),
    ).rejects.toThrow(message);
    const own = await ask('PATCH', `/users/${users.editor.id}`, {
      token: users.editor.token,
      body: { password },
    });
    expect([own.status, own.text]).toEqual([400, expect.stringContaining(message)]);
    await payload.forgotPassword({
      collection: 'users',
      data: { email: users.editor.email },
      disableEmail: true,
    });
    const reset = await ask('POST', '/users/reset-password', { body: { token: 'unknown', password } });
    if (password !== 'editor@example.org') {
      expect([reset.status, reset.text]).toEqual([400, expect.stringContaining(message)]);
    }
  });

  it('should say so in Chinese to whoever works in Chinese', async () => {
    const answer = await ask('PATCH', `/users/${users.editor.id}`, {
      token: users.editor.token,
      body: { password: 'password1234' },
      headers: { 'Accept-Language': 'zh' },
    });
    expect(answer.text).toContain('此密码容易被猜中');
  });

  it('should take a good one, end other sessions, and reset with the token from the mail', async () => {
    const token = await payload.forgotPassword({
      collection: 'users',
      data: { email: users.reviewer.email },
      disableEmail: true,
    });
    const reset = await ask('POST', '/users/reset-password', { body: { token, password: GOOD } });
    expect(reset.status).toBe(200);
    const old = await ask('GET', '/users/me', { token: users.reviewer.token });
    expect(old.json.user).toBeNull();
    await expect(
      payload.login({ collection: 'users', data: { email: users.reviewer.email, password: GOOD } }),
    ).resolves.toMatchObject({ user: { role: 'reviewer' } });
  });
});

describe('guessing a password', () => {
  const guess = (email: string) =>
    ask('POST', '/users/login', { body: { email, password: 'wrong-guess-wrong' } });

  it('should be held back after ten tries, with a message that says how long', async () => {
    const email = users.publisher.email;
    const tries = [];
    for (let n = 0; n < 12; n += 1) tries.push(await guess(email));
    expect(tries.map(({ status }) => status)).toEqual([...Array(10).fill(401), 429, 429]);
    expect(tries.at(-1)?.text).toMatch(/Too many attempts\. Wait 15 minutes/);
    const right = await ask('POST', '/users/login', { body: { email, password: 'kV9-tulip-Orbit-22' } });
    expect(right.status).toBe(429);
    expect((await guess(users.administrator.email)).status).toBe(401);
  });

  it('should answer the same for accounts that do not exist', async () => {
    const known = await guess(users.administrator.email);
    const unknown = await guess('nobody@example.org');
    expect([unknown.status, unknown.json.errors]).toEqual([known.status, known.json.errors]);
  });

  it('should hold back requests for a new password too', async () => {
    const statuses = [];
    for (let n = 0; n < 7; n += 1) {
      statuses.push(
        (await ask('POST', '/users/forgot-password', { body: { email: 'nobody@example.org' } })).status,
      );
    }
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });
});
