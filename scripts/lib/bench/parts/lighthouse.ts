import path from 'node:path';
import { step } from '../../../bootstrap/steps.mjs';
import { ensureChromium } from '../../chromium';
import { installPeer } from '../install-peer';
import { listTwelvePages } from '../page-types';
import { atLeast, atMost, type Row, type Wanted } from '../row';
import { serveGovuk } from '../serve-govuk';
import { runProgram } from '../start-program';
import { median } from '../statistics';
import type { World } from '../world';

const CHROME_FLAGS =
  '--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync';

/** A text of ours that GOV.UK has as well. */
const TEXT_PAGE = '/en/accessibility';

type Report = {
  readonly categories: Readonly<Record<string, { readonly score: number | null }>>;
  readonly audits: Readonly<Record<string, { readonly numericValue?: number }>>;
};

/** What is read from a report, and which end of it is the bad one. */
const FIGURES: readonly {
  readonly what: string;
  readonly unit: string;
  readonly isHighGood: boolean;
  readonly wanted: Wanted | null;
  readonly read: (report: Report) => number;
}[] = [
  ...(['performance', 'accessibility', 'best-practices', 'seo'] as const).map((category) => ({
    what: category,
    unit: '',
    isHighGood: true,
    wanted: atLeast(category === 'performance' ? 99 : 100),
    read: (report: Report) => Math.round((report.categories[category]?.score ?? 0) * 100),
  })),
  {
    what: 'largest paint (LCP)',
    unit: 'ms',
    isHighGood: false,
    wanted: atMost(1, 'ratio'),
    read: (report) => report.audits['largest-contentful-paint']?.numericValue ?? Number.NaN,
  },
  {
    what: 'blocked by scripts (TBT)',
    unit: 'ms',
    isHighGood: false,
    wanted: atMost(50),
    read: (report) => report.audits['total-blocking-time']?.numericValue ?? Number.NaN,
  },
  {
    what: 'shift of layout (CLS)',
    unit: '',
    isHighGood: false,
    wanted: atMost(0.01),
    read: (report) => report.audits['cumulative-layout-shift']?.numericValue ?? Number.NaN,
  },
];

/** How pages do on a phone in Lighthouse, the worst of twelve, beside a page of GOV.UK Frontend. */
export async function measureLighthouse(world: World): Promise<Row[]> {
  const site = await world.site('demo');
  const directory = await installPeer('lighthouse');
  const browser = await step('Finding a browser', ensureChromium);
  const rounds = world.isQuick ? 1 : 5;
  const all = await listTwelvePages(site);
  const addresses = world.isQuick ? all.slice(0, 3) : all;
  const govuk = await serveGovuk(world, site.url + TEXT_PAGE);

  const look = async (url: string): Promise<Report[]> => {
    const reports: Report[] = [];
    for (let round = 0; round < rounds; round += 1) reports.push(await run(directory, browser, url));
    return reports;
  };
  const peer = await step('Looking at the page of GOV.UK Frontend', () => look(govuk));
  const ours: { address: string; reports: Report[] }[] = [];
  for (const address of [...new Set([TEXT_PAGE, ...addresses])])
    ours.push({ address, reports: await step(`Looking at ${address}`, () => look(site.url + address)) });

  return FIGURES.map(({ what, unit, isHighGood, wanted, read }) => {
    const figures = ours.map(({ address, reports }) => ({ address, value: median(reports.map(read)) }));
    const [worst] = figures.sort((a, b) => (isHighGood ? a.value - b.value : b.value - a.value));
    return {
      part: 'lighthouse',
      what: `${what}, worst of ${figures.length} pages`,
      unit,
      ours: worst?.value ?? Number.NaN,
      peer: { name: 'GOV.UK Frontend', value: median(peer.map(read)) },
      wanted,
      note: worst?.address ?? '',
    };
  });
}

/** How often Lighthouse is asked again when it says itself that it could not look and is to be asked again. */
const MOST_ATTEMPTS = 3;

async function run(directory: string, browser: string, url: string): Promise<Report> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await runOnce(directory, browser, url);
    } catch (error) {
      if (attempt === MOST_ATTEMPTS || !String(error).includes('Please run Lighthouse again')) throw error;
      console.log(`Lighthouse could not look at ${url}, and is asked again.`);
    }
  }
}

async function runOnce(directory: string, browser: string, url: string): Promise<Report> {
  const output = await runProgram(
    process.execPath,
    [
      path.join(directory, 'node_modules/lighthouse/cli/index.js'),
      url,
      '--quiet',
      '--output=json',
      '--only-categories=performance,accessibility,best-practices,seo',
      `--chrome-flags=${CHROME_FLAGS}`,
    ],
    { cwd: directory, env: { CHROME_PATH: browser } },
  );
  return JSON.parse(output) as Report;
}
