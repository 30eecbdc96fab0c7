import { cache } from 'react';
import type { Evaluation, Recommendation } from '@/cms/payload-types';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type { EvaluationView, RecommendationView, RenewalPageView } from '@/domain/view-models/category-2';
import { toDocument, toDocuments, toPopulated, toRecordLink, toRecordView } from '../map/to-record';
import { getTextPage } from '../pages/get-text-page';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';
import { listAgreements, toAgreementInForce } from './to-agreement';

function toEvaluation(evaluation: Evaluation, locale: Locale): EvaluationView {
  const termsOfReference = toPopulated(evaluation.termsOfReference);
  const report = toPopulated(evaluation.report);
  return {
    ...toRecordView(evaluation, locale),
    periodFrom: toPartialDate(evaluation.periodFrom, 'day'),
    periodTo: toPartialDate(evaluation.periodTo, 'day'),
    evaluators: (evaluation.evaluators ?? []).flatMap(({ name }) => name ?? []),
    commissionedBy: toText(evaluation.commissionedBy, locale),
    visitFrom: toPartialDate(evaluation.visitFrom, 'day'),
    visitTo: toPartialDate(evaluation.visitTo, 'day'),
    termsOfReference: termsOfReference && toDocument(termsOfReference, locale),
    report: report && toDocument(report, locale),
    exbSession: evaluation.exbSession ?? null,
    decision: toText(evaluation.decision, locale),
  };
}

function toRecommendation(recommendation: Recommendation, locale: Locale): RecommendationView {
  const publicId = recommendation.publicId ?? '';
  const evaluation = toPopulated(recommendation.evaluation);
  return {
    publicId,
    evaluation: evaluation && toRecordLink('evaluations', evaluation, locale),
    number: recommendation.number ?? null,
    text: toTitle(recommendation.text, locale, publicId),
    addressee: toText(recommendation.addressee, locale),
    priority: recommendation.priority ?? null,
    response: toText(recommendation.response, locale),
    state: recommendation.state ?? 'unknown',
    evidence: toDocuments(recommendation.evidence, locale),
  };
}

/** Where renewal stands: the agreements in time, evaluations, and what became of their recommendations. */
export const getRenewalPage = cache(async (locale: Locale): Promise<RenewalPageView> => {
  const [text, agreements, evaluations, recommendations] = await Promise.all([
    getTextPage('renewal', locale),
    listAgreements(locale),
    listRecords('evaluations', { depth: 1, sort: '-periodTo' }),
    listRecords('recommendations', { depth: 1 }),
  ]);
  const byNumber = (a: RecommendationView, b: RecommendationView) =>
    (a.number ?? '~').localeCompare(b.number ?? '~', 'en', { numeric: true });
  return {
    text,
    inForce: toAgreementInForce(agreements),
    agreements,
    evaluations: evaluations.map((evaluation) => toEvaluation(evaluation, locale)),
    recommendations: recommendations.map((record) => toRecommendation(record, locale)).sort(byNumber),
  };
});
