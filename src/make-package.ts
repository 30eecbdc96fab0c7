import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { collectDocuments } from '@/documents/package/collect-documents';
import { findEvidenceFile } from '@/documents/package/evidence-files';
import { type MadeFile, toPackageEntries } from '@/documents/package/to-package-entries';
import type { DocumentSite } from '@/documents/pdf/document-site';
import { makePdfHere } from '@/documents/pdf/make-pdf-here';
import { toDossierTables } from '@/documents/tables/dossier-tables';
import { toPeriodTables } from '@/documents/tables/to-period-table';
import { toRecordTable } from '@/documents/tables/to-record-table';
import { toZip } from '@/documents/zip/to-zip';
import { toCentreDay } from '@/domain/dates/to-centre-day';
import type { Locale } from '@/domain/locales';
import type { PackageRequest, PackageStep } from '@/domain/packages';
import { formatPeriod } from '@/domain/periods/format-period';
import { RECORD_TABLES, type RecordTableId } from '@/domain/tables/data-files';
import type { DossierView } from '@/domain/view-models/dossier';
import { getEnv } from '@/env';
import { getTranslate } from '@/messages/translate';
import { createAnswerContext, inAnswerContext, type Snapshot } from '@/publishing/answer/answer-context';
import { readSource } from '@/queries/data/read-source';
import { getDossier } from '@/queries/dossier/get-dossier';
import { getDocumentSite } from '@/queries/get-document-site';
import { getAnnualReport } from '@/queries/years/get-annual-report';

/** Hears how far it is, in per cent. Throws to stop the making. */
type Progress = (percent: number, step: PackageStep) => Promise<void>;

export type MadePackage = {
  readonly bytes: number;
  readonly sha256: string;
  /** What the package lacks, one line each. */
  readonly problems: readonly string[];
};

const HOUR = 3_600_000;

/** The moment at which a day was over where the centre is. */
const endOf = (day: string) => toCentreDay(new Date(Date.parse(`${day}T00:00:00Z`) + HOUR)).endsAt;

function toSnapshot({ asOf, audience }: PackageRequest): Snapshot {
  return {
    asOf,
    endsAt: asOf ? endOf(asOf) : new Date(),
    isForReviewers: audience === 'reviewers',
    reads: new Map(),
  };
}

/** A package asks for years that the record does not have, or for a day on which there was none. */
export class PackageRangeError extends Error {
  override name = 'PackageRangeError';
}

/** Whose package it is; one for reviewers says so on each page of its documents. */
async function getSite({ audience }: Pick<DossierView, 'audience'>, locale: Locale): Promise<DocumentSite> {
  return { ...(await getDocumentSite(locale)), isForReviewers: audience === 'reviewers' };
}

async function makeReports(dossier: DossierView, locale: Locale): Promise<MadeFile[]> {
  const site = await getSite(dossier, locale);
  const t = getTranslate(locale);
  const reports: MadeFile[] = [];
  for (const { slug } of dossier.periods) {
    const report = await getAnnualReport(slug, locale);
    if (!report) continue;
    const title = t('pdf.annualReportOf', { period: formatPeriod(report.view, locale) });
    reports.push({
      name: `reports/${slug}.pdf`,
      title: { text: title, lang: locale },
      bytes: await makePdfHere({ template: 'annual-report', data: { ...report, site } }),
    });
  }
  return reports;
}

async function makeMeetings(dossier: DossierView, locale: Locale): Promise<MadeFile[]> {
  const site = await getSite(dossier, locale);
  const records: MadeFile[] = [];
  for (const view of dossier.meetings) {
    const dataDate = toCentreDay(new Date(view.updatedAt)).date;
    records.push({
      name: `meetings/${view.publicId}.pdf`,
      title: view.title,
      bytes: await makePdfHere({ template: 'meeting-record', data: { view, site, dataDate } }),
    });
  }
  return records;
}

/** The tables of the record, those of the dossier, and those of each period. */
async function makeTables(view: DossierView, locale: Locale) {
  const words = { t: getTranslate(locale), locale, siteUrl: getEnv().SITE_URL };
  const make = async <Id extends RecordTableId>(id: Id) =>
    toRecordTable(id, await readSource(id, locale), words);
  // Over the years of the dossier rather than those that the pages choose by themselves.
  const ofDossier = toDossierTables(view, words);
  const chosen = new Set(ofDossier.map(({ id }) => id));
  const ofRecord = RECORD_TABLES.filter((id) => !chosen.has(id));
  const tables = [...(await Promise.all(ofRecord.map(make))), ...ofDossier];
  const periods = await Promise.all(
    view.periods.map(async ({ slug }) => (await getAnnualReport(slug, locale))?.view),
  );
  return {
    words,
    tables,
    periods: periods.flatMap((page) => (page ? [{ page, tables: toPeriodTables(page, words) }] : [])),
  };
}

async function make(request: PackageRequest, file: string, progress: Progress): Promise<MadePackage> {
  const { from, to, language: locale, audience, asOf } = request;
  await progress(2, 'reading');
  const asked = { from: String(from), to: String(to) };
  const { view, versions } = await getDossier(asked, { audience, asOf }, locale);
  if (asOf && versions.length === 0) {
    throw new PackageRangeError(`Nothing had been published by ${asOf}: choose a later day.`);
  }
  const { problem, extent } = view.range;
  if (problem) {
    throw new PackageRangeError(
      `The record has no years ${from} to ${to}: it runs from ${extent.yearStart} to ${extent.yearEnd}.`,
    );
  }
  const site = await getSite(view, locale);
  await progress(25, 'dossier');
  const title = getTranslate(locale)('pdf.dossierOf', { years: formatPeriod(view.range.years, locale) });
  const dossier: MadeFile = {
    name: 'dossier.pdf',
    title: { text: title, lang: locale },
    bytes: await makePdfHere({ template: 'dossier', data: { view, site } }),
  };
  await progress(50, 'reports');
  const reports = await makeReports(view, locale);
  const meetings = await makeMeetings(view, locale);
  await progress(75, 'tables');
  const { words, tables, periods } = await makeTables(view, locale);
  const documents = collectDocuments({ view, pages: periods.map(({ page }) => page) });
  const folder = path.join(getEnv().UPLOADS_DIR, 'documents');
  const evidence = await Promise.all(documents.map((document) => findEvidenceFile(document, folder)));
  const parts = { view, versions, site, dossier, reports, meetings, tables, periods, evidence };
  const entries = await toPackageEntries(parts, words);
  await progress(90, 'packing');
  const written = await writeZip(entries, file);
  const lacking = evidence.filter((one) => one.problem === 'gone' || one.problem === 'changed');
  return { ...written, problems: lacking.map((one) => `${one.document.publicId}: ${one.problem}`) };
}

/** Writes an archive beside its place and puts it there when it is whole. */
async function writeZip(entries: Parameters<typeof toZip>[0], file: string) {
  await mkdir(path.dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.part`;
  const hash = createHash('sha256');
  let bytes = 0;
  try {
    await pipeline(
      toZip(entries),
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          hash.update(chunk);
          bytes += chunk.length;
          yield chunk;
        }
      },
      createWriteStream(draft),
    );
    await rename(draft, file);
  } finally {
    await rm(draft, { force: true });
  }
  return { bytes, sha256: hash.digest('hex') };
}

/**
 * Makes a package for reviewers and writes it to a file.
 * @param progress hears how far it is; what it throws stops the making
 * @throws PackageRangeError when the record does not have the years asked for
 */
export function makePackage(request: PackageRequest, file: string, progress: Progress): Promise<MadePackage> {
  const context = createAnswerContext({
    snapshot: toSnapshot(request),
    ...(request.audience === 'reviewers' && { reviewers: { endsOn: null } }),
  });
  return inAnswerContext(context, () => make(request, file, progress));
}
