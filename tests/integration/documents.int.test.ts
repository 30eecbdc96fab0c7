import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedDemo } from '@/cms/seed/demo/seed-demo';
import { coverageText } from '@/components/ui/coverage-text';
import { formatNumber } from '@/components/ui/format-number';
import { LISTED_FIGURES } from '@/documents/pdf/annual-report/to-figures';
import { makePdf } from '@/documents/pdf/make-pdf';
import { listFonts } from '@/documents/pdf/reading/list-fonts';
import { type ReadPdf, readPdf } from '@/documents/pdf/reading/read-pdf';
import { getDocumentProcessId, stopDocumentProcess } from '@/documents/process/make-document';
import { LOCALE_CODES, type Locale } from '@/domain/locales';
import { shownValue } from '@/domain/periods/shown-value';
import { INDICATOR_WORDS } from '@/domain/review/indicator-words';
import { countedOver } from '@/domain/totals/counted-over';
import type { PeriodFigure } from '@/domain/view-models/periods';
import { getTranslate } from '@/messages/translate';
import { keepReads } from '@/publishing/data/kept-reads';
import { getDossier } from '@/queries/dossier/get-dossier';
import { getDocumentSite } from '@/queries/get-document-site';
import { getMeetingPage } from '@/queries/governance/get-meeting-page';
import { listMeetingRows } from '@/queries/governance/list-meeting-rows';
import { getAnnualReport } from '@/queries/years/get-annual-report';
import { listPeriodLinks } from '@/queries/years/list-periods';

/** Documents of a small demonstration, made as the site makes them: in a process of their own. */
const SIZE = { years: 4, perYear: 6 } as const;

let payload: Payload;

beforeAll(async () => {
  keepReads();
  payload = await getPayload({ config, disableOnInit: true });
  await seedDemo(payload, SIZE);
}, 300_000);

afterAll(async () => {
  stopDocumentProcess();
  await payload.destroy();
});

/** Without white space: where lines break says nothing. */
const squeeze = (text: string) => text.replaceAll(/[\s\u200b]/g, '');

const textOf = (pdf: ReadPdf) => squeeze(pdf.texts.join(''));

/** What holds for every document, whatever it is. */
function expectAccessible(pdf: ReadPdf, bytes: Uint8Array, locale: Locale): void {
  expect(pdf).toMatchObject({ isMarked: true, language: locale === 'en' ? 'en-GB' : 'zh-CN' });
  expect(pdf.xmp).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(String(pdf.title).length).toBeGreaterThan(4);
  for (const { role, alt } of pdf.tags) if (role === 'Figure') expect(alt?.length).toBeGreaterThan(10);
  for (const table of pdf.tags.filter(({ role }) => role === 'Table')) {
    expect(table.children.map(({ role }) => role)).toContain('TBody');
  }
  expect(listFonts(bytes).filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
}

/** A row of the table of all figures: what is counted, the number, how well it is known. */
function toFigureRow(
  figure: PeriodFigure & { readonly id: (typeof LISTED_FIGURES)[number] },
  locale: Locale,
): string {
  const t = getTranslate(locale);
  const value = shownValue(figure);
  const number = value === null ? t('common.notKnown') : formatNumber(value, locale);
  const { known, of } = figure.total;
  return (
    t(`years.figures.${figure.id}`) + number + coverageText(t, countedOver(figure.id), { known, total: of })
  );
}

describe.each(LOCALE_CODES)('documents in %s', (locale) => {
  const t = getTranslate(locale);

  it('should say in each annual report the numbers of the period’s page', async () => {
    const site = await getDocumentSite(locale);
    const links = await listPeriodLinks(locale);
    expect(links.length).toBeGreaterThan(2);
    for (const { slug } of links) {
      const report = await getAnnualReport(slug, locale);
      if (!report) throw new Error(`${slug} has no report.`);
      const bytes = await makePdf('annual-report', { ...report, site });
      const pdf = await readPdf(bytes);
      expectAccessible(pdf, bytes, locale);
      const text = textOf(pdf);
      for (const row of LISTED_FIGURES.map((id) => toFigureRow({ ...report.view.figures[id], id }, locale))) {
        expect(text).toContain(squeeze(row));
      }
      const events = report.view.eventsByKind.flatMap((group) => group.events);
      for (const { title } of events) expect(text).toContain(squeeze(title.text));
    }
  });

  it('should say in each record of a meeting who was there and what was decided', async () => {
    const site = await getDocumentSite(locale);
    for (const { route } of await listMeetingRows(locale)) {
      const view = await getMeetingPage(route.slice(route.lastIndexOf('/') + 1), locale);
      if (!view) throw new Error(`${route} has no meeting.`);
      const bytes = await makePdf('meeting-record', { view, site, dataDate: view.updatedAt.slice(0, 10) });
      const pdf = await readPdf(bytes);
      expectAccessible(pdf, bytes, locale);
      const text = textOf(pdf);
      for (const { person } of view.attendees) expect(text).toContain(squeeze(person.name.text));
      for (const decision of view.decisions) expect(text).toContain(squeeze(decision.text?.text ?? ''));
    }
  });

  it('should say in the dossier each criterion with its indicators, evidence and gap, alike each time', async () => {
    const site = await getDocumentSite(locale);
    const { view } = await getDossier({}, { audience: 'reviewers', asOf: null }, locale);
    const bytes = await makePdf('dossier', { view, site });
    const first = getDocumentProcessId();
    stopDocumentProcess();
    expect(Buffer.compare(bytes, await makePdf('dossier', { view, site }))).toBe(0);
    expect(getDocumentProcessId()).not.toBe(first);
    const pdf = await readPdf(bytes);
    expectAccessible(pdf, bytes, locale);
    const text = textOf(pdf);
    const criteria = view.groups.flatMap((group) => group.criteria);
    expect(criteria.length).toBeGreaterThan(30);
    expect(pdf.bookmarks).toEqual(
      expect.arrayContaining(criteria.map(({ code, question }) => `${code} ${question.text}`)),
    );
    for (const { indicators, evidence, gap } of criteria) {
      const words = [
        ...indicators.map(({ id }) => INDICATOR_WORDS[id].formula[locale]),
        ...evidence.map(({ statement }) => statement?.text ?? ''),
        gap?.text ?? '',
      ];
      for (const one of words) expect(text).toContain(squeeze(one));
    }
    const audience = t('pdf.forWhom', { audience: t('pdf.audiences.reviewers') });
    for (const page of pdf.texts) expect(squeeze(page)).toContain(squeeze(audience));
  });
});
