import { expect, test } from '@playwright/test';
import { asAdministrator, makeAccount, openDesk } from './support/sign-in';

type News = { readonly id: number; readonly slug: string };

test.describe('staff', () => {
  test('sign in at the desk, which greets them by its own menu', async ({ page, request, baseURL }) => {
    await openDesk(page, request, baseURL);
    await expect(page.getByRole('link', { name: /Trainings|培训/ }).first()).toBeVisible();
  });

  test('a wrong password is refused', async ({ request, baseURL }) => {
    const { email } = await makeAccount(request, baseURL, 'administrator');
    const response = await request.post('/api/users/login', { data: { email, password: 'wrong-password' } });
    expect(response.status()).toBe(401);
  });

  test('a draft stays hidden, publishing shows it, a new slug redirects, withdrawal answers 410', async ({
    page,
    request,
    baseURL,
  }) => {
    const headers = asAdministrator(baseURL);
    const created = await request.post('/api/news?draft=true', {
      headers,
      data: { title: 'A test of publishing', date: '2026-11-20T12:00:00.000Z', _status: 'draft' },
    });
    expect(created.status(), await created.text()).toBe(201);
    const { doc } = (await created.json()) as { doc: News };
    const address = `/en/news/${doc.slug}`;
    const change = (data: object) => request.patch(`/api/news/${doc.id}`, { headers, data });
    expect((await request.get(address)).status(), 'a draft').toBe(404);

    expect((await change({ _status: 'published' })).status()).toBe(200);
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('A test of publishing');

    expect((await change({ slug: 'published-and-moved', _status: 'published' })).status()).toBe(200);
    const moved = await request.get(address, { maxRedirects: 0 });
    expect([moved.status(), moved.headers().location]).toEqual([308, '/en/news/published-and-moved']);

    const withdrawal = { withdrawnOn: '2026-11-21T12:00:00.000Z', reason: 'Published by mistake.' };
    expect((await change({ withdrawal, _status: 'published' })).status()).toBe(200);
    const gone = await page.goto('/en/news/published-and-moved');
    expect(gone?.status()).toBe(410);
    await expect(page.locator('main')).toContainText('Published by mistake.');

    const removed = await request.delete(`/api/news/${doc.id}`, { headers });
    expect(removed.status()).toBe(200);
  });
});
