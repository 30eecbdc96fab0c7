import type { Package } from '@/cms/payload-types';
import type { Locale } from '@/domain/locales';
import { PACKAGE_STEPS } from '@/domain/packages';
import type { PackagePageView, PackageView } from '@/domain/view-models/package';
import { setResponseStatus } from '@/publishing/answer/answer-context';
import { getAudience } from '../get-audience';
import { listRecords } from '../reader';
import { type Asked, getReviewFrame } from '../review/get-review-frame';

function toView(found: Package): PackageView {
  const { id, from, to, state, step, progress, name, bytes, sha256, problem, createdAt } = found;
  return {
    id,
    from,
    to,
    state: state ?? 'queued',
    progress: progress ?? 0,
    step: PACKAGE_STEPS.find((known) => known === step) ?? null,
    problems: (problem ?? '').split('\n').filter(Boolean),
    name: name ?? '',
    bytes: bytes ?? null,
    sha256: sha256 ?? null,
    href: state === 'done' ? `/api/packages/${id}/file` : null,
    createdAt,
  };
}

async function findPackage(asked: string | undefined): Promise<PackageView | null> {
  const id = Number(asked);
  if (!Number.isSafeInteger(id)) return null;
  const [found] = await listRecords('packages', {
    where: { id: { equals: id } },
    limit: 1,
    isKept: false,
    tags: [],
  });
  return found ? toView(found) : null;
}

/** What staff made for reviewers, the latest first; everybody else reads none. */
async function listForReviewers(): Promise<PackageView[]> {
  if (getAudience().kind !== 'reviewers') return [];
  const packages = await listRecords('packages', {
    where: { and: [{ audience: { equals: 'reviewers' } }, { state: { equals: 'done' } }] },
    sort: '-createdAt',
    limit: 20,
    isKept: false,
    tags: [],
  });
  return packages.map(toView);
}

/**
 * Where a package can be had, and how far one is.
 * @param asked the query of the address: years, the number of a package, and why none was begun
 */
export async function getPackagePage(asked: Asked, locale: Locale): Promise<PackagePageView> {
  const [{ range }, found, forReviewers] = await Promise.all([
    getReviewFrame(asked, locale),
    asked.id === undefined ? null : findPackage(asked.id),
    listForReviewers(),
  ]);
  const isMissing = asked.id !== undefined && found === null;
  if (isMissing) setResponseStatus(404);
  const problem = asked.problem === 'busy' || asked.problem === 'form' ? asked.problem : null;
  if (problem === 'busy') setResponseStatus(429);
  if (problem === 'form') setResponseStatus(400);
  return { range, package: found, isMissing, problem, forReviewers };
}
