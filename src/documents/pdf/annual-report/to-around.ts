import type { PeriodPage } from '@/domain/view-models/periods';
import type { Block } from '../blocks';
import { dates, day, quote, say, toPageAddress, unknown, type Writing } from '../parts/line';
import { toDocumentList, toDocumentNames } from '../parts/to-document-lines';

/** The partners of the period, with how many of its events each had to do. */
export function toPartners({ partners }: PeriodPage, writing: Writing): Block {
  const { t, locale } = writing;
  if (partners.length === 0) return { kind: 'empty', text: t('years.partnersNone') };
  return {
    kind: 'table',
    caption: t('pdf.partnersTable'),
    columns: [
      { label: t('partners.one'), share: 8 },
      { label: t('years.eventsColumn'), share: 2, isNumeric: true },
    ],
    rows: partners.map(({ title, route, events }) => [
      quote(title, locale, route ? { href: toPageAddress(route, writing) } : {}),
      say(t('years.partnerEvents', { count: events })),
    ]),
  };
}

/** The meetings of the governing bodies. */
export function toBoard({ meetingRows }: PeriodPage, writing: Writing): Block {
  const { t, locale } = writing;
  if (meetingRows.length === 0) return { kind: 'empty', text: t('years.boardNone') };
  return {
    kind: 'rows',
    isDated: true,
    rows: meetingRows.map(({ title, route, startsOn, endsOn, body, publicId }) => ({
      date: dates(startsOn, endsOn, writing),
      title: quote(title, locale, { href: toPageAddress(route, writing) }),
      meta: [say(t(`governance.bodies.${body}`)), say(publicId)],
      figure: null,
    })),
  };
}

/** The publications of the period. */
export function toPublications({ publicationRows }: PeriodPage, writing: Writing): Block {
  const { t, locale } = writing;
  if (publicationRows.length === 0) return { kind: 'empty', text: t('years.publicationsNone') };
  return {
    kind: 'rows',
    isDated: false,
    rows: publicationRows.map(({ title, route, kind, authors, container, publicId }) => ({
      date: null,
      title: quote(title, locale, { href: toPageAddress(route, writing) }),
      meta: [
        ...authors.map((author) => quote(author, locale)),
        ...(container ? [quote(container, locale)] : []),
        ...(kind ? [say(t(`publications.kinds.${kind}`))] : []),
        say(publicId),
      ],
      figure: null,
    })),
  };
}

/** The documents of the period, each with its fingerprint. */
export function toDocuments(view: PeriodPage, writing: Writing): Block[] {
  const { t, locale } = writing;
  const { annualReports, workPlans, submittedToUnescoOn, documents } = view;
  return [
    {
      kind: 'facts',
      facts: [
        {
          term: t('pdf.filedReport'),
          details: [
            annualReports.length > 0
              ? toDocumentNames(annualReports, writing)
              : say(t('pdf.filedReportNone'), 'quiet'),
          ],
        },
        {
          term: t('years.workPlan'),
          details: [workPlans.length > 0 ? toDocumentNames(workPlans, writing) : unknown(writing)],
        },
        {
          term: t('years.submitted'),
          details: [submittedToUnescoOn ? say(day(submittedToUnescoOn, locale)) : unknown(writing)],
        },
      ],
    },
    toDocumentList(
      [...annualReports, ...workPlans, ...view.finance.audits, ...documents],
      t('years.documentsNone'),
      writing,
    ),
  ];
}
