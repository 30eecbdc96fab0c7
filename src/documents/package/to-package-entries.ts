import { createHash } from 'node:crypto';
import type { LangText } from '@/domain/lang-text';
import { formatPeriod } from '@/domain/periods/format-period';
import { routes, toPath } from '@/domain/routes';
import type { Table } from '@/domain/tables/table';
import type { DossierView, RecordVersion } from '@/domain/view-models/dossier';
import type { PeriodPage } from '@/domain/view-models/periods';
import { toCsv } from '../csv/to-csv';
import type { DocumentSite } from '../pdf/document-site';
import type { TableWords } from '../tables/define-table';
import { toWorkbook } from '../tables/to-workbook';
import { toXlsx } from '../xlsx/to-xlsx';
import type { ZipEntry } from '../zip/to-zip';
import { type EvidenceFile, toEvidenceName } from './evidence-files';
import { type IndexedFile, toIndex } from './to-index';

/** A document that is made already. */
export type MadeFile = { readonly name: string; readonly title: LangText; readonly bytes: Uint8Array };

export type PackageParts = {
  readonly view: DossierView;
  readonly versions: readonly RecordVersion[];
  readonly site: DocumentSite;
  readonly dossier: MadeFile;
  readonly reports: readonly MadeFile[];
  readonly meetings: readonly MadeFile[];
  /** Tables of the record and of the dossier, each a file of its own. */
  readonly tables: readonly Table[];
  /** The tables of each period within the years. */
  readonly periods: readonly { readonly page: PeriodPage; readonly tables: readonly Table[] }[];
  readonly evidence: readonly EvidenceFile[];
};

const encode = (text: string) => new TextEncoder().encode(text);

function toCsvFiles(folder: string, tables: readonly Table[]): MadeFile[] {
  return tables.map((table) => ({
    name: `${folder}/${table.id}.csv`,
    title: { text: table.title, lang: table.locale },
    bytes: toCsv(table),
  }));
}

async function toWorkbookFile({ view, site, tables }: PackageParts, words: TableWords): Promise<MadeFile> {
  const { t, locale, siteUrl } = words;
  const forWhom =
    view.audience === 'reviewers' ? [t('pdf.forWhom', { audience: t('pdf.audiences.reviewers') })] : [];
  const title = [t('tables.workbook.all'), ...forWhom].join(' · ');
  const head = {
    title,
    publisher: site.name.text,
    address: siteUrl + toPath(locale, routes.package()),
    dataDate: view.asOf ?? view.dataDate,
    isDemonstration: site.isDemonstration,
  };
  return {
    name: 'data/all.xlsx',
    title: { text: title, lang: locale },
    bytes: await toXlsx(toWorkbook(head, tables, words)),
  };
}

const toIndexed = ({ name, title, bytes }: MadeFile): IndexedFile => ({ name, title, bytes: bytes.length });

function toEvidenceIndex(evidence: readonly EvidenceFile[]): IndexedFile[] {
  return evidence.flatMap((one) =>
    one.file === null
      ? []
      : [{ name: toEvidenceName(one), title: one.document.title, bytes: one.bytes ?? 0 }],
  );
}

function toFacts({ view, site }: PackageParts, { t, locale }: TableWords): (readonly [string, string])[] {
  return [
    [t('pdf.years'), formatPeriod(view.range.years, locale)],
    [t('pdf.dataDate'), view.dataDate],
    ...(view.asOf ? [[t('pdf.asOf'), view.asOf] as const] : []),
    [t('pdf.audience'), t(`pdf.audiences.${view.audience}`)],
    [t('pdf.livePage'), site.url + toPath(locale, routes.category2())],
  ];
}

function toNotices({ view, site }: PackageParts, { t }: TableWords): string[] {
  return [
    ...(site.isDemonstration ? [`${t('layout.demonstrationTitle')} ${t('layout.demonstration')}`] : []),
    ...(view.audience === 'reviewers' ? [t('pdf.reviewersNotice')] : []),
  ];
}

const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** What a program needs to know of a package: the state of the data, the files, and what is missing. */
function toManifest(parts: PackageParts, made: readonly MadeFile[], title: string): MadeFile {
  const { view, versions, site, evidence } = parts;
  const { yearStart, yearEnd } = view.range.years;
  const manifest = {
    title,
    publisher: site.name.text,
    address: site.url,
    isDemonstration: site.isDemonstration,
    language: site.locale,
    audience: view.audience,
    from: yearStart,
    to: yearEnd,
    dataDate: view.dataDate,
    asOf: view.asOf,
    files: [
      ...made.map(({ name, bytes }) => ({ name, bytes: bytes.length, sha256: hashOf(bytes) })),
      ...evidence.flatMap((one) =>
        one.file === null
          ? []
          : [
              {
                name: toEvidenceName(one),
                bytes: one.bytes,
                sha256: one.sha256,
                record: one.document.publicId,
              },
            ],
      ),
    ],
    missing: evidence.flatMap(({ document, problem }) =>
      problem
        ? [{ record: document.publicId, problem, address: document.isExternal ? document.href : null }]
        : [],
    ),
    records: versions.map(({ collection, publicId, updatedAt }) => ({ collection, id: publicId, updatedAt })),
  };
  return {
    name: 'manifest.json',
    title: { text: 'manifest.json', lang: site.locale },
    bytes: encode(`${JSON.stringify(manifest, null, 1)}\n`),
  };
}

/**
 * The files of a package in their order: index, dossier, reports, data, evidence, manifest. The same parts give the
 * same files. The list of checksums is added by the archive itself.
 */
export async function toPackageEntries(parts: PackageParts, words: TableWords): Promise<ZipEntry[]> {
  const { t, locale } = words;
  const { view, site, dossier, reports, meetings, tables, periods, evidence } = parts;
  const workbook = await toWorkbookFile(parts, words);
  const data = [
    ...toCsvFiles('data', tables),
    ...periods.flatMap(({ page, tables: own }) => toCsvFiles(`data/${page.slug}`, own)),
  ];
  const made = [dossier, ...reports, ...meetings, workbook, ...data];
  const title = t('pdf.dossierOf', { years: formatPeriod(view.range.years, locale) });
  const index = toIndex(
    {
      title,
      publisher: site.name,
      facts: toFacts(parts, words),
      notices: toNotices(parts, words),
      sections: [
        { title: t('pdf.dossier'), files: [toIndexed(dossier)] },
        { title: t('pdf.annualReport'), files: reports.map(toIndexed) },
        { title: t('pdf.meetingRecord'), files: meetings.map(toIndexed) },
        { title: t('category2.package.data'), files: [workbook, ...data].map(toIndexed) },
        { title: t('category2.criteria.evidence'), files: toEvidenceIndex(evidence) },
      ],
      missing: evidence.filter(({ problem }) => problem !== null),
    },
    words,
  );
  const indexFile = { name: 'index.html', title: { text: title, lang: locale }, bytes: encode(index) };
  const files = [indexFile, ...made];
  return [
    ...files.map(({ name, bytes }) => ({ name, bytes })),
    ...evidence.flatMap((one) => (one.file === null ? [] : [{ name: toEvidenceName(one), file: one.file }])),
    { name: 'manifest.json', bytes: toManifest(parts, files, title).bytes },
  ];
}
