import { expect, request } from '@playwright/test';

/** Signs in as the administrator of the site under test, once for all tests (see sign-in.ts). */
export default async function signInOnce(): Promise<void> {
  const api = await request.newContext({ baseURL: process.env.E2E_URL ?? 'http://localhost:3000' });
  try {
    const { E2E_ADMIN_EMAIL: email, E2E_ADMIN_PASSWORD: password } = process.env;
    const response = await api.post('/api/users/login', { data: { email, password } });
    expect(response.status(), 'sign-in of the administrator').toBe(200);
    const { token } = (await response.json()) as { token: string };
    process.env.E2E_ADMIN_TOKEN = token;
  } finally {
    await api.dispose();
  }
}
