import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { chromium, request } from '@playwright/test';
import { listPageTypes } from '../tests/e2e/support/site';

/**
 * Pictures of every page type of a running site, in both languages, three widths, light and dark.
 * Usage: npm run screenshots -- [address] [folder]
 */
const [site = 'http://localhost:3000', folder = 'screenshots'] = process.argv.slice(2);
const WIDTHS = [360, 768, 1440];
const SCHEMES = ['light', 'dark'] as const;

async function main(): Promise<void> {
  await mkdir(folder, { recursive: true });
  const executablePath = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  const browser = await chromium.launch(executablePath ? { executablePath } : {});
  const api = await request.newContext({ baseURL: site });
  let taken = 0;
  for (const locale of ['en', 'zh']) {
    for (const address of await listPageTypes(api, locale)) {
      for (const colorScheme of SCHEMES) {
        for (const width of WIDTHS) {
          const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
          await page.goto(site + address);
          const name = `${address.slice(1).replaceAll('/', '_')}-${width}-${colorScheme}.png`;
          await page.screenshot({ path: path.join(folder, name), fullPage: true });
          await page.close();
          taken += 1;
        }
      }
    }
  }
  await api.dispose();
  await browser.close();
  console.log(`${taken} pictures in ${folder}`);
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
