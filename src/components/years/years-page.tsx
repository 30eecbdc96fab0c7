import { routes, toPath } from '@/domain/routes';
import type { PeriodRow } from '@/domain/view-models/periods';
import { ColumnTimeline } from '../charts/column-timeline';
import { Page } from '../layout/page';
import { countedText } from '../ui/coverage-text';
import { EmptyState } from '../ui/empty-state';
import { InlineList } from '../ui/inline-list';
import { RecordList, type RecordRow } from '../ui/record-list';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { PeriodSeal } from './period-seal';
import { shownValue } from './shown-figure';

type Props = Words & {
  /** Earliest first. */
  readonly periods: readonly PeriodRow[];
};

/** The record as one line of periods that can be read and followed; an empty column is a gap, not a zero. */
export function RecordLine({ periods, t, locale }: Props) {
  return (
    <ColumnTimeline
      t={t}
      locale={locale}
      title={t('years.recordTitle')}
      subtitle={t('years.recordSubtitle')}
      valueHeader={t('years.eventsOnRecord')}
      columns={periods.map((period) => ({
        key: period.slug,
        label: period.title.text,
        value: period.events.length === 0 ? null : period.events.length,
        href: toPath(locale, period.route),
      }))}
    />
  );
}

function toRow(period: PeriodRow, words: Words): RecordRow {
  const { t, locale } = words;
  const { trainees, countries } = period.figures;
  const people = shownValue(trainees);
  const reached = shownValue(countries);
  return {
    key: period.slug,
    title: period.title,
    href: toPath(locale, period.route),
    summary: period.summary,
    mark: <PeriodSeal period={period} isDecorative {...words} />,
    meta: [
      countedText(t, 'trainings', period.figures.trainings.total.value ?? 0),
      countedText(t, 'activities', period.figures.activities.total.value ?? 0),
      countedText(t, 'meetings', period.meetings),
    ],
    figure: (
      <InlineList>
        {people === null ? null : countedText(t, 'people', people)}
        {reached === null ? null : countedText(t, 'countries', reached)}
      </InlineList>
    ),
  };
}

/** All periods: the line of the record, then each with its mark and what is known of it, latest first. */
export function YearsPage({ periods, t, locale }: Props) {
  const words = { t, locale };
  return (
    <Page {...words} trail={[]} title={t('years.title')} summary={t('years.intro')}>
      {(level) =>
        periods.length === 0 ? (
          <EmptyState t={t}>{t('years.empty')}</EmptyState>
        ) : (
          <>
            <RecordLine periods={periods} {...words} />
            <Section level={level} id="periods" title={t('years.list')}>
              <RecordList
                isUndated
                rows={periods.map((period) => toRow(period, words)).reverse()}
                {...words}
              />
              <p>
                <a href={toPath(locale, routes.compareYears())}>{t('years.compare')}</a>
              </p>
            </Section>
          </>
        )
      }
    </Page>
  );
}
