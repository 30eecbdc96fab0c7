import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { type APIRequestContext, expect, test } from '@playwright/test';
import { asAdministrator, openDesk, waitForForm } from './support/sign-in';
import { listPageTypes, listSitemapPaths } from './support/site';

/** Published pages as readers get them, and what must never be among them. */
const PAGES = process.env.E2E_PAGES_DIR ?? '';

type News = { readonly id: number; readonly slug: string; readonly publicId: string };

async function createNews(
  request: APIRequestContext,
  headers: Record<string, string>,
  data: Record<string, unknown>,
): Promise<News> {
  const draft = data._status === 'draft' ? '?draft=true' : '';
  const response = await request.post(`/api/news${draft}`, {
    headers,
    data: { date: '2026-11-20T12:00:00.000Z', ...data },
  });
  expect(response.status(), await response.text()).toBe(201);
  return ((await response.json()) as { doc: News }).doc;
}

/** Everything the store holds, readable: compressed forms as well. */
async function readStore(): Promise<{ name: string; text: string }[]> {
  const entries = await readdir(PAGES, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return Promise.all(
    files.map(async (name) => {
      const bytes = await readFile(name);
      if (name.endsWith('.br')) return { name, text: brotliDecompressSync(bytes).toString('utf8') };
      return { name, text: (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8') };
    }),
  );
}

test.describe('published pages', () => {
  test('hold no script and no style of their own, and their headers allow none', async ({ request }) => {
    for (const address of await listSitemapPaths(request)) {
      const response = await request.get(address);
      const html = await response.text();
      const scripts = html.match(/<script(?![^>]*application\/ld\+json)[^>]*>/g) ?? [];
      expect.soft(scripts, address).toEqual([]);
      expect.soft(html, address).not.toMatch(/\sstyle=|<style|\son[a-z]+=|<template|javascript:/);
      const policy = response.headers()['content-security-policy'];
      expect.soft(policy, address).toContain("default-src 'none'");
      expect.soft(policy, address).not.toMatch(/unsafe|script-src/);
      expect.soft(response.headers()['set-cookie'], address).toBeUndefined();
    }
  });

  test('are files that are not sent twice', async ({ request }) => {
    for (const address of await listPageTypes(request, 'zh')) {
      const first = await request.get(address);
      const again = await request.get(address, { headers: { 'if-none-match': first.headers().etag ?? '' } });
      expect.soft(again.status(), address).toBe(304);
      const file = await readFile(path.join(PAGES, 'site', `${address}.html`), 'utf8');
      expect.soft(await first.text(), address).toBe(file);
    }
  });

  test('say how the error pages, files and the desk are guarded as well', async ({ request }) => {
    for (const address of [
      '/en/no-such-page',
      '/sitemap.xml',
      '/robots.txt',
      '/icon.svg',
      '/en/trainings?kind=course',
    ]) {
      const headers = (await request.get(address)).headers();
      expect.soft(headers['content-security-policy'], address).toContain("default-src 'none'");
      expect.soft(headers['x-content-type-options'], address).toBe('nosniff');
      expect.soft(headers['permissions-policy'], address).toContain('camera=()');
      expect.soft(headers['x-powered-by'], address).toBeUndefined();
    }
    const desk = (await request.get('/admin/login')).headers();
    expect(desk['content-security-policy']).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic'/);
    expect(desk['cache-control']).toContain('no-store');
  });
});

test.describe('an edit', () => {
  test('is seen by readers when the save is answered, and by the lists soon after', async ({
    request,
    baseURL,
  }) => {
    const headers = asAdministrator(baseURL);
    const news = await createNews(request, headers, { title: 'News before the edit', _status: 'published' });
    const address = `/en/news/${news.slug}`;
    expect(await (await request.get(address)).text()).toContain('News before the edit');
    await request.patch(`/api/news/${news.id}`, {
      headers,
      data: { title: 'News after the edit', _status: 'published' },
    });
    expect(await (await request.get(address)).text()).toContain('News after the edit');
    for (const list of ['/en/news', '/en', '/sitemap.xml']) {
      const wanted = list === '/sitemap.xml' ? address : 'News after the edit';
      await expect.poll(async () => (await request.get(list)).text(), { message: list }).toContain(wanted);
    }
    await request.delete(`/api/news/${news.id}`, { headers });
  });

  test('that withdraws is seen when the save is answered, also where the record was named', async ({
    request,
    baseURL,
  }) => {
    const headers = asAdministrator(baseURL);
    const news = await createNews(request, headers, { title: 'News to be taken back', _status: 'published' });
    const lists = ['/en/news', '/zh/news', '/en'];
    for (const list of lists) {
      await expect.poll(async () => (await request.get(list)).text(), { message: list }).toContain(news.slug);
    }
    const withdrawal = { withdrawnOn: '2026-11-21T12:00:00.000Z', reason: 'Published by mistake.' };
    await request.patch(`/api/news/${news.id}`, { headers, data: { withdrawal, _status: 'published' } });
    expect((await request.get(`/en/news/${news.slug}`)).status()).toBe(410);
    for (const list of lists)
      expect.soft(await (await request.get(list)).text(), list).not.toContain(news.slug);
    await request.delete(`/api/news/${news.id}`, { headers });
  });
});

test.describe('a draft', () => {
  test('is shown to staff in the preview, to nobody else, and never stored', async ({
    page,
    request,
    baseURL,
  }) => {
    const headers = asAdministrator(baseURL);
    const words = `confidential-draft-${Date.now()}`;
    const news = await createNews(request, headers, { title: 'A published title', _status: 'published' });
    await request.patch(`/api/news/${news.id}?draft=true`, {
      headers,
      data: { title: words, _status: 'draft' },
    });
    const unseen = await createNews(request, headers, { title: `${words}-new`, _status: 'draft' });

    const anonymous = await request.get(`/preview/en/news/${news.slug}`, { maxRedirects: 0 });
    expect([anonymous.status(), anonymous.headers().location]).toEqual([
      303,
      `/admin/login?redirect=${encodeURIComponent(`/preview/en/news/${news.slug}`)}`,
    ]);

    await openDesk(page, request, baseURL);
    for (const { slug } of [news, unseen]) {
      const response = await page.goto(`/preview/en/news/${slug}`);
      expect(response?.headers()['cache-control']).toContain('no-store');
      await expect(page.getByRole('heading', { level: 1 })).toContainText(words);
    }
    for (const address of [`/en/news/${news.slug}`, '/en/news', '/en', '/sitemap.xml']) {
      expect.soft(await (await page.request.get(address)).text(), address).not.toContain(words);
    }
    for (const { name, text } of await readStore()) expect.soft(text.includes(words), name).toBe(false);
    for (const { id } of [news, unseen]) await request.delete(`/api/news/${id}`, { headers });
  });

  test('is shown beside the form in the desk, and anew when it is saved', async ({
    page,
    request,
    baseURL,
  }) => {
    test.setTimeout(120_000);
    const headers = asAdministrator(baseURL);
    const news = await createNews(request, headers, { title: 'Beside the form', _status: 'published' });
    await openDesk(page, request, baseURL);
    await page.goto(`/admin/collections/news/${news.id}`);
    await waitForForm(page);
    await page.locator('#live-preview-toggler').click();
    const frame = page.frameLocator('iframe[src*="/preview/"]');
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Beside the form', { timeout: 30_000 });
    await page.locator('#field-title').fill('Changed in the form');
    await page.locator('#action-save-draft').click();
    await expect(frame.getByRole('heading', { level: 1 })).toHaveText('Changed in the form', {
      timeout: 30_000,
    });
    await request.delete(`/api/news/${news.id}`, { headers });
  });
});
