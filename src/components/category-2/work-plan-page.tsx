import { routes, toPath } from '@/domain/routes';
import type { WorkPlanItemView, WorkPlanPageView } from '@/domain/view-models/dossier';
import { DataDownload } from '../ui/data-download';
import { DataTable } from '../ui/data-table';
import { EmptyState } from '../ui/empty-state';
import { JumpLinks } from '../ui/jump-links';
import { LangSpan } from '../ui/lang-span';
import { Section } from '../ui/section';
import { StatusText } from '../ui/status-text';
import type { Words } from '../ui/words';
import { columnTitle } from './column-title';
import { RangePage } from './range-page';

type ColumnOfPlan = WorkPlanPageView['columns'][number];

/** "4 of 6 done, 1 not known yet". */
function countsText({ items, counts }: ColumnOfPlan, t: Words['t']): string {
  const done = t('category2.workPlan.counts', { done: counts.done, total: items.length });
  const { unknown } = counts;
  return unknown > 0 ? `${done}, ${t('category2.workPlan.stateUnknown', { count: unknown })}` : done;
}

function Planned({ item, locale }: Pick<Words, 'locale'> & { readonly item: WorkPlanItemView }) {
  return (
    <span id={item.publicId}>
      {item.reference ? <span className="quiet">{item.reference} </span> : null}
      <LangSpan text={item.title} locale={locale} />
      {item.planned ? (
        <span className="small block plain">
          <LangSpan text={item.planned} locale={locale} />
        </span>
      ) : null}
    </span>
  );
}

function Result({ item, t, locale }: Words & { readonly item: WorkPlanItemView }) {
  const { result, event } = item;
  return (
    <>
      {result ? (
        <LangSpan text={result} locale={locale} />
      ) : (
        <span className="unknown">{t('category2.workPlan.noResult')}</span>
      )}
      {event ? (
        <span className="small block">
          {event.route ? (
            <a href={toPath(locale, event.route)}>
              <LangSpan text={event.title} locale={locale} />
            </a>
          ) : (
            <LangSpan text={event.title} locale={locale} />
          )}
        </span>
      ) : null}
    </>
  );
}

/** What was planned for each period beside what came of it, latest first. */
export function WorkPlanPage({ view, t, locale }: Words & { readonly view: WorkPlanPageView }) {
  const words = { t, locale };
  const columns = [...view.columns].reverse();
  const idOf = ({ column }: ColumnOfPlan) => `plan-${column.yearStart}`;
  return (
    <RangePage
      {...words}
      title={t('category2.workPlan.title')}
      summary={t('category2.workPlan.description')}
      route={routes.workPlan()}
      range={view.range}
      side={
        <JumpLinks
          t={t}
          links={columns.map((one) => ({ id: idOf(one), label: columnTitle(one.column, locale) }))}
        />
      }
    >
      {(level) => (
        <>
          {columns.map((one) => (
            <Section key={idOf(one)} level={level} id={idOf(one)} title={columnTitle(one.column, locale)}>
              {one.items.length === 0 ? (
                <EmptyState t={t}>{t('category2.workPlan.noItems')}</EmptyState>
              ) : (
                <DataTable<WorkPlanItemView>
                  t={t}
                  caption={countsText(one, t)}
                  rows={one.items}
                  rowKey={({ publicId }) => publicId}
                  onPhones="stack"
                  columns={[
                    {
                      key: 'item',
                      header: t('category2.workPlan.item'),
                      cell: (item) => <Planned item={item} locale={locale} />,
                    },
                    {
                      key: 'state',
                      header: t('category2.workPlan.state'),
                      cell: ({ state }) => <StatusText state={state} t={t} />,
                    },
                    {
                      key: 'result',
                      header: t('category2.workPlan.result'),
                      cell: (item) => <Result item={item} {...words} />,
                    },
                  ]}
                />
              )}
            </Section>
          ))}
          {columns.some(({ items }) => items.length > 0) ? (
            <DataDownload {...words} file={{ kind: 'table', id: 'work-plan' }} wording="downloadList" />
          ) : null}
        </>
      )}
    </RangePage>
  );
}
