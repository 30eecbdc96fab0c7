import { routes, toPath } from '@/domain/routes';
import type { SdgReach } from '@/domain/sdg-reach/to-sdg-reaches';
import { getSdg } from '@/domain/sdgs';
import type { SdgsPageView } from '@/domain/view-models/sdgs';
import { BarChart } from '../charts/bar-chart';
import { Page } from '../layout/page';
import { countedText } from '../ui/coverage-text';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { formatNumber, formatShare } from '../ui/format-number';
import { SdgChip, SdgChips } from '../ui/sdg-chip';
import { Section } from '../ui/section';
import { Unknown } from '../ui/unknown';
import type { Words } from '../ui/words';

/** The 17 goals, with how far trainings and activities serve each, and for how many of them that is known. */
export function SdgsPage({ view, t, locale }: Words & { readonly view: SdgsPageView }) {
  const words = { t, locale };
  const { goals, tagged } = view;
  return (
    <Page
      {...words}
      title={t('sdgs.title')}
      summary={t('sdgs.summary')}
      trail={[]}
      side={(level) => (
        <Section level={level} title={t('sdgs.how')}>
          <p className="small">{t('sdgs.howText')}</p>
          <p className="small quiet mt-3">{t('sdgs.disclaimer')}</p>
        </Section>
      )}
    >
      {(level) => (
        <>
          <p className="section-intro">{toCoverage(view, t)}</p>
          {tagged > 0 ? <ShareChart goals={goals} {...words} /> : null}
          <Section level={level} id="goals" title={t('sdgs.listTitle')}>
            {tagged > 0 ? (
              <GoalTable goals={goals} {...words} />
            ) : (
              <div className="sdg-columns">
                <SdgChips
                  {...words}
                  items={goals.map(({ goal }) => ({ goal, href: toPath(locale, routes.sdg(goal)) }))}
                />
              </div>
            )}
          </Section>
        </>
      )}
    </Page>
  );
}

function toCoverage({ events, tagged, weighted }: SdgsPageView, t: Words['t']): string {
  if (tagged === 0) return t('sdgs.coverageNone');
  return t('sdgs.coverage', { known: tagged, weighted, records: countedText(t, 'events', events) });
}

function ShareChart({ goals, t, locale }: Words & Pick<SdgsPageView, 'goals'>) {
  const ranked = goals
    .filter(({ events }) => events > 0)
    .sort((a, b) => (b.share ?? -1) - (a.share ?? -1) || b.events - a.events);
  const first = ranked[0];
  if (!first) return null;
  const nameOf = (goal: SdgReach['goal']) => `${t('ui.sdg', { goal })} ${getSdg(goal).name[locale]}`;
  return (
    <BarChart
      t={t}
      locale={locale}
      title={
        first.share === null ? t('sdgs.chartTitleNone') : t('sdgs.chartTitle', { name: nameOf(first.goal) })
      }
      subtitle={t('sdgs.chartSubtitle')}
      labelHeader={t('sdgs.goal')}
      valueHeader={t('sdgs.share')}
      bars={ranked.map(({ goal, share, events }) => ({
        key: String(goal),
        label: nameOf(goal),
        value: share,
        ...(share !== null && { valueText: formatShare(share, locale) }),
        href: toPath(locale, routes.sdg(goal)),
        note: countedText(t, 'events', events),
      }))}
    />
  );
}

function GoalTable({ goals, t, locale }: Words & Pick<SdgsPageView, 'goals'>) {
  return (
    <DataTable
      t={t}
      caption={t('sdgs.table')}
      download={<DataDownload file={{ kind: 'table', id: 'sdgs' }} t={t} locale={locale} />}
      rows={goals}
      rowKey={({ goal }) => String(goal)}
      columns={[
        {
          key: 'goal',
          header: t('sdgs.goal'),
          cell: ({ goal }) => (
            <SdgChip goal={goal} href={toPath(locale, routes.sdg(goal))} t={t} locale={locale} />
          ),
        },
        {
          key: 'events',
          header: t('sdgs.events'),
          cell: ({ events }) => formatNumber(events, locale),
          isNumeric: true,
        },
        {
          key: 'weight',
          header: t('sdgs.weight'),
          cell: ({ events, weight }) => {
            if (events === 0) return '–';
            return weight === null ? <Unknown t={t} /> : formatNumber(weight.value ?? 0, locale);
          },
          isNumeric: true,
        },
        {
          key: 'share',
          header: t('sdgs.share'),
          cell: ({ events, share }) => {
            if (events === 0) return '–';
            return share === null ? <Unknown t={t} /> : formatShare(share, locale);
          },
          isNumeric: true,
        },
      ]}
    />
  );
}
