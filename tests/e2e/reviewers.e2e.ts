import { type Browser, expect, type Page, test } from '@playwright/test';
import { listAxeFindings } from './support/axe';
import { asAdministrator, fillInSignIn, makeAccount, openDesk, waitForForm } from './support/sign-in';

/** Somebody else's browser. */
async function openBrowser(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ ...(baseURL && { baseURL }) });
  return context.newPage();
}

const save = (page: Page) => page.locator('#action-save').click();

test.describe('external reviewers', () => {
  test('read what is marked for them by a link, until it is revoked', async ({
    page,
    request,
    browser,
    baseURL,
  }) => {
    const headers = asAdministrator(baseURL);
    const created = await request.post('/api/news?draft=true', {
      headers,
      data: {
        title: 'A report that only reviewers read',
        date: '2026-11-20T12:00:00.000Z',
        visibleToReviewers: true,
        internalNotes: 'Nothing for reviewers.',
        _status: 'draft',
      },
    });
    expect(created.status(), await created.text()).toBe(201);
    const { doc } = (await created.json()) as { doc: { id: number; slug: string } };

    await openDesk(page, request, baseURL);
    await page.goto('/admin/collections/reviewer-links/create');
    await waitForForm(page);
    await page.locator('input[name="label"]').fill('A trial of links');
    await save(page);
    const shown = page.locator('.desk-fresh-link code');
    await expect(shown).toHaveText(/\/review\/[A-Za-z0-9_-]{43}$/);
    const link = new URL((await shown.textContent()) ?? '').pathname;

    const reader = await openBrowser(browser, baseURL);
    await reader.goto(link);
    await expect(reader).toHaveURL(/\/review\/en$/);
    const strip = reader.getByRole('complementary', { name: 'For reviewers' });
    await expect(strip).toContainText('Do not pass on.');
    await expect(strip).toContainText(/until \d+ \w+ \d{4}/);
    expect(await listAxeFindings(reader)).toEqual([]);
    const cookies = await reader.context().cookies();
    expect(cookies.map(({ name, path, httpOnly }) => [name, path, httpOnly])).toEqual([
      ['reviewer-link', '/review', true],
    ]);

    await reader.goto('/review/en/news');
    await reader.getByRole('link', { name: 'A report that only reviewers read' }).click();
    await expect(reader).toHaveURL(new RegExp(`/review/en/news/${doc.slug}$`));
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('A report that only reviewers read');
    await expect(reader.locator('body')).not.toContainText('Nothing for reviewers.');
    expect(await reader.locator('script:not([type="application/ld+json"])').count()).toBe(0);
    expect(await listAxeFindings(reader)).toEqual([]);
    await reader.getByRole('link', { name: '中文' }).click();
    await expect(reader).toHaveURL(new RegExp(`/review/zh/news/${doc.slug}$`));
    expect((await reader.goto(`/en/news/${doc.slug}`))?.status(), 'the public page').toBe(404);

    await page.reload();
    await waitForForm(page);
    await page.locator('input[name="isRevoked"]').check();
    await save(page);
    await expect(page.locator('.payload-toast-container')).toContainText(/success/i);
    const ended = await reader.goto(`/review/en/news/${doc.slug}`);
    expect(ended?.status()).toBe(410);
    await expect(reader.getByRole('heading', { level: 1 })).toHaveText('This link for reviewers has ended');
    await expect(reader.locator('main')).toContainText('此评审链接已失效');
    expect(await listAxeFindings(reader)).toEqual([]);
    expect((await reader.goto(link))?.status()).toBe(410);
    expect(await reader.context().cookies()).toEqual([]);
    await reader.context().close();

    await request.delete(`/api/news/${doc.id}`, { headers });
  });

  test('read with an account of their own, and are told how to come in without one', async ({
    request,
    browser,
    baseURL,
  }) => {
    const account = await makeAccount(request, baseURL, 'reviewer');
    const reader = await openBrowser(browser, baseURL);
    const closed = await reader.goto('/review/en');
    expect(closed?.status()).toBe(403);
    expect(await listAxeFindings(reader)).toEqual([]);
    await reader.getByRole('link', { name: 'Sign in as a reviewer' }).click();
    await fillInSignIn(reader, account);
    await expect(reader).toHaveURL(/\/review\/en$/);
    await expect(reader.getByRole('complementary', { name: 'For reviewers' })).toBeVisible();
    await reader.getByRole('link', { name: 'Leave' }).click();
    await expect(reader).toHaveURL(/\/en$/);
    await expect(reader.getByRole('complementary', { name: 'For reviewers' })).toHaveCount(0);
    await reader.context().close();
  });
});
