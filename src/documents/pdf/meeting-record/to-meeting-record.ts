import { placeText } from '@/components/record/place-text';
import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { toMark } from '@/domain/marks/to-mark';
import { toIdPath } from '@/domain/routes';
import type { DocumentView } from '@/domain/view-models/common';
import type { MeetingPageView, PersonView } from '@/domain/view-models/governance';
import { getTranslate } from '@/messages/translate';
import type { Block, DocumentData, Line } from '../blocks';
import type { DocumentSite } from '../document-site';
import { drawMark, drawQr } from '../parts/drawings';
import {
  dates,
  day,
  join,
  quote,
  quoteOrUnknown,
  say,
  toPageAddress,
  unknown,
  type Writing,
} from '../parts/line';
import { section } from '../parts/section';
import { toDocumentList, toDocumentNames } from '../parts/to-document-lines';
import { toFrame } from '../parts/to-frame';
import { toRichBlocks } from '../parts/to-rich-blocks';
import { toSourceList } from '../parts/to-source-list';
import { toDecisions } from './to-decisions';

export type MeetingRecordInput = {
  readonly view: MeetingPageView;
  readonly site: DocumentSite;
  /** Calendar date of the latest change in what is shown, YYYY-MM-DD. */
  readonly dataDate: string;
};

/** Name, then post and affiliation, as pages show a person. */
function toPerson({ name, post, affiliation, partner }: PersonView, { locale, t }: Writing): Line {
  const belongsTo = affiliation ?? partner?.title ?? null;
  const parts = [post, belongsTo].filter((part) => part !== null).map((part) => quote(part, locale));
  const more = join(parts, t('ui.listComma')).map((run) => ({ ...run, look: 'quiet' as const }));
  return [...quote(name, locale), ...(more.length > 0 ? [{ text: '\n' }, ...more] : [])];
}

function toSession({ row }: MeetingPageView, { t }: Writing): Line | null {
  const parts = [
    row.sessionNumber === null ? null : t('governance.session', { number: row.sessionNumber }),
    row.kind ? t(`governance.kinds.${row.kind}`) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : say(parts.join(t('ui.listComma')));
}

function toPlace({ venue, row }: MeetingPageView, { locale, t }: Writing): Line | null {
  const parts = [venue, placeText(row.city, row.country, locale)].filter((part) => part !== null);
  if (parts.length === 0) return null;
  return join(
    parts.map((part) => quote(part, locale)),
    t('ui.listComma'),
  );
}

function toQuorum({ quorum }: MeetingPageView, { t }: Writing): Line | null {
  if (quorum === 'unknown') return null;
  return say(t(quorum === 'yes' ? 'governance.meeting.quorumYes' : 'governance.meeting.quorumNo'));
}

function toMinutes({ minutes, minutesApprovedOn }: MeetingPageView, writing: Writing): Line[] | null {
  if (!minutes) return null;
  const { t, locale } = writing;
  const approved = minutesApprovedOn && formatPartialDate(minutesApprovedOn, locale);
  return [
    toDocumentNames([minutes], writing),
    ...(approved ? [say(t('governance.meeting.approved', { date: approved }))] : []),
  ];
}

function toFacts(view: MeetingPageView, writing: Writing): Block {
  const { t, locale } = writing;
  const { row, term, chair } = view;
  const fact = (term: string, line: Line | null) => ({ term, details: [line ?? unknown(writing)] });
  return {
    kind: 'facts',
    facts: [
      fact(t('governance.meeting.body'), say(t(`governance.bodies.${row.body}`))),
      fact(t('governance.meeting.date'), dates(row.startsOn, row.endsOn, writing)),
      fact(t('governance.meeting.session'), toSession(view, writing)),
      fact(t('governance.meeting.term'), term && quote(term.title, locale)),
      fact(t('governance.meeting.place'), toPlace(view, writing)),
      fact(t('governance.meeting.format'), row.format && say(t(`governance.formats.${row.format}`))),
      fact(t('governance.meeting.chair'), chair && toPerson(chair, writing)),
      fact(t('governance.meeting.quorum'), toQuorum(view, writing)),
      {
        term: t('governance.meeting.minutes'),
        details: toMinutes(view, writing) ?? [unknown(writing)],
      },
    ],
  };
}

const PRESENCE = { yes: 'governance.meeting.presentYes', no: 'governance.meeting.presentNo' } as const;

function toAttendance({ attendees }: MeetingPageView, writing: Writing): Block[] {
  const { t } = writing;
  if (attendees.length === 0) return [{ kind: 'empty', text: t('governance.meeting.noAttendance') }];
  const ofUnesco = attendees.filter(({ isOfUnesco, present }) => isOfUnesco && present === 'yes').length;
  return [
    { kind: 'paragraph', text: say(t('governance.meeting.unescoPresent', { count: ofUnesco })) },
    {
      kind: 'table',
      caption: t('common.counted', { noun: 'people', count: attendees.length }),
      columns: [
        { label: t('governance.meeting.attendee'), share: 6 },
        { label: t('governance.meeting.capacity'), share: 3 },
        { label: t('governance.meeting.represents'), share: 4 },
        { label: t('governance.meeting.present'), share: 2 },
      ],
      rows: attendees.map(({ person, capacity, represents, present }) => [
        toPerson(person, writing),
        capacity ? say(t(`governance.capacities.${capacity}`)) : unknown(writing),
        quoteOrUnknown(represents, writing),
        present === 'unknown' ? unknown(writing) : say(t(PRESENCE[present])),
      ]),
    },
  ];
}

function toAgenda({ agenda }: MeetingPageView, writing: Writing): Block {
  const { t } = writing;
  if (agenda.length === 0) return { kind: 'empty', text: t('governance.meeting.noAgenda') };
  return {
    kind: 'table',
    caption: t('governance.meeting.agenda'),
    columns: [
      { label: t('pdf.item'), share: 1 },
      { label: t('pdf.subject'), share: 9 },
    ],
    rows: agenda.map(({ number, title, document }, place) => [
      say(number ?? String(place + 1)),
      [
        ...quoteOrUnknown(title, writing),
        ...(document ? [{ text: '\n' }, ...toDocumentNames([document], writing)] : []),
      ],
    ]),
  };
}

/** The minutes first, once, also where the meeting lists them among its documents. */
function withMinutes({ minutes, documents }: MeetingPageView): readonly DocumentView[] {
  if (!minutes) return documents;
  return [minutes, ...documents.filter(({ publicId }) => publicId !== minutes.publicId)];
}

/** The record of a meeting of a governing body as a document: what its page shows. */
export function toMeetingRecord({ view, site, dataDate }: MeetingRecordInput): DocumentData {
  const { locale } = site;
  const t = getTranslate(locale);
  const writing: Writing = { t, locale, siteUrl: site.url };
  const address = toPageAddress(view.row.route, writing);
  const permanent = `${site.url}${toIdPath(view.publicId)}`;
  const body = t(`governance.bodies.${view.row.body}`);
  const held = toMark([{ startsOn: view.row.startsOn, endsOn: view.row.endsOn, sdgs: [] }]);
  const isTranslated = view.title.lang === locale;
  return {
    ...toFrame({ site, title: view.title.text, kicker: t('pdf.meetingRecord'), dataDate, banner: null }),
    ...(!isTranslated && { titleLang: view.title.lang }),
    keywords: [site.name.text, t('pdf.meetingRecord'), body, view.publicId],
    cover: {
      mark: drawMark(held, view.title.text, t),
      qr: drawQr(address, t),
      summary: view.summary && quote(view.summary, locale),
      facts: [
        { term: t('governance.meeting.date'), details: [dates(view.row.startsOn, view.row.endsOn, writing)] },
        { term: t('pdf.dataDate'), details: [say(day(dataDate, locale))] },
        { term: t('pdf.recordId'), details: [say(view.publicId)] },
        { term: t('pdf.livePage'), details: [[{ text: address, href: address }]] },
      ],
      notices: [
        ...(site.isDemonstration ? [say(`${t('layout.demonstrationTitle')} ${t('pdf.demonstration')}`)] : []),
        ...(isTranslated
          ? []
          : [
              say(
                t('ui.translation.missing', {
                  wanted: t('common.language', { code: locale }),
                  shown: t('common.language', { code: view.title.lang }),
                }),
              ),
            ]),
      ],
    },
    blocks: [
      section(t('pdf.facts'), [toFacts(view, writing)]),
      ...(view.account
        ? [section(t('governance.meeting.account'), toRichBlocks(view.account, writing))]
        : []),
      section(t('governance.meeting.attendance'), toAttendance(view, writing)),
      section(t('governance.meeting.agenda'), [toAgenda(view, writing)]),
      section(t('governance.meeting.decisions'), toDecisions(view.decisions, writing)),
      section(t('governance.meeting.documents'), [
        toDocumentList(withMinutes(view), t('pages.noDocuments'), writing),
      ]),
      section(t('ui.sources'), [
        toSourceList(view.sources, writing),
        { kind: 'paragraph', text: say(t('ui.verification', { state: view.verification })) },
        ...(view.verificationNote
          ? [{ kind: 'paragraph' as const, text: quote(view.verificationNote, locale) }]
          : []),
      ]),
      section(t('ui.cite'), [
        {
          kind: 'paragraph',
          text: say(
            t('pages.cite', {
              publisher: site.name.text,
              title: view.title.text,
              id: view.publicId,
              date: day(view.updatedAt, locale),
            }),
          ),
        },
        {
          kind: 'facts',
          facts: [{ term: t('ui.permanentAddress'), details: [[{ text: permanent, href: permanent }]] }],
        },
      ]),
    ],
  };
}
