import { type APIRequestContext, expect, type Page } from '@playwright/test';

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

/**
 * Waits until a form of the desk says that it is ready: what is typed or ticked before its script has started
 * is lost, and a form sent then refuses fields that look filled in.
 */
export async function waitForForm(page: Page): Promise<void> {
  await expect(page.locator('form.login__form, form.collection-edit__form')).toHaveAttribute(
    'data-form-ready',
    'true',
  );
}

/** Fills in the sign-in form that the page shows, and sends it. */
export async function fillInSignIn(page: Page, account: { email: string; password: string }): Promise<void> {
  await waitForForm(page);
  await page.locator('input[name="email"]').fill(account.email);
  await page.locator('input[name="password"]').fill(account.password);
  await page.locator('button[type="submit"]').click();
}

/** Opens the desk as its administrator. */
export async function openDesk(page: Page): Promise<void> {
  await page.goto('/admin/login');
  await fillInSignIn(page, ADMIN);
  await expect(page).toHaveURL(/\/admin$/);
}
