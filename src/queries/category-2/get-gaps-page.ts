import { compareCriterionCodes } from '@/domain/compare-criterion-codes';
import { findGaps } from '@/domain/completeness/find-gaps';
import type { Gap } from '@/domain/completeness/gap-kinds';
import type { Locale } from '@/domain/locales';
import { factsIn } from '@/domain/review/facts-in';
import { routes } from '@/domain/routes';
import type { RecordLink } from '@/domain/view-models/common';
import type { GapsPageView, GapView } from '@/domain/view-models/dossier';
import { tagAnswer } from '@/publishing/answer/answer-context';
import { listDocuments } from '../documents/list-documents';
import { listRecords } from '../reader';
import { type Asked, getReviewFrame } from '../review/get-review-frame';
import { listNamedRecords, type NamedRecord } from '../review/list-named-records';
import { readReviewFacts } from '../review/read-review-facts';
import { toText } from '../to-text';

/** Records that a gap names; the rest are counted. */
const MOST_NAMED = 12;

function toGapView({ kind, of, records }: Gap, all: ReadonlyMap<string, NamedRecord>): GapView {
  const named = records.slice(0, MOST_NAMED).flatMap((id) => all.get(id) ?? []);
  tagAnswer(...named.flatMap(({ tag }) => tag ?? []));
  return { kind, of, count: records.length, records: named.map(({ link }) => link) };
}

/** What the criteria themselves say is missing. */
async function listCriteriaGaps(locale: Locale): Promise<GapsPageView['criteria']> {
  const criteria = await listRecords('criteria', { fields: ['code', 'gap'] });
  return criteria
    .flatMap(({ code, gap: stored }) => {
      const gap = toText(stored, locale);
      return gap ? [{ code, route: routes.criterion(code), gap }] : [];
    })
    .sort((a, b) => compareCriterionCodes(a.code, b.code));
}

/** Documents that are only described: neither a file nor an address leads to them. */
async function listUnavailable(locale: Locale): Promise<RecordLink[]> {
  const documents = await listDocuments(locale);
  return documents
    .filter(({ href }) => href === null)
    .map(({ publicId, title }) => ({
      publicId,
      title,
      route: `${routes.documents()}?id=${publicId}#${publicId}`,
    }));
}

/** What is not on record yet: period by period, criterion by criterion, and documents that cannot be read. */
export async function getGapsPage(asked: Asked, locale: Locale): Promise<GapsPageView> {
  const frame = await getReviewFrame(asked, locale);
  const [read, names, criteria, documents] = await Promise.all([
    readReviewFacts(['events', 'meetings', 'publications', 'periods', 'plan', 'outcomes']),
    listNamedRecords(locale),
    listCriteriaGaps(locale),
    listUnavailable(locale),
  ]);
  const facts = { ...read, criteria: [], years: frame.allYears };
  const columns = frame.range.columns.map((column) => ({
    column,
    gaps: findGaps(factsIn(facts, column)).map((gap) => toGapView(gap, names)),
  }));
  return { range: frame.range, columns, criteria, documents };
}
