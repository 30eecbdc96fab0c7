import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { LOCALE_CODES } from '@/domain/locales';
import { makePackage } from '@/make-package';
import { listPeriodLinks } from '@/queries/years/list-periods';

/** What making packages of all years came to, in milliseconds, bytes and megabytes. */
export type PackageCost = {
  readonly times: readonly number[];
  readonly largest: number;
  readonly memory: number;
  /** Whether two of the same were equal. */
  readonly areEqual: boolean;
};

/** The package of the whole record, in each language twice. */
async function measure(): Promise<PackageCost> {
  const folder = await mkdtemp(path.join(tmpdir(), 'package-bench-'));
  const periods = await listPeriodLinks('en');
  const from = Math.min(...periods.map(({ yearStart }) => yearStart));
  const to = Math.max(...periods.map(({ yearEnd }) => yearEnd));
  const times: number[] = [];
  const made: { readonly bytes: number; readonly sha256: string }[] = [];
  for (const language of LOCALE_CODES.flatMap((locale) => [locale, locale])) {
    const began = performance.now();
    const request = { from, to, language, audience: 'public', asOf: null } as const;
    made.push(await makePackage(request, path.join(folder, `${made.length}.zip`), async () => undefined));
    times.push(performance.now() - began);
  }
  await rm(folder, { recursive: true });
  const sums = new Set(made.map(({ sha256 }) => sha256));
  return {
    times,
    largest: Math.max(...made.map(({ bytes }) => bytes)),
    memory: process.resourceUsage().maxRSS / 1024,
    areEqual: sums.size === LOCALE_CODES.length,
  };
}

// A process of its own, as the server makes packages, because Payload is large and leaves timers behind.
const cost = await measure();
process.send?.(cost, () => process.exit(0));
