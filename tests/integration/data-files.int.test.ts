import { mkdtemp, rm } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { read, utils } from '@e965/xlsx';
import config from '@payload-config';
import { parse as parseCsv } from 'csv-parse/sync';
import { strFromU8, unzipSync } from 'fflate';
import { type CollectionSlug, getPayload, type Payload } from 'payload';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { GET } from '@/app/(site)/[locale]/data/[...path]/route';
import { GET as getReport } from '@/app/(site)/[locale]/years/[period]/report.docx/route';
import { seedDemo } from '@/cms/seed/demo/seed-demo';
import { PeriodPage } from '@/components/years/period-page';
import { stopDocumentProcess } from '@/documents/process/make-document';
import { LOCALE_CODES, type Locale, parseLocale } from '@/domain/locales';
import { routes, toPath } from '@/domain/routes';
import { PERIOD_TABLES, RECORD_TABLES, toDataRoute, toFileName } from '@/domain/tables/data-files';
import { getTranslate } from '@/messages/translate';
import { provideAddresses } from '@/publishing/addresses';
import { keepReads } from '@/publishing/data/kept-reads';
import { Publisher } from '@/publishing/publisher';
import { openStore } from '@/publishing/store/open-store';
import { getSiteReference } from '@/queries/get-site-reference';
import { getSiteUrl } from '@/queries/get-site-url';
import { listAddresses } from '@/queries/list-addresses';
import { getPeriodPage } from '@/queries/years/get-period-page';
import { listPeriodRows } from '@/queries/years/list-periods';
import { createRecord, SAMPLES, SECRET, STATUSES } from './access-fixtures';

/** The files of data on the records of twelve years, with records that no visitor may see among them. */
const SIZE = { years: 12, perYear: 6 } as const;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

let payload: Payload;

/** Asks the route as the application does. */
function get(address: string): Promise<Response> {
  const [, locale = '', place, ...parts] = address.split('/');
  if (place === 'years') {
    const report = Promise.resolve({ locale, period: parts[0] ?? '' });
    return getReport(new Request(`http://site.invalid${address}`), { params: report });
  }
  const params = Promise.resolve({ locale, path: parts });
  return GET(new Request(`http://site.invalid${address}`), { params });
}

type Row = Readonly<Record<string, string>>;

/** The rows of a CSV, each value under its heading. */
async function readRows(address: string): Promise<Row[]> {
  const bytes = Buffer.from(await (await get(address)).arrayBuffer());
  return parseCsv(bytes, { bom: true, columns: true, record_delimiter: '\r\n' }) as Row[];
}

const tableAddress = (id: (typeof RECORD_TABLES)[number], locale: Locale = 'en') =>
  toPath(locale, toDataRoute({ kind: 'table', id }));

const periodAddress = (slug: string, id: (typeof PERIOD_TABLES)[number], locale: Locale = 'en') =>
  toPath(locale, toDataRoute({ kind: 'period-table', slug, id }));

/** The collections whose published records make the rows of a table, by the table. */
const RECORDS = {
  trainings: 'trainings',
  activities: 'activities',
  partners: 'partners',
  publications: 'publications',
  documents: 'documents',
  meetings: 'governance-meetings',
  agreements: 'agreements',
  functions: 'functions',
  commitments: 'commitments',
  evaluations: 'evaluations',
  recommendations: 'recommendations',
  criteria: 'criteria',
} as const satisfies Partial<Record<(typeof RECORD_TABLES)[number], CollectionSlug>>;

async function listPublicIds(collection: CollectionSlug): Promise<string[]> {
  const ids: string[] = [];
  for (let page = 1; ; page += 1) {
    // Anonymous reads are capped at a hundred.
    const found = await payload.find({ collection, overrideAccess: false, depth: 0, limit: 100, page });
    ids.push(...found.docs.map((doc) => String((doc as { publicId?: unknown }).publicId)));
    if (!found.hasNextPage) return ids.sort();
  }
}

beforeAll(async () => {
  payload = await getPayload({ config });
  payload.logger.level = 'silent';
  await seedDemo(payload, SIZE);
  const ids: Record<string, number> = {};
  // The demonstration has all criteria there are.
  for (const sample of Object.keys(SAMPLES).filter((one) => one !== 'criteria')) {
    for (const status of STATUSES) {
      const { id } = await createRecord(payload, sample, status, ids);
      if (status === 'published') ids[sample] = id;
    }
  }
  // Nothing changes before the last test, whose publisher follows the changes.
  keepReads();
});

afterAll(async () => {
  stopDocumentProcess();
  await payload.destroy();
});

describe('every file of data that is listed', () => {
  it('should be there, of its type, under a telling name, and say nothing that is not public', async () => {
    const listed = (await listAddresses()).filter((address) => /\.(?:csv|xlsx|docx)$/.test(address));
    const periods = (await listPeriodRows('en')).length;
    expect(periods).toBeGreaterThanOrEqual(SIZE.years);
    const perLanguage = RECORD_TABLES.length + 1 + periods * (PERIOD_TABLES.length + 2);
    expect(listed.length).toBeGreaterThanOrEqual(LOCALE_CODES.length * perLanguage);
    for (const address of listed) {
      const answer = await get(address);
      const { status, headers } = answer;
      const isTable = address.endsWith('.csv');
      const type = address.endsWith('.xlsx') ? XLSX : DOCX;
      expect([address, status, headers.get('content-type')]).toEqual([
        address,
        200,
        isTable ? 'text/csv; charset=utf-8' : type,
      ]);
      expect(headers.get('content-disposition')).toMatch(
        /^attachment; filename="[a-z0-9-]+-(?:en|zh)\.(?:csv|xlsx|docx)"$/,
      );
      expect(headers.get('link')).toMatch(/^<https?:\/\/[^>]+>; rel="canonical"$/);
      const bytes = new Uint8Array(await answer.arrayBuffer());
      const text = isTable
        ? strFromU8(bytes)
        : Object.values(unzipSync(bytes))
            .map((part) => strFromU8(part))
            .join();
      expect(text.includes(SECRET), address).toBe(false);
    }
  });

  it('should name its page', async () => {
    const { headers } = await get(tableAddress('criteria', 'zh'));
    expect(headers.get('link')).toBe(`<${getSiteUrl()}/zh/category-2/criteria>; rel="canonical"`);
    expect(headers.get('content-disposition')).toContain(toFileName({ kind: 'table', id: 'criteria' }, 'zh'));
  });

  it('should be missing where there is no such table, page or language', async () => {
    for (const address of [
      '/en/data/trainings/unknown.csv',
      '/en/data/years/1066/countries.csv',
      '/fr/data/trainings/trainings.csv',
      '/en/data/years/1066/period.xlsx',
      '/en/years/1066/report.docx',
    ]) {
      expect([address, (await get(address)).status]).toEqual([address, 404]);
    }
  });
});

describe('the rows of a table', () => {
  it.each(Object.entries(RECORDS))('should be the %s that a visitor may see', async (id, collection) => {
    const expected = await listPublicIds(collection);
    expect(expected.length).toBeGreaterThan(0);
    for (const [locale, heading] of [
      ['en', 'Record'],
      ['zh', '记录编号'],
    ] as const) {
      const rows = await readRows(tableAddress(id as keyof typeof RECORDS, locale));
      expect(rows.map((row) => row[heading]).sort()).toEqual(expected);
    }
  });

  it('should be the decisions of all meetings, as many as the meetings count', async () => {
    const meetings = await readRows(tableAddress('meetings'));
    const counted = meetings.reduce((sum, row) => sum + Number(row.Decisions), 0);
    expect(counted).toBeGreaterThan(0);
    expect(await readRows(tableAddress('decisions'))).toHaveLength(counted);
  });
});

/** The large numbers of a page of a period, by their label. */
function readKeyFigures(html: string): Map<string, string> {
  const figures = html.matchAll(/<dt>([^<]+)<\/dt><dd class="figure-value[^"]*">([^<]+)/g);
  return new Map([...figures].map(([, label = '', value = '']) => [label, value]));
}

/** The figures that a reader finds on a page of tables, column by column of the table with this caption. */
function readTable(html: string, caption: string): string[][] {
  const [, body = ''] = html.split(`<caption>${caption}</caption>`);
  const rows = (body.split('</tbody>')[0] ?? '').split('<tr').slice(2);
  return rows.map((row) =>
    [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, cell = '']) => cell.replace(/<[^>]+>/g, '')),
  );
}

const toNumber = (shown: string) => (/\d/.test(shown) ? Number(shown.replaceAll(',', '')) : null);
const fromCell = (cell: string | undefined) => (cell ? Number(cell) : null);

describe('the numbers of a period', () => {
  it('should be the same on its page, in its tables, in its workbook and among all periods', async () => {
    const t = getTranslate('en');
    const all = await readRows(tableAddress('periods'));
    let compared = 0;
    for (const { slug, publicId } of await listPeriodRows('en')) {
      const view = await getPeriodPage(slug, 'en');
      if (!view) throw new Error(`No page for ${slug}`);
      const site = await getSiteReference('en');
      const html = renderToStaticMarkup(PeriodPage({ view, site, t, locale: 'en' }));
      const figures = await readRows(periodAddress(slug, 'figures'));
      const cells = new Map(figures.map((row) => [row.Figure, row.Value]));
      for (const [label, shown] of readKeyFigures(html)) {
        expect(toNumber(shown), `${slug}: ${label}`).toBe(fromCell(cells.get(label)));
        compared += 1;
      }
      const own = all.filter((row) => row.Record === publicId);
      expect(own.map((row) => [row.Figure, row.Value])).toEqual(
        figures.map((row) => [row.Figure, row.Value]),
      );
      for (const [id, caption, headings] of [
        ['regions', t('years.regionsTable'), ['Countries', 'People']],
        ['unesco-groups', t('years.unescoTable'), ['Countries', 'People']],
        ['sdgs', t('years.sdgsTable'), ['Events', 'Weighted, in whole events']],
      ] as const) {
        const rows = await readRows(periodAddress(slug, id));
        const shown = readTable(html, caption).map((row) => row.slice(1).map(toNumber));
        expect(shown, `${slug}: ${id}`).toEqual(
          // Pages show two decimals.
          rows.map((row) => headings.map((heading) => round(fromCell(row[heading])))),
        );
        compared += shown.flat().length;
      }
      const answer = await get(toPath('en', routes.periodWorkbook(slug)));
      const book = read(await answer.arrayBuffer());
      const sheet = utils.sheet_to_json<Record<string, unknown>>(book.Sheets.Figures ?? {}, { defval: null });
      expect(sheet.map(({ Value: value }) => value)).toEqual(figures.map((row) => fromCell(row.Value)));
      compared += sheet.length;
    }
    expect(compared).toBeGreaterThan(SIZE.years * 30);
  });
});

const round = (value: number | null) => value && Math.round(value * 100) / 100;

describe('a stored file', () => {
  it('should follow an edit of a record, and leave out what is withdrawn', async () => {
    const folder = await mkdtemp(path.join(tmpdir(), 'data-files-'));
    const store = await openStore(folder, () => undefined);
    const application = async (request: IncomingMessage, response: ServerResponse) => {
      const answer = await get(request.url ?? '');
      response.writeHead(answer.status, Object.fromEntries(answer.headers));
      response.end(Buffer.from(await answer.arrayBuffer()));
    };
    const [training] = (
      await payload.find({
        collection: 'trainings',
        overrideAccess: false,
        depth: 0,
        limit: 1,
        sort: 'publicId',
      })
    ).docs;
    const year = String(training?.startsOn).slice(0, 4);
    const period = (await listPeriodRows('en')).find(
      ({ yearStart, yearEnd }) => yearStart <= Number(year) && Number(year) <= yearEnd,
    );
    const addresses = [tableAddress('trainings'), periodAddress(period?.slug ?? '', 'events', 'zh')];
    provideAddresses(async () => addresses);
    const publisher = new Publisher({
      store,
      application,
      build: 'one',
      connectionString: process.env.DATABASE_URI ?? '',
      headers: {},
      errorAddresses: new Set(),
      indexAddress: '/sitemap.xml',
      isNegotiated: (address) => parseLocale(address.split('/')[1]) === null,
      ownAddresses: new Set(),
      report: (message, error) => {
        throw new Error(message, { cause: error });
      },
    });
    const textOf = async (address: string) => (await store.read(address))?.body.toString('utf8') ?? '';
    const everyText = async () => (await Promise.all(addresses.map(textOf))).join('\n');
    try {
      await publisher.start();
      await vi.waitFor(() => expect(publisher.isComplete).toBe(true), { timeout: 20_000 });
      expect(await everyText()).not.toContain('A title of today');
      const headers = store.find(addresses[0] ?? '')?.headers;
      expect(headers?.link).toBe(`<${getSiteUrl()}/en/trainings>; rel="canonical"`);
      const id = training?.id ?? 0;
      for (const locale of LOCALE_CODES) {
        await payload.update({ collection: 'trainings', id, locale, data: { title: 'A title of today' } });
      }
      for (const address of addresses) {
        await vi.waitFor(async () => expect(await textOf(address)).toContain('A title of today'), {
          timeout: 20_000,
        });
      }
      const withdrawal = { withdrawnOn: '2026-01-01', reason: 'A mistake.' };
      await payload.update({ collection: 'trainings', id, locale: 'en', data: { withdrawal } as never });
      await vi.waitFor(
        async () => {
          const text = await everyText();
          expect(text).not.toContain('A title of today');
          for (const address of addresses) expect(await textOf(address)).not.toBe('');
        },
        { timeout: 20_000 },
      );
    } finally {
      await publisher.stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
    }
  });
});
