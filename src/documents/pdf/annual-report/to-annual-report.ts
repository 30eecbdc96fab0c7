import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { formatPeriod } from '@/domain/periods/format-period';
import { toIdPath } from '@/domain/routes';
import type { PeriodPage } from '@/domain/view-models/periods';
import { getTranslate } from '@/messages/translate';
import type { Block, DocumentData } from '../blocks';
import type { DocumentSite } from '../document-site';
import { drawMarkOf, drawQr } from '../parts/drawings';
import { day, quote, say, toPageAddress, type Writing } from '../parts/line';
import { section } from '../parts/section';
import { toFrame } from '../parts/to-frame';
import { toMethod } from '../parts/to-method';
import { toRichBlocks } from '../parts/to-rich-blocks';
import { toSourceList } from '../parts/to-source-list';
import { toBoard, toDocuments, toPartners, toPublications } from './to-around';
import { toDone } from './to-done';
import { toFigures } from './to-figures';
import { toGaps } from './to-gaps';
import { toRegions } from './to-regions';
import { toResources } from './to-resources';
import { toServed } from './to-served';

export type AnnualReportInput = {
  readonly view: PeriodPage;
  readonly site: DocumentSite;
  /** Calendar date of the latest change in what is shown, YYYY-MM-DD. */
  readonly dataDate: string;
};

function toNarrative({ highlights, narrative }: PeriodPage, writing: Writing): Block[] {
  if (highlights.length === 0 && !narrative) return [];
  const { t, locale } = writing;
  const points: Block = {
    kind: 'list',
    isOrdered: false,
    items: highlights.map((text) => [{ kind: 'paragraph', text: quote(text, locale) }]),
  };
  return [
    {
      kind: 'section',
      title: say(t('years.narrative')),
      blocks: [
        ...(highlights.length > 0 ? [points] : []),
        ...(narrative ? toRichBlocks(narrative, writing) : []),
      ],
    },
  ];
}

function toSureness(view: PeriodPage, { t, locale }: Writing): Block[] {
  return [
    { kind: 'paragraph', text: say(t('ui.verification', { state: view.verification })) },
    ...(view.verificationNote
      ? [{ kind: 'paragraph' as const, text: quote(view.verificationNote, locale) }]
      : []),
  ];
}

function toCitation(
  { view, site }: AnnualReportInput,
  title: string,
  { t, locale, siteUrl }: Writing,
): Block[] {
  const changed = formatPartialDate({ date: view.updatedAt.slice(0, 10), precision: 'day' }, locale);
  const address = `${siteUrl}${toIdPath(view.publicId)}`;
  const citation = t('pages.cite', { publisher: site.name.text, title, id: view.publicId, date: changed });
  return [
    { kind: 'paragraph', text: say(citation) },
    {
      kind: 'facts',
      facts: [{ term: t('ui.permanentAddress'), details: [[{ text: address, href: address }]] }],
    },
  ];
}

/** The report on a period as a document: what its page shows, with the rules by which it was computed. */
export function toAnnualReport(input: AnnualReportInput): DocumentData {
  const { view, site, dataDate } = input;
  const { locale } = site;
  const t = getTranslate(locale);
  const writing: Writing = { t, locale, siteUrl: site.url };
  const period = formatPeriod(view, locale);
  const title = t('pdf.annualReportOf', { period });
  const address = toPageAddress(view.route, writing);
  return {
    ...toFrame({ site, title, kicker: t('pdf.annualReport'), dataDate, banner: null }),
    keywords: [site.name.text, t('pdf.annualReport'), period, view.publicId],
    cover: {
      mark: drawMarkOf(view.events, period, t),
      qr: drawQr(address, t),
      summary: view.summary && quote(view.summary, locale),
      facts: [
        { term: t('years.one'), details: [quote(view.title, locale)] },
        { term: t('pdf.dataDate'), details: [say(day(dataDate, locale))] },
        { term: t('pdf.recordId'), details: [say(view.publicId)] },
        { term: t('pdf.livePage'), details: [[{ text: address, href: address }]] },
      ],
      notices: site.isDemonstration
        ? [say(`${t('layout.demonstrationTitle')} ${t('pdf.demonstration')}`)]
        : [],
    },
    blocks: [
      section(t('years.keyFigures'), toFigures(view, writing)),
      ...toNarrative(view, writing),
      section(t('years.done'), toDone(view, writing)),
      section(t('years.countries'), toRegions(view, writing)),
      section(t('years.sdgs'), toServed(view, writing)),
      section(t('years.partners'), [toPartners(view, writing)]),
      section(t('years.board'), [toBoard(view, writing)]),
      section(t('years.publications'), [toPublications(view, writing)]),
      section(t('years.resources'), toResources(view, writing)),
      section(t('years.documents'), toDocuments(view, writing)),
      section(t('pdf.gaps'), toGaps(view, writing)),
      section(t('ui.sources'), [toSourceList(view.sources, writing), ...toSureness(view, writing)]),
      section(t('pdf.how'), [toMethod(writing)]),
      section(t('ui.cite'), toCitation(input, title, writing)),
    ],
  };
}
