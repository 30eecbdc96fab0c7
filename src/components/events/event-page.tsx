import type { ReactNode } from 'react';
import { routes, toPath } from '@/domain/routes';
import type { EventPageView } from '@/domain/view-models/event-page';
import type { SiteReference } from '@/domain/view-models/site-reference';
import { PersonText } from '../governance/person-text';
import { Page } from '../layout/page';
import { RecordSide } from '../record/record-side';
import { RichTextPart } from '../record/rich-text-part';
import { DocumentList } from '../ui/document-list';
import { each } from '../ui/each';
import type { HeadingLevel } from '../ui/heading-level';
import { JumpLinks } from '../ui/jump-links';
import { LangSpan } from '../ui/lang-span';
import { MediaFigure } from '../ui/media-figure';
import { Paragraphs } from '../ui/paragraphs';
import { Section } from '../ui/section';
import { TranslationNote } from '../ui/translation-note';
import type { Words } from '../ui/words';
import { Breakdown } from './breakdown';
import { Classification } from './classification';
import { EventFacts, PEOPLE_ID } from './event-facts';
import { EventList } from './event-list';
import { kindText } from './event-words';
import { FollowUp } from './follow-up';
import { Funding } from './funding';
import { PeopleReached } from './people-reached';
import { TrainingProgramme } from './training-programme';

type EventPageProps = Words & { readonly view: EventPageView; readonly site: SiteReference };

/** A part of the page: what it is called and what it holds. */
type Part = {
  readonly id: string;
  readonly label: string;
  readonly draw: (level: HeadingLevel) => ReactNode;
};

/** A training or an activity: the facts first, then the text, the people, what it served, documents and relations. */
export function EventPage({ view, site, t, locale }: EventPageProps) {
  const words = { t, locale };
  const namespace = view.row.family === 'training' ? 'trainings' : 'activities';
  const parts = [...toTextParts(view, words), ...toRecordParts(view, words)];
  return (
    <Page
      {...words}
      title={view.title}
      kicker={`${t(`${namespace}.one`)}${t('ui.listComma')}${kindText(view.row.kind, t)}`}
      recordId={view.publicId}
      summary={view.summary}
      trail={[{ label: t(`${namespace}.title`), route: routes[namespace]() }]}
      notes={<LanguageNote view={view} {...words} />}
      side={(level) => (
        <>
          <JumpLinks t={t} links={parts.map(({ id, label }) => ({ id, label }))} />
          <RecordSide level={level} record={view} site={site} {...words} />
        </>
      )}
    >
      {(level) => (
        <>
          <EventFacts view={view} {...words} />
          {parts.map(({ id, label, draw }) => (
            <Section key={id} level={level} id={id} title={label}>
              {draw}
            </Section>
          ))}
        </>
      )}
    </Page>
  );
}

/** Said when the record, or a part of it, is shown in another language; a formatted text says so itself. */
function LanguageNote({ view, t, locale }: Words & { readonly view: EventPageView }) {
  const { title, summary, objectives, results } = view;
  const other = [title, summary, objectives, results].find((text) => text && text.lang !== locale);
  if (!other) return null;
  return <TranslationNote shown={other.lang} isPartial={title.lang === locale} t={t} locale={locale} />;
}

function toTextParts(view: EventPageView, words: Words): Part[] {
  const { t, locale } = words;
  const { objectives, body, training, row, experts } = view;
  const parts: Part[] = [];
  if (objectives) {
    const draw = () => <Paragraphs text={objectives} locale={locale} />;
    parts.push({ id: 'objectives', label: t('events.sections.objectives'), draw });
  }
  if (body) {
    const draw = (level: HeadingLevel) => <RichTextPart text={body} level={level} {...words} />;
    parts.push({ id: 'account', label: t('events.sections.account'), draw });
  }
  if (training && training.sessions.length + training.fieldVisits.length > 0) {
    const draw = (level: HeadingLevel) => <TrainingProgramme training={training} level={level} {...words} />;
    parts.push({ id: 'programme', label: t('events.sections.programme'), draw });
  }
  if (experts.length > 0) {
    const isTraining = row.family === 'training';
    parts.push({
      id: 'experts',
      label: t(isTraining ? 'events.sections.lecturers' : 'events.sections.speakers'),
      draw: () => <Experts experts={experts} {...words} />,
    });
  }
  return parts;
}

function toRecordParts(view: EventPageView, words: Words): Part[] {
  const { t, locale } = words;
  const { row, results, training, funding, documents, media, evidenceFor, related } = view;
  const parts: Part[] = [
    {
      id: PEOPLE_ID,
      label: t(row.family === 'training' ? 'events.people.training' : 'events.people.activity'),
      draw: () => <People view={view} {...words} />,
    },
    {
      id: 'results',
      label: t('events.sections.followUp'),
      draw: () => <FollowUp results={results} training={training} {...words} />,
    },
    {
      id: 'served',
      label: t('events.sections.classification'),
      draw: (level) => <Classification view={view} level={level} {...words} />,
    },
    {
      id: 'documents',
      label: t('events.sections.documents'),
      draw: () => <DocumentList documents={documents} empty={t('pages.noDocuments')} {...words} />,
    },
  ];
  if (funding.length > 0) {
    const draw = () => <Funding funding={funding} {...words} />;
    parts.push({ id: 'funding', label: t('events.sections.funding'), draw });
  }
  if (media.length > 0) {
    const draw = () => each(media, (image) => <MediaFigure image={image} {...words} />);
    parts.push({ id: 'photographs', label: t('pages.photographs'), draw });
  }
  if (related.length > 0) {
    const draw = () => <EventList events={related} isMixed {...words} />;
    parts.push({ id: 'related', label: t('events.sections.related'), draw });
  }
  if (evidenceFor.length > 0) {
    const draw = () => <Evidence evidenceFor={evidenceFor} t={t} locale={locale} />;
    parts.push({ id: 'evidence', label: t('events.sections.evidence'), draw });
  }
  return parts;
}

function Experts({ experts, t, locale }: Words & Pick<EventPageView, 'experts'>) {
  return (
    <ul className="grid gap-3 sm:grid-cols-2">
      {each(experts, (person) => (
        <li>
          <PersonText person={person} t={t} locale={locale} />
        </li>
      ))}
    </ul>
  );
}

function People({ view, t, locale }: Words & { readonly view: EventPageView }) {
  const words = { t, locale };
  const { row, people, peopleNote, training } = view;
  return (
    <>
      <PeopleReached family={row.family} people={people} note={peopleNote} {...words} />
      {training?.profile ? (
        <p className="prose mt-6">
          {t('events.people.profile')}: <LangSpan text={training.profile} locale={locale} />
        </p>
      ) : null}
      {training?.byAffiliation ? (
        <div className="mt-8">
          <Breakdown
            {...words}
            caption={t('events.people.byAffiliation')}
            header={t('events.people.affiliation')}
            table={training.byAffiliation}
            labelOf={(key) => t(`events.affiliations.${key}`)}
          />
        </div>
      ) : null}
      {training?.byAgeBand ? (
        <div className="mt-8">
          <Breakdown
            {...words}
            caption={t('events.people.byAge')}
            header={t('events.people.age')}
            table={training.byAgeBand}
            labelOf={(key) => t(`events.ageBands.${key}`)}
          />
        </div>
      ) : null}
    </>
  );
}

function Evidence({ evidenceFor, t, locale }: Words & Pick<EventPageView, 'evidenceFor'>) {
  return (
    <>
      <p className="section-intro">{t('events.evidenceIntro')}</p>
      <ul className="rows">
        {evidenceFor.map(({ code, question, route }) => (
          <li key={code}>
            <a href={toPath(locale, route)}>
              {code} <LangSpan text={question} locale={locale} />
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
