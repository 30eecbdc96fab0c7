import { randomBytes } from 'node:crypto';
import { ask } from './ask';

/** A member of staff who is signed in. */
export type Desk = {
  /** Reads from the interface. @returns the answer, read */
  readonly get: <Value>(path: string) => Promise<Value>;
  /** Writes through it. @throws Error unless it was accepted */
  readonly write: (method: 'POST' | 'PATCH', path: string, data: unknown) => Promise<unknown>;
};

async function asJson(url: string, method: string, token: string | null, data?: unknown): Promise<unknown> {
  const { status, body } = await ask(url, {
    method,
    headers: {
      ...(token && { authorization: `JWT ${token}` }),
      ...(data !== undefined && { 'content-type': 'application/json' }),
    },
    ...(data !== undefined && { body: JSON.stringify(data) }),
  });
  if (status >= 400)
    throw new Error(`${method} ${url} was answered with ${status}: ${body.toString().slice(0, 500)}`);
  return JSON.parse(body.toString());
}

/** Signs in. @throws Error when that is refused */
async function signIn(url: string, email: string, password: string): Promise<Desk> {
  const { token } = (await asJson(`${url}/api/users/login`, 'POST', null, { email, password })) as {
    token: string;
  };
  return {
    get: async <Value>(path: string) => (await asJson(`${url}/api${path}`, 'GET', token)) as Value,
    write: (method, path, data) => asJson(`${url}/api${path}`, method, token, data),
  };
}

/** Makes a publisher and signs in as one. */
export async function openDesk(
  url: string,
  administrator: { email: string; password: string },
): Promise<Desk> {
  const desk = await signIn(url, administrator.email, administrator.password);
  const password = randomBytes(18).toString('base64url');
  const email = `publisher-${randomBytes(4).toString('hex')}@example.org`;
  await desk.write('POST', '/users', {
    email,
    password,
    name: 'A publisher',
    role: 'publisher',
    language: 'en',
  });
  return signIn(url, email, password);
}
