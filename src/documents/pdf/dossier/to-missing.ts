import { columnTitle } from '@/components/category-2/column-title';
import { countedText } from '@/components/ui/coverage-text';
import type { DossierView, GapView } from '@/domain/view-models/dossier';
import type { Block, Line } from '../blocks';
import { quote, say, type Writing } from '../parts/line';
import { paragraph, points, section } from '../parts/section';

/** How many records lack it, and which. */
function toWhere({ count, of, records }: GapView, { t }: Writing): Line {
  if (count === 0) return say(t('category2.gaps.absent'), 'unknown');
  const ids = records.map(({ publicId }) => publicId).join(t('events.separator'));
  const more = count - records.length;
  return [
    { text: `${t('category2.gaps.ofRecords', { count, records: countedText(t, 'records', of) })}\n` },
    { text: more > 0 ? `${ids} ${t('category2.gaps.more', { count: more })}` : ids, look: 'quiet' },
  ];
}

function toPeriods({ gaps }: DossierView, writing: Writing): Block[] {
  const { t, locale } = writing;
  return gaps.columns.map(({ column, gaps: missing }) =>
    missing.length === 0
      ? paragraph(t('pdf.gap', { what: columnTitle(column, locale), coverage: t('category2.gaps.none') }))
      : {
          kind: 'table',
          caption: columnTitle(column, locale),
          columns: [
            { label: t('category2.gaps.missing'), share: 5 },
            { label: t('category2.gaps.where'), share: 8 },
          ],
          rows: missing.map((gap) => [say(t(`category2.gaps.kinds.${gap.kind}`)), toWhere(gap, writing)]),
        },
  );
}

/** What is not on record yet: period by period, criterion by criterion, and documents that are only described. */
export function toMissing(view: DossierView, writing: Writing): Block[] {
  const { t, locale } = writing;
  const { criteria, documents } = view.gaps;
  return [
    paragraph(t('category2.gaps.intro')),
    section(t('category2.gaps.byPeriod'), toPeriods(view, writing)),
    section(t('category2.gaps.byCriterion'), [
      criteria.length === 0
        ? paragraph(t('category2.gaps.criteriaNone'))
        : points(
            criteria.map(({ code, gap }) => [
              { text: `${code} `, look: 'strong' as const },
              ...quote(gap, locale),
            ]),
          ),
    ]),
    section(t('category2.gaps.documents'), [
      documents.length === 0
        ? paragraph(t('category2.gaps.documentsNone'))
        : points(
            documents.map(({ publicId, title }) => [
              { text: `${publicId} `, look: 'quiet' as const },
              ...quote(title, locale),
            ]),
          ),
    ]),
  ];
}
