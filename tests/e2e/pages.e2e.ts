import { expect, test } from '@playwright/test';
import { limitFor } from './support/limits';
import { listPageTypes, listSitemapPaths } from './support/site';

const HTML_LANG: Record<string, string> = { en: 'en', zh: 'zh-Hans' };

test.describe('every page', () => {
  test('says its language, its address, its translations, a title and a description', async ({
    page,
    request,
  }) => {
    const paths = await listSitemapPaths(request);
    test.setTimeout(limitFor(paths.length));
    const titles = new Map<string, string>();
    for (const path of paths) {
      const response = await page.goto(path, { waitUntil: 'commit' });
      expect(response?.status(), path).toBe(200);
      await page.waitForLoadState('domcontentloaded');
      const [, locale = '', ...rest] = path.split('/');
      const head = await page.evaluate(() => ({
        lang: document.documentElement.lang,
        title: document.title,
        description: document.querySelector('head > meta[name="description"]')?.getAttribute('content') ?? '',
        canonical: document.querySelector('head > link[rel="canonical"]')?.getAttribute('href') ?? '',
        alternates: [...document.querySelectorAll('head > link[rel="alternate"][hreflang]')].map((link) => [
          link.getAttribute('hreflang'),
          new URL(link.getAttribute('href') ?? '', document.baseURI).pathname,
        ]),
        h1: document.querySelectorAll('h1').length,
        mains: document.querySelectorAll('main').length,
      }));
      expect.soft(head.lang, path).toBe(HTML_LANG[locale]);
      expect.soft(head.title.length, `${path}: title`).toBeGreaterThan(5);
      expect.soft(head.description.length, `${path}: description`).toBeGreaterThan(10);
      expect.soft(new URL(head.canonical, page.url()).pathname, `${path}: canonical`).toBe(path);
      for (const [code, htmlLang] of Object.entries(HTML_LANG)) {
        const translated = ['', code, ...rest].join('/');
        expect.soft(head.alternates, `${path}: hreflang ${htmlLang}`).toContainEqual([htmlLang, translated]);
      }
      expect.soft([head.h1, head.mains], `${path}: one h1, one main`).toEqual([1, 1]);
      const twin = titles.get(`${locale} ${head.title}`);
      expect.soft(twin, `${path} has the same title as ${twin}: ${head.title}`).toBeUndefined();
      titles.set(`${locale} ${head.title}`, path);
    }
  });

  test('shows the same text with and without JavaScript', async ({ browser, baseURL, request }) => {
    const paths = [...(await listPageTypes(request, 'en')), ...(await listPageTypes(request, 'zh'))];
    test.setTimeout(limitFor(paths.length));
    const [withScript, withoutScript] = await Promise.all(
      [true, false].map(async (javaScriptEnabled) => {
        const context = await browser.newContext({ javaScriptEnabled, ...(baseURL && { baseURL }) });
        return context.newPage();
      }),
    );
    if (!withScript || !withoutScript) throw new Error('Two pages are needed.');
    for (const path of paths) {
      await Promise.all([withScript.goto(path), withoutScript.goto(path)]);
      const text = await withoutScript.locator('body').innerText();
      expect(text.length, path).toBeGreaterThan(200);
      expect.soft(await withScript.locator('body').innerText(), path).toBe(text);
    }
    await Promise.all([withScript.context().close(), withoutScript.context().close()]);
  });

  test('asks no other host, sets no cookie and logs no error', async ({
    page,
    request,
    context,
    baseURL,
  }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (asked) => {
      if (baseURL && !asked.url().startsWith(baseURL) && !asked.url().startsWith('data:'))
        foreign.push(asked.url());
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    // What a policy refuses is an error in the console as well.
    const paths = await listSitemapPaths(request);
    test.setTimeout(paths.length * 2_000 + 30_000);
    for (const path of paths) await page.goto(path, { waitUntil: 'load' });
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });
});
