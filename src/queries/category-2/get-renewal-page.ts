import { cache } from 'react';
import type { Evaluation, Recommendation } from '@/cms/payload-types';
import { type RenewalStep, toRenewalSteps } from '@/domain/agreements/renewal-steps';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type {
  AgreementInForce,
  AgreementView,
  EvaluationView,
  RecommendationView,
  RenewalPageView,
} from '@/domain/view-models/category-2';
import { getToday } from '../get-today';
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

/** The steps of the next renewal; its evaluation is the one that looks at the term that runs. */
function toSteps(
  inForce: AgreementInForce | null,
  agreements: readonly AgreementView[],
  evaluations: readonly EvaluationView[],
): RenewalStep[] {
  const agreement = agreements.find(({ publicId }) => publicId === inForce?.publicId);
  const begin = (agreement?.inForceOn ?? agreement?.signedOn)?.date ?? null;
  const ofTerm = evaluations.find(({ periodTo, visitFrom }) => {
    const end = (periodTo ?? visitFrom)?.date;
    return begin !== null && end !== undefined && end > begin;
  });
  const evaluation = ofTerm
    ? { ...ofTerm, hasReport: ofTerm.report !== null, hasDecision: ofTerm.decision !== null }
    : null;
  return toRenewalSteps(inForce, evaluation, getToday());
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
  const inForce = toAgreementInForce(agreements);
  const views = evaluations.map((evaluation) => toEvaluation(evaluation, locale));
  return {
    text,
    inForce,
    agreements,
    evaluations: views,
    steps: toSteps(inForce, agreements, views),
    recommendations: recommendations.map((record) => toRecommendation(record, locale)).sort(byNumber),
  };
});
