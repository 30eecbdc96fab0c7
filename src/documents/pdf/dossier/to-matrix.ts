import { columnTitle } from '@/components/category-2/column-title';
import { groupTitle } from '@/components/category-2/criteria-page';
import { STANDINGS, type Standing } from '@/domain/review/standing';
import type { DossierView } from '@/domain/view-models/dossier';
import type { Block, Line, TableBlock } from '../blocks';
import { quote, say, type Writing } from '../parts/line';
import { paragraph } from '../parts/section';

/** A standing in one or two words, for narrow columns; the legend says what they mean. */
function toShort(standing: Standing, { t }: Writing): Line {
  return say(t('pdf.standingShort', { standing }), standing === 'evidence' ? 'strong' : 'quiet');
}

function toLegend({ t }: Writing): Block {
  return {
    kind: 'facts',
    facts: STANDINGS.map((standing) => ({
      term: t('pdf.standingShort', { standing }),
      details: [
        say(t('category2.criteria.standing', { standing }), 'strong'),
        say(t(`category2.criteria.standingMeaning.${standing}`), 'quiet'),
      ],
    })),
  };
}

function toTable(group: DossierView['groups'][number], { range }: DossierView, writing: Writing): TableBlock {
  const { t, locale } = writing;
  return {
    kind: 'table',
    isWide: true,
    caption: t('category2.criteria.matrixCaption', { group: groupTitle(group.code, writing) }),
    columns: [
      { label: t('category2.criteria.question'), share: 8 },
      { label: t('category2.criteria.allYears'), share: 3 },
      ...range.columns.map((column) => ({ label: columnTitle(column, locale), share: 2 })),
    ],
    rows: group.criteria.map(({ code, question, standing, standings }) => [
      [{ text: `${code} `, look: 'strong' }, ...quote(question, locale)],
      toShort(standing, writing),
      ...range.columns.map((_, at) => toShort(standings[at] ?? 'unknown', writing)),
    ]),
  };
}

/** How each criterion stands in each period. */
export function toMatrix(view: DossierView, writing: Writing): Block[] {
  return [
    paragraph(writing.t('category2.criteria.computedNote')),
    toLegend(writing),
    ...view.groups.map((group) => toTable(group, view, writing)),
  ];
}
