import type { Agreement } from '@/cms/payload-types';
import { findAgreementInForce } from '@/domain/agreements/find-agreement-in-force';
import { preparationFrom } from '@/domain/agreements/preparation-from';
import { reviewDueOn } from '@/domain/agreements/review-due-on';
import { comparePartialDates } from '@/domain/dates/compare-partial-dates';
import { toPartialDate } from '@/domain/dates/to-partial-date';
import type { Locale } from '@/domain/locales';
import type { AgreementInForce, AgreementView } from '@/domain/view-models/category-2';
import { getToday } from '../get-today';
import { toDocuments, toPopulated, toRecordLink, toRecordView } from '../map/to-record';
import { listRecords } from '../reader';
import { toText } from '../to-text';

function toAgreement(agreement: Agreement, locale: Locale): AgreementView {
  const supersedes = toPopulated(agreement.supersedes);
  const { datePrecision } = agreement;
  return {
    ...toRecordView(agreement, locale),
    kind: agreement.kind,
    state: agreement.state ?? 'unknown',
    parties: (agreement.parties ?? []).flatMap(({ name }) => toText(name, locale) ?? []),
    gcResolution: agreement.gcResolution ?? null,
    exbDecision: agreement.exbDecision ?? null,
    signedOn: toPartialDate(agreement.signedOn, datePrecision),
    signedAt: toText(agreement.signedAt, locale),
    signatories: (agreement.signatories ?? []).flatMap((signatory) => {
      const name = toText(signatory.name, locale);
      return name ? [{ name, office: toText(signatory.office, locale) }] : [];
    }),
    inForceOn: toPartialDate(agreement.inForceOn, datePrecision),
    termYears: agreement.termYears ?? null,
    expiresOn: toPartialDate(agreement.expiresOn, datePrecision),
    supersedes: supersedes && toRecordLink('agreements', supersedes, locale),
    documents: toDocuments(agreement.documents, locale),
    note: toText(agreement.note, locale),
  };
}

/** All agreements a visitor may see, earliest first; those without a date last. */
export async function listAgreements(locale: Locale): Promise<AgreementView[]> {
  const agreements = await listRecords('agreements', { depth: 1 });
  const startOf = ({ signedOn, inForceOn }: AgreementView) => signedOn ?? inForceOn;
  return agreements
    .map((agreement) => toAgreement(agreement, locale))
    .sort((a, b) => comparePartialDates(startOf(a), startOf(b)));
}

/** The agreement in force today with its review date; null when none is known to be. */
export function toAgreementInForce(agreements: readonly AgreementView[]): AgreementInForce | null {
  const agreement = findAgreementInForce(agreements, getToday());
  if (!agreement) return null;
  const { publicId, title, signedOn, expiresOn } = agreement;
  return {
    publicId,
    title,
    signedOn,
    expiresOn,
    reviewDueOn: reviewDueOn(expiresOn),
    preparationFrom: preparationFrom(expiresOn),
  };
}
