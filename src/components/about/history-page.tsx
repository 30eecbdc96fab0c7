import { routes, toPath } from '@/domain/routes';
import type { HistoryPageView, MilestoneView } from '@/domain/view-models/about';
import { Page } from '../layout/page';
import { DateText } from '../ui/date-text';
import { each } from '../ui/each';
import { EmptyState } from '../ui/empty-state';
import { LangSpan } from '../ui/lang-span';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

/** The centre's history, one milestone under the other, each with its sources. */
export function HistoryPage({ view, t, locale }: Words & { readonly view: HistoryPageView }) {
  const milestones = view.years.flatMap((year) => year.milestones);
  const years = view.years.flatMap(({ year }) => year ?? []);
  const [from, to] = [years[0], years.at(-1)];
  return (
    <Page
      t={t}
      locale={locale}
      title={t('about.history.title')}
      summary={t('about.history.description')}
      trail={[{ label: t('about.title'), route: routes.about() }]}
    >
      {() =>
        milestones.length === 0 ? (
          <EmptyState t={t}>{t('about.history.empty')}</EmptyState>
        ) : (
          <>
            {from && to ? (
              <p className="count-line">
                {t('about.history.span', { count: milestones.length, from: String(from), to: String(to) })}
              </p>
            ) : null}
            <ol className="timeline">
              {milestones.map((milestone) => (
                <li key={milestone.publicId} id={milestone.publicId}>
                  <div className="timeline-date">
                    {milestone.date ? <DateText date={milestone.date} locale={locale} /> : <Unknown t={t} />}
                  </div>
                  <Milestone milestone={milestone} t={t} locale={locale} />
                </li>
              ))}
            </ol>
          </>
        )
      }
    </Page>
  );
}

function Milestone({ milestone, t, locale }: Words & { readonly milestone: MilestoneView }) {
  const { title, text, record } = milestone;
  return (
    <div>
      <p className="timeline-title">
        <LangSpan text={title} locale={locale} />
      </p>
      {text ? (
        <p className="timeline-text">
          <LangSpan text={text} locale={locale} />
        </p>
      ) : null}
      {record?.route ? (
        <p>
          <a href={toPath(locale, record.route)}>
            <LangSpan text={record.title} locale={locale} />
          </a>
        </p>
      ) : null}
      <MilestoneSources milestone={milestone} t={t} locale={locale} />
    </div>
  );
}

/** The sources in one quiet line: who reads a timeline wants to check a date, not to read a bibliography. */
function MilestoneSources({ milestone, t, locale }: Words & { readonly milestone: MilestoneView }) {
  const { sources } = milestone;
  return (
    <p className="quiet small">
      {t('about.history.source')}: {sources.length === 0 ? t('about.history.noSource') : null}
      {each(sources, (source, place) => {
        const href = source.document?.href ?? source.url;
        const title = source.title ?? source.document?.title ?? source.url ?? t('ui.sourceUntitled');
        const name = <LangSpan text={title} locale={locale} />;
        return (
          <>
            {place > 0 ? '; ' : null}
            {href ? <a href={href}>{name}</a> : name}
            {source.kind === 'primary' ? null : ` (${t('ui.sourceKind', { kind: source.kind })})`}
          </>
        );
      })}
    </p>
  );
}
