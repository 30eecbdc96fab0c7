import type { ReactNode } from 'react';
import { getCountryName } from '@/domain/countries/country-table';
import { formatPeriod } from '@/domain/periods/format-period';
import { routes, toFileRoute, toPath } from '@/domain/routes';
import type { PeriodPage as PeriodView } from '@/domain/view-models/periods';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { Page } from '../layout/page';
import { RecordSide } from '../record/record-side';
import { RichTextPart } from '../record/rich-text-part';
import { DataDownload } from '../ui/data-download';
import { DayText } from '../ui/date-text';
import { DefinitionList } from '../ui/definition-list';
import { DocumentList, DownloadLink } from '../ui/document-list';
import { EmptyState } from '../ui/empty-state';
import type { HeadingLevel } from '../ui/heading-level';
import { JumpLinks } from '../ui/jump-links';
import { KeyFigures } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import { NextPrevious } from '../ui/next-previous';
import { RecordList } from '../ui/record-list';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { EventsByKind } from './events-by-kind';
import { PeriodDownload } from './period-download';
import { PeriodResources } from './period-resources';
import { PeriodSeal } from './period-seal';
import { RegionTables } from './region-tables';
import { TagTables } from './tag-tables';
import { type ShownFigure, toKeyFigure } from './to-key-figure';

type PartProps = Words & { readonly view: PeriodView; readonly level: HeadingLevel };

const KEY_FIGURES: readonly ShownFigure[] = [
  'trainings',
  'trainees',
  'countries',
  'activities',
  'participants',
  'training-hours',
];

/** The sections of the page in reading order; the ids are addresses, the titles also the jump links. */
const SECTIONS = [
  { id: 'key-figures', title: 'years.keyFigures', draw: Figures },
  { id: 'narrative', title: 'years.narrative', draw: Narrative },
  { id: 'done', title: 'years.done', draw: Done },
  { id: 'countries', title: 'years.countries', draw: Countries },
  { id: 'sdgs', title: 'years.sdgs', draw: TagTables },
  { id: 'partners', title: 'years.partners', draw: Partners },
  { id: 'board', title: 'years.board', draw: Board },
  { id: 'publications', title: 'years.publications', draw: Publications },
  { id: 'resources', title: 'years.resources', draw: PeriodResources },
  { id: 'documents', title: 'years.documents', draw: Documents },
] as const;

/** Highlights and a narrative are optional; every other section says what is missing. */
function isShown(id: (typeof SECTIONS)[number]['id'], view: PeriodView): boolean {
  return id !== 'narrative' || view.narrative !== null || view.highlights.length > 0;
}

type Props = Words & { readonly view: PeriodView; readonly site: SiteReference };

/** The report on a period: what was done, for whom, with what, and where it is written. */
export function PeriodPage({ view, site, t, locale }: Props) {
  const words = { t, locale };
  const sections = SECTIONS.filter(({ id }) => isShown(id, view));
  return (
    <Page
      {...words}
      trail={[{ label: t('years.title'), route: routes.years() }]}
      title={view.title}
      kicker={t('years.one')}
      recordId={view.publicId}
      summary={view.summary}
      mark={<PeriodSeal period={view} {...words} />}
      side={(level) => (
        <>
          <JumpLinks t={t} links={sections.map(({ id, title }) => ({ id, label: t(title) }))} />
          <RecordSide {...words} level={level} record={view} site={site} />
        </>
      )}
    >
      {(level) => (
        <>
          {sections.map(({ id, title, draw: Part }) => (
            <Section key={id} level={level} id={id} title={t(title)}>
              {(inner) => <Part view={view} level={inner} {...words} />}
            </Section>
          ))}
          <NextPrevious
            {...words}
            previous={toNeighbour(view.previous, words)}
            next={toNeighbour(view.next, words)}
          />
        </>
      )}
    </Page>
  );
}

function toNeighbour(link: PeriodView['previous'], { locale }: Words) {
  return link && { href: toPath(locale, link.route), label: link.title };
}

function Figures({ view, t, locale }: PartProps) {
  const words = { t, locale };
  return (
    <>
      <KeyFigures {...words} figures={KEY_FIGURES.map((id) => toKeyFigure(id, view, words))} />
      <PeriodDownload {...words} view={view} table="figures" of={t('years.keyFigures')} />
    </>
  );
}

function Narrative({ view, level, t, locale }: PartProps) {
  return (
    <>
      {view.highlights.length > 0 ? (
        <ul className="prose">
          {view.highlights.map((text) => (
            <li key={text.text}>
              <LangSpan text={text} locale={locale} />
            </li>
          ))}
        </ul>
      ) : null}
      {view.narrative ? <RichTextPart text={view.narrative} level={level} t={t} locale={locale} /> : null}
    </>
  );
}

function Done({ view, level, t, locale }: PartProps) {
  const mode = view.mode && t(`years.modes.${view.mode}`);
  return (
    <>
      {mode ? <DefinitionList t={t} items={[{ term: t('years.mode'), details: mode }]} /> : null}
      <EventsByKind groups={view.eventsByKind} level={level} t={t} locale={locale} />
      {view.eventsByKind.length > 0 ? (
        <PeriodDownload view={view} table="events" of={t('years.done')} t={t} locale={locale} />
      ) : null}
    </>
  );
}

function Countries({ view, t, locale }: PartProps) {
  if (view.countries.length === 0) return <EmptyState t={t}>{t('years.countriesNone')}</EmptyState>;
  return (
    <>
      <p>{t('years.countriesTitle', { count: view.countries.length })}</p>
      <ul className="country-links">
        {view.countries.map((country) => (
          <li key={country}>
            <a href={toPath(locale, routes.country(country))}>{getCountryName(country, locale)}</a>
          </li>
        ))}
      </ul>
      <PeriodDownload view={view} table="countries" of={t('years.countriesList')} t={t} locale={locale} />
      <RegionTables view={view} t={t} locale={locale} />
    </>
  );
}

function Partners({ view, t, locale }: PartProps) {
  const rows = view.partners.map(({ publicId, title, route, events }) => ({
    key: publicId,
    title,
    href: route && toPath(locale, route),
    figure: t('years.partnerEvents', { count: events }),
  }));
  const words = { t, locale };
  return (
    <>
      <RecordList isUndated rows={rows} empty={t('years.partnersNone')} {...words} />
      {rows.length > 0 ? (
        <PeriodDownload view={view} table="partners" of={t('years.partners')} {...words} />
      ) : null}
    </>
  );
}

function Board({ view, t, locale }: PartProps) {
  const rows = view.meetingRows.map((meeting) => ({
    key: meeting.publicId,
    title: meeting.title,
    href: toPath(locale, meeting.route),
    startsOn: meeting.startsOn,
    endsOn: meeting.endsOn,
    meta: [t(`governance.bodies.${meeting.body}`)],
  }));
  const words = { t, locale };
  return (
    <>
      <RecordList rows={rows} empty={t('years.boardNone')} {...words} />
      {rows.length > 0 ? (
        <PeriodDownload view={view} table="meetings" of={t('years.board')} {...words} />
      ) : null}
    </>
  );
}

function Publications({ view, t, locale }: PartProps) {
  const rows = view.publicationRows.map(({ publicId, title, route, kind, authors }) => ({
    key: publicId,
    title,
    href: toPath(locale, route),
    meta: [...authors, ...(kind ? [t(`publications.kinds.${kind}`)] : [])],
  }));
  const words = { t, locale };
  return (
    <>
      <RecordList isUndated rows={rows} empty={t('years.publicationsNone')} {...words} />
      {rows.length > 0 ? (
        <PeriodDownload view={view} table="publications" of={t('years.publications')} {...words} />
      ) : null}
    </>
  );
}

function Documents({ view, t, locale }: PartProps) {
  const words = { t, locale };
  const linksTo = (documents: PeriodView['documents']): ReactNode[] =>
    documents.map((document) => <DownloadLink key={document.publicId} document={document} {...words} />);
  return (
    <>
      <DefinitionList
        t={t}
        items={[
          {
            term: t('pdf.asDocument'),
            details: (
              <a className="download" href={toPath(locale, toFileRoute(view.route, 'annualReport'))}>
                {t('pdf.downloadReport', { period: formatPeriod(view, locale) })}
              </a>
            ),
          },
          {
            term: t('years.annualReport'),
            details:
              view.annualReports.length > 0 ? linksTo(view.annualReports) : t('years.annualReportNone'),
          },
          { term: t('years.workPlan'), details: view.workPlans.length > 0 ? linksTo(view.workPlans) : null },
          {
            term: t('years.submitted'),
            details: view.submittedToUnescoOn ? (
              <DayText day={view.submittedToUnescoOn} locale={locale} />
            ) : null,
          },
        ]}
      />
      <DataDownload {...words} file={{ kind: 'period-report', slug: view.slug }} wording="downloadReport" />
      <p className="side-title">{t('years.otherDocuments')}</p>
      <DocumentList {...words} documents={view.documents} empty={t('years.documentsNone')} />
    </>
  );
}
