import { expect, test } from '@playwright/test';

test.describe('addresses', () => {
  test('the front page chooses the language the browser asks for', async ({ request }) => {
    const chinese = await request.get('/', {
      headers: { 'Accept-Language': 'zh-CN,zh;q=0.9' },
      maxRedirects: 0,
    });
    expect([chinese.status(), chinese.headers().location]).toEqual([307, '/zh']);
    const french = await request.get('/', { headers: { 'Accept-Language': 'fr' }, maxRedirects: 0 });
    expect([french.status(), french.headers().location]).toEqual([307, '/en']);
  });

  test('an unknown address answers 404 in the language of the address', async ({ page }) => {
    const response = await page.goto('/zh/no-such-page');
    expect(response?.status()).toBe(404);
    expect(await page.locator('html').getAttribute('lang')).toBe('zh-Hans');
    await expect(page.locator('main h1')).toBeVisible();
    for (const path of [
      '/en/trainings/no-such-training',
      '/en/countries/xyz',
      '/en/sdgs/18',
      '/en/years/1999',
      '/fr',
    ]) {
      expect((await page.goto(path))?.status(), path).toBe(404);
    }
  });

  test('many unknown addresses outside the languages are answered at the same time', async ({ request }) => {
    const answers = await Promise.all(
      Array.from({ length: 8 }, (_, place) => request.get(`/no-such-place-${place}`, { timeout: 20_000 })),
    );
    expect(answers.map((answer) => answer.status())).toEqual(answers.map(() => 404));
  });

  test('a period has its report as a PDF with a telling name, and an unknown one has none', async ({
    request,
  }) => {
    const xml = await (await request.get('/sitemap.xml')).text();
    const [, slug] = /\/en\/years\/(\d{4}[^<]*)</.exec(xml) ?? [];
    const report = await request.get(`/zh/years/${slug}/report.pdf`);
    expect([report.status(), report.headers()['content-type']]).toEqual([200, 'application/pdf']);
    expect(report.headers()['content-disposition']).toMatch(
      new RegExp(`^inline; filename="[a-z0-9-]+-${slug}-zh\\.pdf"$`),
    );
    expect((await report.body()).subarray(0, 5).toString()).toBe('%PDF-');
    expect((await request.get('/en/years/1999/report.pdf')).status()).toBe(404);
  });

  test('the service says that it is well', async ({ request }) => {
    const response = await request.get('/healthz');
    expect([response.status(), await response.json()]).toEqual([200, { status: 'ok' }]);
  });

  test('an id leads to its record, in the language of the reader', async ({ request }) => {
    const xml = await (await request.get('/sitemap.xml')).text();
    expect(xml).toContain('/en/category-2/criteria/A1');
    const response = await request.get('/id/cri-a1', {
      headers: { 'Accept-Language': 'zh' },
      maxRedirects: 0,
    });
    expect([response.status(), response.headers().location]).toEqual([303, '/zh/category-2/criteria/A1']);
    expect((await request.get('/id/TRN-1900-01')).status()).toBe(404);
  });
});
