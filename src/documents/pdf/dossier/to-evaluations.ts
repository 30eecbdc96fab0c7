import type { EvaluationView } from '@/domain/view-models/category-2';
import type { DossierView } from '@/domain/view-models/dossier';
import type { Block, Line } from '../blocks';
import { dates, quote, quoteOrUnknown, say, unknown, type Writing } from '../parts/line';
import { section } from '../parts/section';
import { sayStatus } from '../parts/status';
import { toDocumentNames } from '../parts/to-document-lines';

function toEvaluation(evaluation: EvaluationView, writing: Writing): Block {
  const { t, locale } = writing;
  const { periodFrom, periodTo, evaluators, commissionedBy, visitFrom, visitTo } = evaluation;
  const { termsOfReference, report, exbSession, decision } = evaluation;
  const document = (one: EvaluationView['report']): Line =>
    one ? toDocumentNames([one], writing) : unknown(writing);
  return section(quote(evaluation.title, locale), [
    {
      kind: 'facts',
      facts: [
        { term: t('category2.renewal.period'), details: [dates(periodFrom, periodTo, writing)] },
        {
          term: t('category2.renewal.evaluators'),
          details: evaluators.length > 0 ? evaluators.map((name) => say(name)) : [unknown(writing)],
        },
        { term: t('category2.renewal.commissionedBy'), details: [quoteOrUnknown(commissionedBy, writing)] },
        { term: t('category2.renewal.visit'), details: [dates(visitFrom, visitTo, writing)] },
        { term: t('category2.renewal.termsOfReference'), details: [document(termsOfReference)] },
        { term: t('category2.renewal.report'), details: [document(report)] },
        {
          term: t('category2.renewal.exbSession'),
          details: [exbSession ? say(exbSession) : unknown(writing)],
        },
        { term: t('category2.renewal.decision'), details: [quoteOrUnknown(decision, writing)] },
      ],
    },
  ]);
}

function toRecommendations({ renewal }: DossierView, writing: Writing): Block {
  const { t } = writing;
  const { recommendations } = renewal;
  if (recommendations.length === 0) {
    return { kind: 'empty', text: t('category2.renewal.noRecommendations') };
  }
  return {
    kind: 'table',
    caption: t('category2.renewal.recommendations'),
    columns: [
      { label: t('pdf.item'), share: 1 },
      { label: t('category2.renewal.recommendation'), share: 6 },
      { label: t('category2.renewal.response'), share: 6 },
      { label: t('governance.state'), share: 3 },
    ],
    rows: recommendations.map(({ number, text, addressee, response, state, evidence }) => [
      number ? say(number) : unknown(writing),
      [
        ...quote(text, writing.locale),
        ...(addressee ? [{ text: '\n' }, ...quote(addressee, writing.locale, { look: 'quiet' })] : []),
      ],
      [
        ...(response ? quote(response, writing.locale) : say(t('category2.renewal.noResponse'), 'unknown')),
        ...(evidence.length > 0 ? [{ text: '\n' }, ...toDocumentNames(evidence, writing)] : []),
      ],
      sayStatus(state, writing),
    ]),
  };
}

/** The evaluations of the centre, what they recommended, and what was done about it. */
export function toEvaluations(view: DossierView, writing: Writing): Block[] {
  const { t } = writing;
  const { evaluations } = view.renewal;
  return [
    ...(evaluations.length === 0
      ? [{ kind: 'empty' as const, text: t('category2.renewal.noEvaluations') }]
      : evaluations.map((evaluation) => toEvaluation(evaluation, writing))),
    section(t('category2.renewal.recommendations'), [toRecommendations(view, writing)]),
  ];
}
