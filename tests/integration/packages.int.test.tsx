import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read } from '@e965/xlsx';
import config from '@payload-config';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { getPayload, type Payload } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { claimPackage } from '@/cms/collections/packages/claim-package';
import { packageFile } from '@/cms/collections/packages/package-file';
import { seedDemo } from '@/cms/seed/demo/seed-demo';
import { CriterionPage } from '@/components/category-2/criterion-page';
import { formatNumber } from '@/components/ui/format-number';
import { PeriodPage } from '@/components/years/period-page';
import { YearsPage } from '@/components/years/years-page';
import { LISTED_FIGURES } from '@/documents/pdf/annual-report/to-figures';
import { readPdf } from '@/documents/pdf/reading/read-pdf';
import { CRITERION_CODES } from '@/domain/criteria-groups';
import { makePackage, PackageRangeError } from '@/make-package';
import { getTranslate } from '@/messages/translate';
import { keepReads } from '@/publishing/data/kept-reads';
import { getCriterionPage } from '@/queries/category-2/get-criterion-page';
import { getSiteReference } from '@/queries/get-site-reference';
import { getPeriodPage } from '@/queries/years/get-period-page';
import { listPeriodRows } from '@/queries/years/list-periods';
import { createAsk } from './access-rest';

/** Packages of a demonstration of twelve years, made as the command and the server make them. */
const SIZE = { years: 12, perYear: 6 } as const;
const REQUEST = { from: 2014, to: 2025, language: 'en', audience: 'public', asOf: null } as const;

const ask = createAsk(config);
const words = { t: getTranslate('en'), locale: 'en' } as const;

let payload: Payload;
let folder: string;
let files: Record<string, Uint8Array>;

const noProgress = async () => undefined;

beforeAll(async () => {
  keepReads();
  folder = await mkdtemp(path.join(tmpdir(), 'packages-'));
  payload = await getPayload({ config, disableOnInit: true });
  await seedDemo(payload, SIZE);
  await makePackage(REQUEST, path.join(folder, 'first.zip'), noProgress);
  files = unzipSync(await readFile(path.join(folder, 'first.zip')));
}, 400_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await payload.destroy();
});

const textOf = (name: string) => strFromU8(files[name] ?? new Uint8Array());
const squeeze = (text: string) => text.replaceAll(/[\s\u200b]/g, '');

type Row = Readonly<Record<string, string>>;
const rowsOf = (name: string): Row[] => parseCsv(textOf(name), { columns: true, bom: true });

async function pdfTextOf(name: string): Promise<string> {
  const { texts } = await readPdf(files[name] ?? new Uint8Array());
  return squeeze(texts.join(''));
}

/** What a page says, without its markup: parts are kept apart by bars. */
const wordsOf = (html: string) => squeeze(html.replaceAll(/<[^>]*>/g, '|'));

const NOT_KNOWN = squeeze(words.t('common.notKnown'));

/** A number of a table as pages and documents write it. */
const toShown = (value: string) => (value === '' ? NOT_KNOWN : formatNumber(Number(value), 'en'));

/** Holds the figures of a period in its CSV against its report and its page. @returns how many numbers were compared */
async function comparePeriod(year: number): Promise<number> {
  const view = await getPeriodPage(String(year), 'en');
  if (!view) throw new Error(`${year} has no page.`);
  const site = await getSiteReference('en');
  const page = wordsOf(renderToStaticMarkup(<PeriodPage view={view} site={site} {...words} />));
  const report = await pdfTextOf(`reports/${year}.pdf`);
  let compared = 0;
  for (const { 'Key of the figure': id, Figure = '', Value = '' } of rowsOf(`data/${year}/figures.csv`)) {
    const label = squeeze(Figure);
    const number = toShown(Value);
    if (LISTED_FIGURES.some((listed) => listed === id)) {
      // A row of its table of all figures: what is counted, the number, how well it is known.
      const rows = ['known', 'norecords'].map((coverage) => `${label}${number}${coverage}`);
      expect(
        rows.some((row) => report.includes(row)),
        `${year}: ${label}${number}`,
      ).toBe(true);
      compared += 1;
    }
    for (const [, shown] of page.matchAll(new RegExp(`\\|${label}\\|+([\\d,]+|${NOT_KNOWN})\\|`, 'g'))) {
      expect(shown, `${year}: ${Figure}`).toBe(number);
      compared += 1;
    }
  }
  return compared;
}

/** An indicator's number as pages and documents write it; null where it is not known. */
function toIndicatorText(row: Row): string | null {
  const { Actual: value = '', 'Of how many, where it is a part': whole = '', Unit: unit = '' } = row;
  if (value === '') return null;
  if (unit.startsWith('share')) return `${Math.round(Number(value) * 100)}%`;
  const number = formatNumber(Number(value), 'en');
  return unit === 'records' && whole !== ''
    ? squeeze(`${number} of ${formatNumber(Number(whole), 'en')}`)
    : number;
}

/** Holds the indicators of a criterion in the table against its page and the dossier. @returns how many numbers were compared */
async function compareCriterion(code: string, dossier: string): Promise<number> {
  const view = await getCriterionPage(code, { from: '2014', to: '2025' }, 'en');
  if (!view) throw new Error(`${code} has no page.`);
  const site = await getSiteReference('en');
  const page = wordsOf(renderToStaticMarkup(<CriterionPage view={view} site={site} {...words} />));
  const own = rowsOf('data/indicators.csv').filter((row) => row.Criterion === code);
  const cells = view.indicators.flatMap(({ id, total, cells: parts }) =>
    [total, ...parts].map(({ value, whole }) => [id, value ?? '', whole ?? ''].map(String)),
  );
  expect(
    own.map((row) => [row['Key of the indicator'], row.Actual, row['Of how many, where it is a part']]),
  ).toEqual(cells);
  const shown = own.flatMap((row) => toIndicatorText(row) ?? []);
  for (const text of shown)
    expect([page, dossier].map((whole) => whole.includes(text))).toEqual([true, true]);
  return cells.length + 2 * shown.length;
}

describe('a package', () => {
  it('should hold dossier, reports, meeting records, tables, index, manifest and checksums', () => {
    const names = Object.keys(files);
    for (const name of ['index.html', 'dossier.pdf', 'data/all.xlsx', 'manifest.json', 'SHA256SUMS']) {
      expect(names).toContain(name);
    }
    for (let year = REQUEST.from; year <= REQUEST.to; year += 1) {
      expect(names).toContain(`reports/${year}.pdf`);
      expect(names).toContain(`data/${year}/figures.csv`);
    }
    expect(names.filter((name) => name.startsWith('meetings/')).length).toBeGreaterThan(12);
  });

  it('should be the same to the byte when it is made again', async () => {
    await makePackage(REQUEST, path.join(folder, 'second.zip'), noProgress);
    const [first, second] = await Promise.all(
      ['first.zip', 'second.zip'].map((name) => readFile(path.join(folder, name))),
    );
    expect(first && second && Buffer.compare(first, second)).toBe(0);
  });

  it('should be checked by sha256sum alone, which finds any changed byte', async () => {
    const place = path.join(folder, 'unpacked');
    for (const [name, bytes] of Object.entries(files)) {
      await mkdir(path.dirname(path.join(place, name)), { recursive: true });
      await writeFile(path.join(place, name), bytes);
    }
    const check = () =>
      spawnSync('sha256sum', ['-c', '--strict', '--quiet', 'SHA256SUMS'], { cwd: place }).status;
    expect(check()).toBe(0);
    const names = Object.keys(files).filter((name) => name !== 'SHA256SUMS');
    for (const name of [names[0], names[Math.floor(names.length / 2)], names.at(-1)]) {
      const file = path.join(place, name ?? '');
      const bytes = await readFile(file);
      const at = Math.floor(bytes.length / 2);
      bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
      await writeFile(file, bytes);
      expect(check(), name).toBe(1);
      bytes.writeUInt8((bytes[at] ?? 0) ^ 1, at);
      await writeFile(file, bytes);
    }
    expect(check()).toBe(0);
  });

  it('should say in its manifest which state of the data it was made from', async () => {
    const manifest = JSON.parse(textOf('manifest.json'));
    expect(manifest).toMatchObject({ from: 2014, to: 2025, language: 'en', audience: 'public', asOf: null });
    const { totalDocs } = await payload.count({ collection: 'trainings', overrideAccess: false });
    const trainings = manifest.records.filter(({ collection }: Row) => collection === 'trainings');
    expect(trainings).toHaveLength(totalDocs);
    for (const { name, sha256, bytes } of manifest.files) {
      const held = files[name] ?? new Uint8Array();
      expect(createHash('sha256').update(held).digest('hex'), name).toBe(sha256);
      expect(held.length, name).toBe(bytes);
    }
  });

  it('should have an index that needs nothing but the files beside it', () => {
    const index = textOf('index.html');
    expect(index).toContain('<html lang="en');
    expect(index).not.toMatch(/<script|<link|src=/);
    const links = [...index.matchAll(/href="([^"]+)"/g)].map(([, href]) => decodeURIComponent(href ?? ''));
    for (const href of links.filter((one) => !/^https?:/.test(one)))
      expect(Object.keys(files)).toContain(href);
    expect(links).toContain('dossier.pdf');
  });

  it('should say on each page of each document that it is for reviewers, where it is', async () => {
    const file = path.join(folder, 'reviewers.zip');
    await makePackage({ ...REQUEST, from: 2025, audience: 'reviewers' }, file, noProgress);
    const held = unzipSync(await readFile(file));
    const documents = Object.keys(held).filter((name) => name.endsWith('.pdf'));
    expect(documents.length).toBeGreaterThan(2);
    for (const name of documents) {
      const { texts } = await readPdf(held[name] ?? new Uint8Array());
      for (const text of texts) expect(squeeze(text), name).toContain('Madeforreviewers.');
    }
    expect(strFromU8(held['index.html'] ?? new Uint8Array())).toContain(words.t('pdf.reviewersNotice'));
    expect((await readPdf(files['reports/2025.pdf'] ?? new Uint8Array())).texts.join('')).not.toContain(
      'reviewers.',
    );
  }, 300_000);

  it('should be refused for years that the record does not have, saying which it has', async () => {
    const wrong = makePackage({ ...REQUEST, from: 1990, to: 1995 }, path.join(folder, 'x.zip'), noProgress);
    await expect(wrong).rejects.toThrow(PackageRangeError);
    await expect(wrong).rejects.toThrow('it runs from 2014 to 2025');
  });

  it('should be refused for a day on which nothing had been published', async () => {
    const early = { ...REQUEST, asOf: '2001-01-01' };
    await expect(makePackage(early, path.join(folder, 'y.zip'), noProgress)).rejects.toThrow(
      'Nothing had been published by 2001-01-01',
    );
  });

  it('should have the numbers of today when it is made as of today', async () => {
    const file = path.join(folder, 'today.zip');
    const today = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
    await makePackage({ ...REQUEST, from: 2023, asOf: today }, file, noProgress);
    const then = unzipSync(await readFile(file));
    for (const name of [
      'data/periods.csv',
      'data/trainings.csv',
      'data/partners.csv',
      'data/2024/figures.csv',
    ]) {
      expect(strFromU8(then[name] ?? new Uint8Array()), name).toBe(textOf(name));
    }
    expect(JSON.parse(strFromU8(then['manifest.json'] ?? new Uint8Array())).asOf).toBe(today);
  }, 300_000);

  it('should stop as soon as nobody wants it', async () => {
    const file = path.join(folder, 'stopped.zip');
    const stop = async (percent: number) => {
      if (percent > 20) throw new Error('given up');
    };
    await expect(makePackage(REQUEST, file, stop)).rejects.toThrow('given up');
    await expect(readFile(file)).rejects.toThrow('ENOENT');
  });
});

describe('every number of a period', () => {
  /** What the CSV of the record says of a period's figure; the other forms are held against it. */
  const listFigures = () => rowsOf('data/periods.csv');

  it('should be the same in the tables of the record, of the period and in the workbook', async () => {
    const book = read(files['data/all.xlsx'] ?? new Uint8Array());
    const sheet = book.Sheets[book.SheetNames.find((name) => /all periods/i.test(name)) ?? ''] ?? {};
    const cells = new Map(
      Object.entries(sheet).flatMap(([cell, { v }]) => (cell.startsWith('!') ? [] : [[cell, v]])) as [
        string,
        unknown,
      ][],
    );
    let compared = 0;
    for (const [at, row] of listFigures().entries()) {
      const own = rowsOf(`data/${row.Period}/figures.csv`);
      const same = own.find((one) => one['Key of the figure'] === row['Key of the figure']);
      expect(same?.Value, `${row.Period} ${row['Key of the figure']}`).toBe(row.Value);
      const value = cells.get(`H${at + 2}`);
      expect(value === undefined || value === null ? '' : String(value)).toBe(row.Value);
      compared += 2;
    }
    expect(compared).toBe(12 * 16 * 2);
  });

  it('should be the same in the report as PDF and on the page', async () => {
    let compared = 0;
    for (let year = REQUEST.from; year <= REQUEST.to; year += 1) compared += await comparePeriod(year);
    expect(compared).toBeGreaterThan(12 * 18);
  }, 300_000);

  it('should be the same in the chart of all years', async () => {
    const rows = await listPeriodRows('en');
    const html = renderToStaticMarkup(<YearsPage periods={rows} {...words} />).replaceAll(/<[^>]*>/g, '|');
    for (const { Period, Value } of listFigures().filter((row) => row['Key of the figure'] === 'events')) {
      expect(squeeze(html)).toMatch(new RegExp(`\\|${Period}\\|+${Value}\\|`));
    }
  });
});

describe('every indicator', () => {
  it('should be the same in the table, on the page of its criterion with its chart, and in the dossier', async () => {
    const dossier = await pdfTextOf('dossier.pdf');
    let compared = 0;
    for (const code of CRITERION_CODES) compared += await compareCriterion(code, dossier);
    expect(compared).toBeGreaterThan(900);
  }, 300_000);
});

describe('asking for a package', () => {
  const request = (body: string) =>
    ask('POST', '/packages/request', {
      raw: body,
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
    });

  it('should lead to its page, and to the same for who asks for the same', async () => {
    const first = await request('from=2020&to=2025&lang=zh');
    expect(first.status).toBe(303);
    const place = first.headers.get('location');
    expect(place).toMatch(/^\/zh\/category-2\/package\?from=2020&to=2025&id=\d+$/);
    expect((await request('from=2020&to=2025&lang=zh')).headers.get('location')).toBe(place);
    expect((await request('from=2020&to=2025&lang=en')).headers.get('location')).not.toBe(place);
  });

  it.each(['', 'from=2025&to=2020', 'from=x&to=2020', 'from=1&to=99999'])(
    'should refuse "%s" clearly',
    async (body) => {
      const answer = await request(body);
      expect([answer.status, answer.headers.get('location')]).toEqual([
        303,
        '/en/category-2/package?problem=form',
      ]);
    },
  );

  it('should be one after the other, each by one process, and over again where that is gone', async () => {
    const ids = [await claimPackage(payload), await claimPackage(payload), await claimPackage(payload)];
    expect(ids[0]).not.toBeNull();
    expect(ids[1]).not.toBe(ids[0]);
    expect(ids[2]).toBeNull();
    const lost = ids[0] ?? 0;
    const beatAt = new Date(Date.now() - 60_000).toISOString();
    await payload.update({ collection: 'packages', id: lost, data: { beatAt }, overrideAccess: true });
    expect(await claimPackage(payload)).toBe(lost);
    expect(await claimPackage(payload)).toBeNull();
  });

  it('should give the file of a public one to everybody, and of one for reviewers to nobody else', async () => {
    const make = async (audience: 'public' | 'reviewers') => {
      const made = await payload.create({
        collection: 'packages',
        data: { from: 2020, to: 2021, language: 'en', audience, state: 'queued' },
        overrideAccess: true,
      });
      const done = { state: 'done', name: `${audience}.zip` } as const;
      await payload.update({ collection: 'packages', id: made.id, data: done, overrideAccess: true });
      await mkdir(path.dirname(packageFile(made.id)), { recursive: true });
      await writeFile(packageFile(made.id), audience);
      return made.id;
    };
    const [open, closed] = [await make('public'), await make('reviewers')];
    const get = (id: number) => ask('GET', `/packages/${id}/file`);
    expect(await get(open)).toMatchObject({ status: 200, text: 'public' });
    expect((await get(closed)).status).toBe(404);
    expect((await get(99_999)).status).toBe(404);
    expect((await ask('GET', `/packages/${closed}`)).status).toBe(404);
    expect((await ask('POST', '/packages', { body: { from: 2020, to: 2021 } })).status).toBe(403);
    await payload.delete({ collection: 'packages', id: open, overrideAccess: true });
    await expect(readFile(packageFile(open))).rejects.toThrow('ENOENT');
  });
});
