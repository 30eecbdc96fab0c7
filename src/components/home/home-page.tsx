import { routes, toPath } from '@/domain/routes';
import type { HomePage as HomeView } from '@/domain/view-models/home';
import type { PeriodRow } from '@/domain/view-models/periods';
import type { SiteFrame } from '@/domain/view-models/site';
import { standingText } from '../category-2/standing-text';
import { EventList } from '../events/event-list';
import { Page } from '../layout/page';
import type { HeadingLevel } from '../ui/heading-level';
import { KeyFigures } from '../ui/key-figures';
import { LangSpan } from '../ui/lang-span';
import { RecordList } from '../ui/record-list';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';
import { PeriodSeal } from '../years/period-seal';
import { toKeyFigure } from '../years/to-key-figure';
import { RecordLine } from '../years/years-page';

type Props = Words & { readonly view: HomeView; readonly frame: SiteFrame };

function More({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <p>
      <a href={href}>{children}</a>
    </p>
  );
}

/** The latest period of the record with its seal and what is known of it. */
function Latest({
  period,
  level,
  t,
  locale,
}: Words & { readonly period: PeriodRow; readonly level: HeadingLevel }) {
  const words = { t, locale };
  const href = toPath(locale, period.route);
  return (
    <Section level={level} id="latest" title={t('home.latest', { title: period.title.text })}>
      <div className="home-latest">
        <a href={href} aria-label={period.title.text} className="home-latest-mark">
          <PeriodSeal period={period} isDecorative {...words} />
        </a>
        <div>
          {period.summary ? (
            <p>
              <LangSpan text={period.summary} locale={locale} />
            </p>
          ) : null}
          <KeyFigures
            {...words}
            figures={(['trainings', 'trainees', 'activities'] as const).map((id) =>
              toKeyFigure(id, period, words),
            )}
          />
        </div>
      </div>
    </Section>
  );
}

/** Who the centre is, its record, what comes next and where its status stands. */
export function HomePage({ view, frame, t, locale }: Props) {
  const words = { t, locale };
  const { statement, intro, latest, periods, comingTrainings, news, inForce } = view;
  return (
    <Page {...words} title={frame.name} summary={statement ?? frame.tagline}>
      {(level) => (
        <>
          {intro ? (
            <p className="prose">
              <LangSpan text={intro} locale={locale} />
            </p>
          ) : null}
          <More href={toPath(locale, routes.about())}>{t('home.about')}</More>
          {latest ? <Latest period={latest} level={level} {...words} /> : null}
          <Section level={level} id="record" title={t('home.record')}>
            <RecordLine periods={periods} {...words} />
            <More href={toPath(locale, routes.years())}>{t('home.recordLink')}</More>
          </Section>
          <Section level={level} id="next" title={t('home.next')}>
            {comingTrainings.length > 0 ? (
              <EventList events={comingTrainings} {...words} />
            ) : (
              <p className="quiet">{t('home.nextNone')}</p>
            )}
            <More href={toPath(locale, routes.trainings())}>{t('home.allTrainings')}</More>
          </Section>
          <Section level={level} id="category-2" title={t('home.category2')}>
            <p>{standingText(inForce, words)}</p>
            <More href={toPath(locale, routes.category2())}>{t('home.category2Link')}</More>
          </Section>
          <Section level={level} id="news" title={t('home.news')}>
            <RecordList
              {...words}
              empty={t('home.newsNone')}
              rows={news.map(({ publicId, title, route, date, summary }) => ({
                key: publicId,
                title,
                href: toPath(locale, route),
                startsOn: date,
                summary,
              }))}
            />
            <More href={toPath(locale, routes.news())}>{t('home.allNews')}</More>
          </Section>
        </>
      )}
    </Page>
  );
}
