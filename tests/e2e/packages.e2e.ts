import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';

test.use({ javaScriptEnabled: false });

test('a reviewer chooses years, reads a criterion in them and takes the whole away', async ({ page }) => {
  await page.goto('/en/category-2/criteria');
  const first = await page.getByLabel('From').locator('option').first().innerText();
  await page.getByLabel('From').selectOption(first);
  await page.getByRole('button', { name: 'Show these years' }).click();
  await expect(page).toHaveURL(new RegExp(`from=${first}&to=\\d{4}`));
  await page.getByRole('link', { name: /^F2 / }).click();
  await expect(page).toHaveURL(new RegExp(`/criteria/F2\\?from=${first}`));
  await expect(page.locator('main')).toContainText('Meetings of the Governing Board');

  await page.goto('/en/category-2/package');
  await page.getByRole('button', { name: /^Make the package/ }).click();
  await expect(page).toHaveURL(/id=\d+/);
  await expect(async () => {
    await page.reload();
    await expect(page.locator('main')).toContainText('The package is ready', { timeout: 500 });
  }).toPass({ timeout: 120_000, intervals: [1_000] });
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: /^Download dossier/ }).click(),
  ]);
  const files = unzipSync(await readFile(await download.path()));
  expect(Object.keys(files)).toEqual(expect.arrayContaining(['index.html', 'dossier.pdf', 'SHA256SUMS']));
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('<h1>');
});

test('who asks for years that are not there is told which there are', async ({ page }) => {
  const response = await page.goto('/en/category-2/gaps?from=1990&to=1995');
  expect(response?.status()).toBe(404);
  await expect(page.locator('main')).toContainText('The record has nothing from 1990 to 1995.');
  const missing = await page.goto('/zh/category-2/package?id=987654');
  expect(missing?.status()).toBe(404);
  await expect(page.locator('main')).toContainText('没有此资料包');
});
