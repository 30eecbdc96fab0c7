import { type APIRequestContext, expect } from '@playwright/test';

/** The administrator of the sites under test. */
export const ADMIN = {
  email: process.env.E2E_ADMIN_EMAIL ?? '',
  password: process.env.E2E_ADMIN_PASSWORD ?? '',
};

/** Signs in over the API, as the desk does, and gives the headers that say so. */
export async function signIn(request: APIRequestContext, baseURL: string): Promise<Record<string, string>> {
  const response = await request.post('/api/users/login', { data: ADMIN });
  expect(response.status(), 'sign-in').toBe(200);
  const { token } = (await response.json()) as { token: string };
  return { Authorization: `JWT ${token}`, Origin: baseURL };
}
