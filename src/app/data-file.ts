import { toCsv } from '@/documents/csv/to-csv';
import { makeDocument } from '@/documents/process/make-document';
import { toAnnualReport } from '@/documents/reports/to-annual-report';
import type { TableWords } from '@/documents/tables/define-table';
import { toPeriodTable, toPeriodTables } from '@/documents/tables/to-period-table';
import { toRecordTable } from '@/documents/tables/to-record-table';
import { toWorkbook } from '@/documents/tables/to-workbook';
import type { Locale } from '@/domain/locales';
import { toPath } from '@/domain/routes';
import {
  type DataFile,
  RECORD_TABLES,
  type RecordTableId,
  toDataPage,
  toDataRoute,
  toFileName,
} from '@/domain/tables/data-files';
import type { Table } from '@/domain/tables/table';
import { getTranslate } from '@/messages/translate';
import { readSource } from '@/queries/data/read-source';
import { findAddress } from '@/queries/find-address';
import { getSiteFrame } from '@/queries/get-site-frame';
import { getSiteUrl } from '@/queries/get-site-url';
import { getToday } from '@/queries/get-today';
import { getPeriodPage } from '@/queries/years/get-period-page';

const TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

const toWords = (locale: Locale): TableWords => ({
  t: getTranslate(locale),
  locale,
  siteUrl: getSiteUrl(),
});

async function makeRecordTable<Id extends RecordTableId>(id: Id, words: TableWords): Promise<Table> {
  return toRecordTable(id, await readSource(id, words.locale), words);
}

async function makeWorkbook(
  file: DataFile,
  title: string,
  tables: readonly Table[],
  words: TableWords,
): Promise<Uint8Array> {
  const { locale, siteUrl } = words;
  const { name, isDemonstration } = await getSiteFrame(locale);
  const address = siteUrl + toPath(locale, toDataPage(file));
  const head = { title, publisher: name.text, address, dataDate: getToday(), isDemonstration };
  return makeDocument('xlsx', toWorkbook(head, tables, words));
}

/** The bytes of a file; null when a visitor may see no such period. */
async function makeBytes(file: DataFile, locale: Locale): Promise<Uint8Array | null> {
  const words = toWords(locale);
  const { t } = words;
  if (file.kind === 'table') return toCsv(await makeRecordTable(file.id, words));
  if (file.kind === 'workbook') {
    const tables = await Promise.all(RECORD_TABLES.map((id) => makeRecordTable(id, words)));
    return makeWorkbook(file, t('tables.workbook.all'), tables, words);
  }
  const view = await getPeriodPage(file.slug, locale);
  if (!view) return null;
  if (file.kind === 'period-report') {
    const { name, isDemonstration } = await getSiteFrame(locale);
    const head = { publisher: name, dataDate: getToday(), isDemonstration };
    return makeDocument('docx', toAnnualReport(view, head, words));
  }
  if (file.kind === 'period-table') return toCsv(toPeriodTable(file.id, view, words));
  const title = t('tables.workbook.period', { title: view.title.text });
  return makeWorkbook(file, title, toPeriodTables(view, words), words);
}

/** Where a file is whose page moved: beside the new page, as it was beside the old one. */
function toMoved(file: DataFile, to: string, locale: Locale): string {
  const place = toPath(locale, '/years/');
  const route = toDataRoute(file);
  const years = route.startsWith('/data/') ? '/data/years' : '/years';
  const name = route.split('/').at(-1);
  return to.startsWith(place) ? toPath(locale, `${years}/${to.slice(place.length)}/${name}`) : to;
}

/** What became of a file whose page is not there: as of the page. */
async function answerFormer(file: DataFile, locale: Locale): Promise<Response> {
  const former = await findAddress(toDataPage(file), locale);
  if (!former) return new Response(null, { status: 404 });
  if (former.kind === 'moved') {
    return new Response(null, { status: 308, headers: { Location: toMoved(file, former.to, locale) } });
  }
  const text = [getTranslate(locale)('tables.gone'), former.reason?.text ?? ''].join(' ').trim();
  const headers = { 'Content-Type': 'text/plain; charset=utf-8', 'Content-Language': locale };
  return new Response(`${text}\n`, { status: 410, headers });
}

/** The answer at the address of a file of data. */
export async function answerDataFile(file: DataFile, locale: Locale): Promise<Response> {
  const bytes = await makeBytes(file, locale);
  if (!bytes) return answerFormer(file, locale);
  const name = toFileName(file, locale);
  const ending = name.split('.').at(-1) as keyof typeof TYPES;
  return new Response(bytes as Uint8Array<ArrayBuffer>, {
    headers: {
      'Content-Type': TYPES[ending],
      'Content-Disposition': `attachment; filename="${name}"`,
      Link: `<${getSiteUrl()}${toPath(locale, toDataPage(file))}>; rel="canonical"`,
    },
  });
}
