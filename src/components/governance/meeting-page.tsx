import { formatPartialDate } from '@/domain/dates/format-partial-date';
import { routes, toFileRoute, toPath } from '@/domain/routes';
import type { DocumentView } from '@/domain/view-models/common';
import type { DecisionView, MeetingPageView } from '@/domain/view-models/governance';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Page } from '../layout/page';
import { placeText } from '../record/place-text';
import { RecordSide } from '../record/record-side';
import { RecordTranslationNote } from '../record/record-translation-note';
import { RichTextPart } from '../record/rich-text-part';
import { DateText } from '../ui/date-text';
import { DefinitionList, type Fact } from '../ui/definition-list';
import { DocumentList, DownloadLink } from '../ui/document-list';
import { each } from '../ui/each';
import { EmptyState } from '../ui/empty-state';
import { LangSpan } from '../ui/lang-span';
import { MediaFigure } from '../ui/media-figure';
import { NextPrevious } from '../ui/next-previous';
import { Section } from '../ui/section';
import { StatusText } from '../ui/status-text';
import type { Words } from '../ui/words';
import { Attendance } from './attendance';
import { PersonText } from './person-text';

type MeetingPageProps = Words & { readonly view: MeetingPageView; readonly site: SiteReference };

/** One meeting of a governing body. */
export function MeetingPage({ view, site, t, locale }: MeetingPageProps) {
  const words = { t, locale };
  const { account, agenda, decisions, attendees, documents, media, previous, next } = view;
  return (
    <Page
      {...words}
      title={view.title}
      kicker={t(`governance.bodies.${view.row.body}`)}
      recordId={view.publicId}
      notes={<RecordTranslationNote title={view.title} {...words} />}
      summary={view.summary}
      trail={[{ label: t('governance.title'), route: routes.governance() }]}
      side={(level) => <RecordSide level={level} record={view} site={site} {...words} />}
    >
      {(level) => (
        <>
          <DefinitionList t={t} items={toFacts(view, words)} />
          {account ? (
            <Section level={level} title={t('governance.meeting.account')}>
              {(inner) => <RichTextPart text={account} level={inner} {...words} />}
            </Section>
          ) : null}
          <Section level={level} id="agenda" title={t('governance.meeting.agenda')}>
            <Agenda agenda={agenda} {...words} />
          </Section>
          <Section level={level} id="decisions" title={t('governance.meeting.decisions')}>
            <Decisions decisions={decisions} {...words} />
          </Section>
          <Section level={level} id="attendance" title={t('governance.meeting.attendance')}>
            <Attendance attendees={attendees} {...words} />
          </Section>
          <Section level={level} id="documents" title={t('governance.meeting.documents')}>
            <p>
              <a className="download" href={toPath(locale, toFileRoute(view.row.route, 'meetingRecord'))}>
                {t('pdf.downloadRecord')}
              </a>
            </p>
            <DocumentList
              documents={withMinutes(view.minutes, documents)}
              empty={t('pages.noDocuments')}
              {...words}
            />
          </Section>
          {media.length > 0 ? (
            <Section level={level} title={t('pages.photographs')}>
              {media.map((picture) => (
                <MediaFigure key={picture.src} image={picture} {...words} />
              ))}
            </Section>
          ) : null}
          <NextPrevious
            previous={previous && { href: toPath(locale, previous.route), label: previous.title }}
            next={next && { href: toPath(locale, next.route), label: next.title }}
            {...words}
          />
        </>
      )}
    </Page>
  );
}

/** The minutes first, once, also where the meeting lists them among its documents. */
function withMinutes(minutes: DocumentView | null, documents: readonly DocumentView[]) {
  if (!minutes) return documents;
  return [minutes, ...documents.filter(({ publicId }) => publicId !== minutes.publicId)];
}

function toPlace({ venue, row }: MeetingPageView, locale: Words['locale']) {
  const place = placeText(row.city, row.country, locale);
  const parts = [venue, place].filter((part) => part !== null);
  return parts.length === 0
    ? null
    : parts.map((part) => <LangSpan key={part.text} text={part} locale={locale} />);
}

function toQuorum({ quorum }: MeetingPageView, t: Words['t']) {
  if (quorum === 'unknown') return null;
  return t(quorum === 'yes' ? 'governance.meeting.quorumYes' : 'governance.meeting.quorumNo');
}

function toSession({ row }: MeetingPageView, t: Words['t']) {
  const parts = [
    row.sessionNumber === null ? null : t('governance.session', { number: row.sessionNumber }),
    row.kind ? t(`governance.kinds.${row.kind}`) : null,
  ].filter((part) => part !== null);
  return parts.length === 0 ? null : parts.join(t('ui.listComma'));
}

function toFacts(view: MeetingPageView, { t, locale }: Words): Fact[] {
  const { row, term, chair, minutes, minutesApprovedOn } = view;
  const hasDate = row.startsOn || row.endsOn;
  return [
    {
      term: t('governance.meeting.date'),
      details: hasDate ? <DateText date={row.startsOn} until={row.endsOn} locale={locale} /> : null,
    },
    { term: t('governance.meeting.session'), details: toSession(view, t) },
    {
      term: t('governance.meeting.term'),
      details: term ? (
        <a href={toPath(locale, term.route ?? routes.governance())}>
          <LangSpan text={term.title} locale={locale} />
        </a>
      ) : null,
    },
    { term: t('governance.meeting.place'), details: toPlace(view, locale) },
    {
      term: t('governance.meeting.format'),
      details: row.format ? t(`governance.formats.${row.format}`) : null,
    },
    {
      term: t('governance.meeting.chair'),
      details: chair ? <PersonText person={chair} t={t} locale={locale} /> : null,
    },
    { term: t('governance.meeting.quorum'), details: toQuorum(view, t) },
    {
      term: t('governance.meeting.minutes'),
      details: minutes
        ? [
            <DownloadLink key="minutes" document={minutes} t={t} locale={locale} />,
            ...(minutesApprovedOn
              ? [t('governance.meeting.approved', { date: formatPartialDate(minutesApprovedOn, locale) })]
              : []),
          ]
        : null,
    },
  ];
}

function Agenda({ agenda, t, locale }: Words & Pick<MeetingPageView, 'agenda'>) {
  if (agenda.length === 0) return <EmptyState t={t}>{t('governance.meeting.noAgenda')}</EmptyState>;
  return (
    <ol className="rows rows-coded">
      {each(agenda, ({ number, title, document }, place) => (
        <li>
          <span className="quiet">{number ?? place + 1}</span>
          <div>
            {title ? <LangSpan text={title} locale={locale} /> : t('common.notKnown')}
            {document ? (
              <div className="small">
                <DownloadLink document={document} t={t} locale={locale} />
              </div>
            ) : null}
          </div>
        </li>
      ))}
    </ol>
  );
}

function Decisions({ decisions, t, locale }: Words & Pick<MeetingPageView, 'decisions'>) {
  if (decisions.length === 0) return <EmptyState t={t}>{t('governance.meeting.noDecisions')}</EmptyState>;
  return (
    <ol className="rows rows-coded">
      {each(decisions, (decision, place) => (
        <li id={`decision-${decision.number ?? place + 1}`}>
          <span className="quiet">{decision.number ?? place + 1}</span>
          <Decision decision={decision} t={t} locale={locale} />
        </li>
      ))}
    </ol>
  );
}

/** A decision with who answers for it, until when, and what came of it. */
function Decision({ decision, t, locale }: Words & { readonly decision: DecisionView }) {
  const { text, kind, responsible, dueOn, state, followUp, evidence } = decision;
  return (
    <div>
      <p className="max-w-(--measure)">
        {text ? <LangSpan text={text} locale={locale} /> : t('common.notKnown')}
      </p>
      <p className="mt-1 flex flex-wrap gap-x-6 text-sm">
        <StatusText state={state} t={t} />
        {kind ? <span>{t(`governance.decisionKinds.${kind}`)}</span> : null}
        {responsible ? (
          <span>
            {t('governance.meeting.responsible')}: <LangSpan text={responsible} locale={locale} />
          </span>
        ) : null}
        {dueOn ? (
          <span>
            {t('governance.meeting.due')}: <DateText date={dueOn} locale={locale} />
          </span>
        ) : null}
      </p>
      {followUp ? (
        <p className="small mt-1 max-w-(--measure)">
          {t('governance.meeting.followUp')}: <LangSpan text={followUp} locale={locale} />
        </p>
      ) : null}
      {evidence.map((document) => (
        <div key={document.publicId} className="small">
          <DownloadLink document={document} t={t} locale={locale} />
        </div>
      ))}
    </div>
  );
}
