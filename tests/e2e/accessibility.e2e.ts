import { expect, type Page, test } from '@playwright/test';
import { listAxeFindings, measureOverflow } from './support/axe';
import { limitFor } from './support/limits';
import { listPageTypes, listSitemapPaths } from './support/site';

/** `npm run test:a11y` sets this and looks at every address in every mode; else every address is seen once. */
const isThorough = process.env.A11Y === 'all';

const MODES = (['light', 'dark'] as const).flatMap((colorScheme) =>
  [320, 1440].map((width) => ({ colorScheme, width })),
);

type Mode = (typeof MODES)[number];

/** Opens each page once and looks at it in each mode; a mode changes the window, not the address. */
async function checkPages(page: Page, paths: readonly string[], modes: readonly Mode[]): Promise<void> {
  test.setTimeout(limitFor(paths.length * modes.length));
  for (const path of paths) {
    await page.goto(path);
    for (const { colorScheme, width } of modes) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      expect.soft(await listAxeFindings(page), `${path} ${colorScheme} ${width}px`).toEqual([]);
      expect.soft(await measureOverflow(page), `${path} ${width}px: sideways scrolling`).toBe(0);
    }
  }
}

test.describe('accessibility', () => {
  for (const locale of ['en', 'zh']) {
    test(`every address of the sitemap has no finding and does not scroll sideways (${locale})`, async ({
      page,
      request,
    }) => {
      const paths = (await listSitemapPaths(request)).filter((path) => path.split('/')[1] === locale);
      await checkPages(page, paths, isThorough ? MODES : MODES.slice(0, 1));
    });

    test(`every page type has no finding in any mode (${locale})`, async ({ page, request }) => {
      await checkPages(page, await listPageTypes(request, locale), MODES);
    });
  }

  test('the error pages have no finding', async ({ page }) => {
    for (const path of ['/en/no-such-page', '/zh/no-such-page']) {
      await page.goto(path);
      expect(await listAxeFindings(page), path).toEqual([]);
    }
  });

  test('the keyboard reaches the skip link first, then every link', async ({ page, request }) => {
    for (const path of await listPageTypes(request, 'en')) {
      await page.goto(path);
      await page.keyboard.press('Tab');
      const first = page.locator(':focus');
      await expect(first, path).toHaveAttribute('href', '#main');
      await page.keyboard.press('Enter');
      await expect(page, path).toHaveURL((url) => url.hash === '#main');
      const unreachable = await page.evaluate(
        () => document.querySelectorAll('a[href][tabindex="-1"], a:not([href])').length,
      );
      expect(unreachable, `${path}: links that the keyboard cannot reach`).toBe(0);
    }
  });
});
