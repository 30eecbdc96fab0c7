import { type APIRequestContext, expect, type Page } from '@playwright/test';

type Account = { readonly email: string; readonly password: string };

/** What requests need to speak as the administrator of the site under test, who signed in before all tests. */
export function asAdministrator(baseURL: string | undefined): Record<string, string> {
  return { Authorization: `JWT ${process.env.E2E_ADMIN_TOKEN ?? ''}`, Origin: baseURL ?? '' };
}

/**
 * Makes an account for one test alone. Of two sign-ins of one account at the same moment Payload keeps the
 * session of the later only, so tests that run side by side must not share theirs.
 */
export async function makeAccount(
  request: APIRequestContext,
  baseURL: string | undefined,
  role: 'administrator' | 'reviewer',
): Promise<Account> {
  const account = { email: `${role}-${crypto.randomUUID()}@example.org`, password: 'kV9-tulip-Orbit-22' };
  const made = await request.post('/api/users', {
    headers: asAdministrator(baseURL),
    data: { ...account, name: `A trial ${role}`, role },
  });
  expect(made.status(), await made.text()).toBe(201);
  return account;
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
export async function fillInSignIn(page: Page, { email, password }: Account): Promise<void> {
  await waitForForm(page);
  await page.locator('input[name="email"]').fill(email);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('button[type="submit"]').click();
}

/** Opens the desk as an administrator. */
export async function openDesk(
  page: Page,
  request: APIRequestContext,
  baseURL: string | undefined,
): Promise<void> {
  const account = await makeAccount(request, baseURL, 'administrator');
  await page.goto('/admin/login');
  await fillInSignIn(page, account);
  await expect(page).toHaveURL(/\/admin$/);
}
