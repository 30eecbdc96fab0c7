import { expect, type Locator, test } from '@playwright/test';
import sharp from 'sharp';

test.describe('a visitor', () => {
  test.use({ javaScriptEnabled: false });

  test('finds a training from the front page, reads who took part and changes the language', async ({
    page,
  }) => {
    await page.goto('/en');
    await page
      .getByRole('navigation', { name: 'Main' })
      .getByRole('link', { name: 'Trainings' })
      .first()
      .click();
    await expect(page).toHaveURL(/\/en\/trainings$/);
    await page.locator('main .record-list a').first().click();
    await expect(page).toHaveURL(/\/en\/trainings\/[a-z0-9-]+$/);
    const record = await page.locator('main').innerText();
    expect(record).toMatch(/TRN-\d{4}-\d{2}/);
    await page.getByRole('navigation', { name: 'Languages' }).getByRole('link', { name: '中文' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
    expect(await page.locator('main').innerText()).toMatch(/TRN-\d{4}-\d{2}/);
  });

  test('narrows a list by links, and takes a filter back', async ({ page }) => {
    await page.goto('/en/activities');
    const rows = page.locator('main .record-list > li');
    const all = await rows.count();
    const filter = page.locator('main a[href*="kind="]').first();
    await filter.click();
    await expect(page).toHaveURL(/kind=/);
    const some = await rows.count();
    expect(some).toBeGreaterThan(0);
    expect(some).toBeLessThan(all);
    await page.getByRole('link', { name: 'Show all, without filters' }).click();
    await expect(rows).toHaveCount(all);
  });

  test('is told when an address asks for a filter that does not exist', async ({ page }) => {
    const response = await page.goto('/en/trainings?kind=juggling');
    expect(response?.status()).toBe(200);
    await expect(page.locator('main')).toContainText('juggling');
  });

  test('compares two periods in a form', async ({ page }) => {
    await page.goto('/en/years/compare');
    await page.getByLabel('First period').selectOption({ index: 0 });
    await page.getByLabel('Second period').selectOption({ index: 1 });
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/a=[\d-]+&b=[\d-]+/);
    await expect(page.locator('main table')).toBeVisible();
  });
});

/** How light a picture of it is, from 0 to 255. */
async function measureLightness(shown: Locator): Promise<number> {
  const { channels } = await sharp(await shown.screenshot())
    .greyscale()
    .stats();
  return channels[0]?.mean ?? Number.NaN;
}

test.describe('marks of how a criterion stands', () => {
  for (const [how, media] of [
    ['on a screen', {}],
    ['where the reader forces colours', { forcedColors: 'active' }],
    ['on paper', { media: 'print' }],
  ] as const) {
    test(`are full, half and empty ${how}`, async ({ page }) => {
      await page.emulateMedia(media);
      await page.goto('/en/category-2/criteria');
      const mark = (fill: string) => measureLightness(page.locator(`#legend .status-mark-${fill}`));
      const [full, half, empty] = [await mark('full'), await mark('half'), await mark('empty')];
      expect(half - full, `${full}, ${half}`).toBeGreaterThan(20);
      expect(empty - half, `${half}, ${empty}`).toBeGreaterThan(20);
    });
  }
});
