import { groupTitle } from '@/components/category-2/criteria-page';
import { routes } from '@/domain/routes';
import type { CriterionPageView } from '@/domain/view-models/category-2';
import type { DossierView } from '@/domain/view-models/dossier';
import type { Block } from '../blocks';
import { dates, quote, quoteOrUnknown, say, toPageAddress, unknown, type Writing } from '../parts/line';
import { paragraph, section } from '../parts/section';
import { toRichBlocks } from '../parts/to-rich-blocks';
import { toEvidence } from './to-evidence';
import { toIndicators } from './to-indicators';

function toFacts(view: CriterionPageView, writing: Writing): Block {
  const { t } = writing;
  const { standing, basis, evidenceAsked, lastReviewedOn, code } = view;
  const address = toPageAddress(routes.criterion(code), writing);
  return {
    kind: 'facts',
    facts: [
      {
        term: t('pdf.standing'),
        details: [
          say(t('category2.criteria.standing', { standing }), standing === 'unknown' ? 'unknown' : 'strong'),
          say(t(`category2.criteria.standingMeaning.${standing}`), 'quiet'),
        ],
      },
      { term: t('category2.criteria.basis'), details: [quoteOrUnknown(basis, writing)] },
      { term: t('category2.criteria.asked'), details: [quoteOrUnknown(evidenceAsked, writing)] },
      {
        term: t('category2.criteria.lastReviewed'),
        details: [lastReviewedOn ? dates(lastReviewedOn, null, writing) : unknown(writing)],
      },
      { term: t('pdf.livePage'), details: [[{ text: address, href: address }]] },
    ],
  };
}

function toCriterion(view: CriterionPageView, range: DossierView['range'], writing: Writing): Block {
  const { t, locale } = writing;
  const { code, question, answer, indicators, evidence, evidenceOfOtherYears, gap } = view;
  return {
    kind: 'section',
    code,
    title: quote(question, locale),
    blocks: [
      toFacts(view, writing),
      section(
        t('category2.criteria.answer'),
        answer ? toRichBlocks(answer, writing) : [{ kind: 'empty', text: t('category2.criteria.noAnswer') }],
      ),
      ...(indicators.length > 0
        ? [section(t('category2.criteria.figures'), toIndicators(indicators, range, writing))]
        : []),
      section(t('category2.criteria.evidence'), [
        toEvidence(evidence, writing),
        ...(evidenceOfOtherYears > 0
          ? [paragraph(t('category2.criteria.otherYears', { count: evidenceOfOtherYears }))]
          : []),
      ]),
      section(t('category2.criteria.gap'), [
        gap ? paragraph(quote(gap, locale)) : { kind: 'empty', text: t('category2.criteria.noGap') },
      ]),
    ],
  };
}

/** The criteria, group by group: question, basis, answer, indicators, evidence and the gap. */
export function toCriteria({ groups, range }: DossierView, writing: Writing): Block[] {
  return groups.map(({ code, criteria }) =>
    section(
      groupTitle(code, writing),
      criteria.map((criterion) => toCriterion(criterion, range, writing)),
    ),
  );
}
