import type { SessionView, TrainingView } from '@/domain/view-models/event-page';
import { type Column, DataTable } from '../ui/data-table';
import { DateText } from '../ui/date-text';
import { DownloadLink } from '../ui/document-list';
import { each } from '../ui/each';
import type { HeadingLevel } from '../ui/heading-level';
import { InlineList } from '../ui/inline-list';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

type TrainingProgrammeProps = Words & {
  readonly training: Pick<TrainingView, 'sessions' | 'fieldVisits'>;
  readonly level: HeadingLevel;
};

/** What was taught, by whom, and where trainees went. */
export function TrainingProgramme({ training, level, t, locale }: TrainingProgrammeProps) {
  const { sessions, fieldVisits } = training;
  return (
    <>
      {sessions.length > 0 ? <Sessions sessions={sessions} t={t} locale={locale} /> : null}
      {fieldVisits.length > 0 ? (
        <Section level={level} title={t('events.sections.fieldVisits')}>
          <ul className="rows">
            {each(fieldVisits, ({ place, date }) => (
              <li>
                <InlineList>
                  <LangSpan key="place" text={place} locale={locale} />
                  {date ? <DateText key="date" date={date} locale={locale} /> : null}
                </InlineList>
              </li>
            ))}
          </ul>
        </Section>
      ) : null}
    </>
  );
}

type Row = SessionView & { readonly key: string };

function Sessions({ sessions, t, locale }: Words & Pick<TrainingView, 'sessions'>) {
  const rows = sessions.map((session, place): Row => ({ ...session, key: String(place) }));
  const columns: Column<Row>[] = [
    {
      key: 'title',
      header: t('events.sessions.title'),
      cell: ({ title }) => <LangSpan text={title} locale={locale} />,
    },
    {
      key: 'date',
      header: t('events.sessions.date'),
      cell: ({ date }) => (date ? <DateText date={date} locale={locale} /> : <Unknown t={t} />),
    },
    {
      key: 'lecturer',
      header: t('events.sessions.lecturer'),
      cell: ({ lecturer }) => (lecturer ? <LangSpan text={lecturer} locale={locale} /> : <Unknown t={t} />),
    },
  ];
  if (sessions.some(({ slides }) => slides)) {
    columns.push({
      key: 'slides',
      header: t('events.sessions.slides'),
      cell: ({ slides }) => (slides ? <DownloadLink document={slides} t={t} locale={locale} /> : null),
    });
  }
  return (
    <DataTable
      t={t}
      caption={t('events.sections.sessions')}
      rows={rows}
      rowKey={({ key }) => key}
      onPhones="stack"
      columns={columns}
    />
  );
}
