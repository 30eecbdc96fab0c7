import { routes, toPath } from '@/domain/routes';
import { getSdg, type SdgGoal } from '@/domain/sdgs';
import type { SdgEvent, SdgPageView } from '@/domain/view-models/sdgs';
import { EventList } from '../events/event-list';
import { Page } from '../layout/page';
import { countedText } from '../ui/coverage-text';
import { EmptyState } from '../ui/empty-state';
import { formatShare } from '../ui/format-number';
import { type KeyFigure, KeyFigures } from '../ui/key-figures';
import { NextPrevious } from '../ui/next-previous';
import { Section } from '../ui/section';
import type { Words } from '../ui/words';

type SdgPageProps = Words & { readonly view: SdgPageView };

/** One goal with the trainings and activities that serve it, each with the share of it that it gives. */
export function SdgPage({ view, t, locale }: SdgPageProps) {
  const words = { t, locale };
  const { reach, events, previous, next } = view;
  const { goal } = reach;
  const total = view.trainings + view.activities;
  return (
    <Page
      {...words}
      title={t('sdgs.pageTitle', { goal, name: getSdg(goal).name[locale] })}
      kicker={t('sdgs.one')}
      mark={<GoalSquare goal={goal} />}
      trail={[{ label: t('sdgs.title'), route: routes.sdgs() }]}
      side={<p className="quiet small">{t('sdgs.disclaimer')}</p>}
    >
      {(level) => (
        <>
          {total === 0 ? (
            <EmptyState t={t}>{t('sdgs.eventsNone')}</EmptyState>
          ) : (
            <>
              <KeyFigures {...words} figures={toFigures(view, words)} />
              <Section level={level} id="events" title={t('sdgs.eventsTitle')}>
                {total > events.length ? (
                  <p className="count-line">{t('countries.latest', { count: events.length, total })}</p>
                ) : null}
                <EventList
                  {...words}
                  events={events}
                  isMixed
                  figureOf={(event) => <ShareOf event={event} {...words} />}
                />
                <ListLinks view={view} {...words} />
              </Section>
            </>
          )}
          <NextPrevious
            {...words}
            previous={previous && toNeighbour(previous, words)}
            next={next && toNeighbour(next, words)}
          />
        </>
      )}
    </Page>
  );
}

function toNeighbour(goal: SdgGoal, { t, locale }: Words) {
  return {
    href: toPath(locale, routes.sdg(goal)),
    label: t('sdgs.pageTitle', { goal, name: getSdg(goal).name[locale] }),
  };
}

function toFigures({ reach }: SdgPageView, { t, locale }: Words): KeyFigure[] {
  const { events, weight, share } = reach;
  return [
    {
      label: t('sdgs.eventsLabel', { count: events }),
      value: events,
      href: '#events',
      linkText: t('countries.seeThem'),
    },
    { label: t('sdgs.weightLabel'), value: weight?.value ?? null },
    {
      label: t('sdgs.shareLabel'),
      value: share === null ? null : Math.round(share * 100),
      ...(share !== null && { unit: '%' }),
      href: toPath(locale, routes.sdgs()),
      linkText: t('sdgs.all'),
    },
  ];
}

function ShareOf({ event, t, locale }: Words & { readonly event: SdgEvent }) {
  const { weight, targets } = event;
  return (
    <>
      <span className={weight === null ? 'unknown block' : 'block'}>
        {weight === null
          ? t('sdgs.shareUnknown')
          : t('sdgs.share100', { weight: formatShare(weight / 100, locale) })}
      </span>
      {targets.length > 0 ? (
        <span className="block">{t('sdgs.targets', { targets: targets.join(t('events.separator')) })}</span>
      ) : null}
    </>
  );
}

/** The same records in the lists, where they can be filtered further. */
function ListLinks({ view, t, locale }: SdgPageProps) {
  const query = { sdg: String(view.reach.goal) };
  const families = (['trainings', 'activities'] as const).filter((family) => view[family] > 0);
  return (
    <ul className="side-links mt-4">
      {families.map((family) => (
        <li key={family}>
          <a href={toPath(locale, routes[family](), query)}>
            {t('countries.inList', { records: countedText(t, family, view[family]) })}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** A plain square in the goal's colour: no icon of the United Nations, which need permission. */
function GoalSquare({ goal }: { readonly goal: SdgGoal }) {
  return (
    <svg viewBox="0 0 10 10" width="48" height="48" aria-hidden="true" focusable="false">
      <rect width="10" height="10" fill={getSdg(goal).colour} />
    </svg>
  );
}
