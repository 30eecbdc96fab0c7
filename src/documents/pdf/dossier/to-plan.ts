import { columnTitle } from '@/components/category-2/column-title';
import type { DossierView, WorkPlanItemView } from '@/domain/view-models/dossier';
import type { Block, Line } from '../blocks';
import { quote, say, toPageAddress, type Writing } from '../parts/line';
import { section } from '../parts/section';
import { sayStatus } from '../parts/status';

function toPlanned({ reference, title, planned }: WorkPlanItemView, { locale }: Writing): Line {
  return [
    ...(reference ? [{ text: `${reference} `, look: 'quiet' as const }] : []),
    ...quote(title, locale),
    ...(planned ? [{ text: '\n' }, ...quote(planned, locale, { look: 'quiet' })] : []),
  ];
}

function toResult({ result, event }: WorkPlanItemView, writing: Writing): Line {
  const { t, locale } = writing;
  return [
    ...(result ? quote(result, locale) : say(t('category2.workPlan.noResult'), 'unknown')),
    ...(event
      ? [
          { text: '\n' },
          ...quote(event.title, locale, event.route ? { href: toPageAddress(event.route, writing) } : {}),
        ]
      : []),
  ];
}

type Column = DossierView['workPlan']['columns'][number];

function toCounts({ items, counts }: Column, { t }: Writing): string {
  const done = t('category2.workPlan.counts', { done: counts.done, total: items.length });
  if (counts.unknown === 0) return done;
  return `${done}${t('ui.listComma')}${t('category2.workPlan.stateUnknown', { count: counts.unknown })}`;
}

/** What was planned for each period beside what came of it. */
export function toPlan({ workPlan }: DossierView, writing: Writing): Block[] {
  const { t, locale } = writing;
  return workPlan.columns.map((one) =>
    section(columnTitle(one.column, locale), [
      one.items.length === 0
        ? { kind: 'empty', text: t('category2.workPlan.noItems') }
        : {
            kind: 'table',
            caption: toCounts(one, writing),
            columns: [
              { label: t('category2.workPlan.item'), share: 6 },
              { label: t('category2.workPlan.state'), share: 2 },
              { label: t('category2.workPlan.result'), share: 6 },
            ],
            rows: one.items.map((item) => [
              toPlanned(item, writing),
              sayStatus(item.state, writing),
              toResult(item, writing),
            ]),
          },
    ]),
  );
}
