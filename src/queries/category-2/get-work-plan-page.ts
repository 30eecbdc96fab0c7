import type { WorkPlanItem } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import { PLAN_STATES, type PlanState } from '@/domain/review/review-facts';
import type { WorkPlanItemView, WorkPlanPageView } from '@/domain/view-models/dossier';
import { toPopulated, toRecordLink } from '../map/to-record';
import { listRecords } from '../reader';
import { type Asked, getReviewFrame } from '../review/get-review-frame';
import { toText, toTitle } from '../to-text';

function toItem(item: WorkPlanItem, locale: Locale): WorkPlanItemView {
  const publicId = item.publicId ?? '';
  const event = item.event && toPopulated<object>(item.event.value);
  return {
    publicId,
    reference: item.reference ?? null,
    title: toTitle(item.title, locale, publicId),
    planned: toText(item.planned, locale),
    result: toText(item.result, locale),
    state: item.state ?? 'unknown',
    event: item.event && event ? toRecordLink(item.event.relationTo, event, locale) : null,
  };
}

const byReference = (a: WorkPlanItemView, b: WorkPlanItemView) =>
  (a.reference ?? '~').localeCompare(b.reference ?? '~', 'en', { numeric: true });

function countStates(items: readonly WorkPlanItemView[]): Readonly<Record<PlanState, number>> {
  const entries = PLAN_STATES.map((state) => [state, items.filter((item) => item.state === state).length]);
  return Object.fromEntries(entries);
}

/** What was planned for each period beside what came of it. */
export async function getWorkPlanPage(asked: Asked, locale: Locale): Promise<WorkPlanPageView> {
  const [frame, stored] = await Promise.all([
    getReviewFrame(asked, locale),
    listRecords('work-plan-items', { depth: 1, sort: 'reference' }),
  ]);
  const columns = frame.range.columns.map((column) => {
    const items = stored
      .filter((item) => column.period && toPopulated(item.period)?.publicId === column.period.publicId)
      .map((item) => toItem(item, locale))
      .sort(byReference);
    return { column, items, counts: countStates(items) };
  });
  return { range: frame.range, columns };
}
