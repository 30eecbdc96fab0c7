import { readFileSync } from 'node:fs';
import { makePdf } from '@/documents/pdf/make-pdf';
import type { PdfTemplate, PdfTemplates } from '@/documents/pdf/templates';
import { getDocumentProcessId, stopDocumentProcess } from '@/documents/process/make-document';
import { toCentreDay } from '@/domain/dates/to-centre-day';
import { LOCALE_CODES } from '@/domain/locales';
import { keepReads } from '@/publishing/data/kept-reads';
import { getDossier } from '@/queries/dossier/get-dossier';
import { getDocumentSite } from '@/queries/get-document-site';
import { getMeetingPage } from '@/queries/governance/get-meeting-page';
import { listMeetingRows } from '@/queries/governance/list-meeting-rows';
import { getAnnualReport } from '@/queries/years/get-annual-report';
import { listPeriodLinks } from '@/queries/years/list-periods';

/** What one kind of document takes. */
export type DocumentCost = {
  readonly template: PdfTemplate;
  readonly count: number;
  /** From no process to the first document, in milliseconds. */
  readonly cold: number;
  /** Of each document after the first, in milliseconds. */
  readonly warm: readonly number[];
  /** Of the largest, in bytes. */
  readonly largest: number;
  /** The most memory that the process for documents took, in megabytes. */
  readonly memory: number;
};

/** The most memory a process took so far, in megabytes (proc(5), status: VmHWM). */
function readPeakMemory(pid: number): number {
  const [, kilobytes] = /^VmHWM:\s*(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
  return Number(kilobytes) / 1024;
}

async function measure<Template extends PdfTemplate>(
  template: Template,
  inputs: readonly PdfTemplates[Template][],
): Promise<DocumentCost> {
  stopDocumentProcess();
  const times: number[] = [];
  let largest = 0;
  for (const input of inputs) {
    const began = performance.now();
    const { length } = await makePdf(template, input);
    times.push(performance.now() - began);
    largest = Math.max(largest, length);
  }
  const [cold = Number.NaN, ...warm] = times;
  const memory = readPeakMemory(getDocumentProcessId() ?? 0);
  return { template, count: inputs.length, cold, warm, largest, memory };
}

async function listReports(): Promise<PdfTemplates['annual-report'][]> {
  const reports: PdfTemplates['annual-report'][] = [];
  for (const locale of LOCALE_CODES) {
    const site = await getDocumentSite(locale);
    for (const { slug } of await listPeriodLinks(locale)) {
      const report = await getAnnualReport(slug, locale);
      if (report) reports.push({ ...report, site });
    }
  }
  return reports;
}

async function listMeetings(): Promise<PdfTemplates['meeting-record'][]> {
  const meetings: PdfTemplates['meeting-record'][] = [];
  for (const locale of LOCALE_CODES) {
    const site = await getDocumentSite(locale);
    for (const { route } of await listMeetingRows(locale)) {
      const view = await getMeetingPage(route.split('/').at(-1) ?? '', locale);
      const dataDate = view && toCentreDay(new Date(view.updatedAt)).date;
      if (view && dataDate) meetings.push({ view, site, dataDate });
    }
  }
  return meetings;
}

/** The whole record, in each language twice: the first of all is the one with the start of the process. */
async function listDossiers(): Promise<PdfTemplates['dossier'][]> {
  const dossiers: PdfTemplates['dossier'][] = [];
  const periods = await listPeriodLinks('en');
  const from = String(Math.min(...periods.map(({ yearStart }) => yearStart)));
  const to = String(Math.max(...periods.map(({ yearEnd }) => yearEnd)));
  for (const locale of [...LOCALE_CODES, ...LOCALE_CODES]) {
    const { view } = await getDossier({ from, to }, { audience: 'public', asOf: null }, locale);
    dossiers.push({ view, site: await getDocumentSite(locale) });
  }
  return dossiers;
}

// A process of its own, because Payload is large and leaves timers behind. Reads are kept as the server keeps them.
keepReads();
const costs = [
  await measure('annual-report', await listReports()),
  await measure('meeting-record', await listMeetings()),
  await measure('dossier', await listDossiers()),
];
stopDocumentProcess();
process.send?.(costs, () => process.exit(0));
