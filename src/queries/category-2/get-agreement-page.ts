import { cache } from 'react';
import type { Commitment } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import type { AgreementPageView, CommitmentView } from '@/domain/view-models/category-2';
import { toDocuments } from '../map/to-record';
import { listRecords } from '../reader';
import { toText, toTitle } from '../to-text';
import { listFunctions } from './list-functions';
import { listAgreements, toAgreementInForce } from './to-agreement';

function toCommitment(commitment: Commitment, locale: Locale): CommitmentView {
  const publicId = commitment.publicId ?? '';
  return {
    publicId,
    article: commitment.article ?? null,
    title: toTitle(commitment.title, locale, publicId),
    requirement: toText(commitment.requirement, locale),
    origin: commitment.origin ?? null,
    state: commitment.statusNow ?? 'unknown',
    explanation: toText(commitment.explanation, locale),
    evidence: toDocuments(commitment.evidence, locale),
  };
}

/** Articles in the order of the agreement: 7.2 before 7.10 before 12. */
function compareArticles(a: CommitmentView, b: CommitmentView): number {
  return (a.article ?? '~').localeCompare(b.article ?? '~', 'en', { numeric: true });
}

/** The agreements, the functions they give the centre, and how each commitment is met. */
export const getAgreementPage = cache(async (locale: Locale): Promise<AgreementPageView> => {
  const [agreements, functions, commitments] = await Promise.all([
    listAgreements(locale),
    listFunctions(locale),
    listRecords('commitments', { depth: 1 }),
  ]);
  return {
    inForce: toAgreementInForce(agreements),
    agreements: agreements.toReversed(),
    functions,
    commitments: commitments.map((commitment) => toCommitment(commitment, locale)).sort(compareArticles),
  };
});
