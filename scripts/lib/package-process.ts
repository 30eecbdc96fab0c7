import config from '@payload-config';
import { getPayload, type Payload } from 'payload';
import { packageFile } from '@/cms/collections/packages/package-file';
import { toCalendarDate } from '@/domain/dates/to-calendar-date';
import { type PackageRequest, toPackageName } from '@/domain/packages';
import { makePackage, PackageRangeError } from '@/make-package';
import { Problem } from '../bootstrap/problem.mjs';

/** How often a package under way gives a sign of life, in milliseconds. */
const BEAT = 5_000;

/** Finished packages that are kept; older ones make room. */
const MOST_KEPT = 30;

/** Staff gave the package up. */
class GivenUp extends Error {}

/** Notes how far a package is. @throws GivenUp when nobody wants it any more */
async function note(payload: Payload, id: number, data: Record<string, unknown>): Promise<void> {
  const { docs } = await payload.update({
    collection: 'packages',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'running' } }] },
    data: { ...data, beatAt: new Date().toISOString() },
    overrideAccess: true,
  });
  if (docs.length === 0) throw new GivenUp();
}

async function makeRoom(payload: Payload): Promise<void> {
  const { docs } = await payload.find({
    collection: 'packages',
    where: { and: [{ state: { equals: 'done' } }, { audience: { equals: 'public' } }] },
    sort: '-createdAt',
    limit: 0,
    pagination: false,
    overrideAccess: true,
    select: { name: true },
  });
  for (const { id } of docs.slice(MOST_KEPT)) {
    await payload.delete({ collection: 'packages', id, overrideAccess: true });
  }
}

async function work(payload: Payload, id: number): Promise<void> {
  const row = await payload.findByID({ collection: 'packages', id, overrideAccess: true });
  const request: PackageRequest = {
    from: row.from,
    to: row.to,
    language: row.language,
    audience: row.audience,
    asOf: toCalendarDate(row.asOf),
  };
  const beat = setInterval(() => void note(payload, id, {}).catch(() => undefined), BEAT);
  try {
    const progress = (percent: number, step: string) => note(payload, id, { progress: percent, step });
    const { bytes, sha256, problems } = await makePackage(request, packageFile(id), progress);
    const name = toPackageName(request);
    const done = { state: 'done', progress: 100, step: null, problem: problems.join('\n') || null };
    await note(payload, id, { ...done, name, bytes, sha256 });
    await makeRoom(payload);
  } finally {
    clearInterval(beat);
  }
}

/**
 * Makes the package of a row of the desk. Run by the server in a process of its own.
 * @returns the exit code
 * @throws Problem when the record does not have the years asked for
 */
export async function makePackageOfRow([number = '']: string[]): Promise<number> {
  const id = Number(number);
  if (!Number.isSafeInteger(id) || id <= 0) throw new Problem('Give the number of a package.');
  const payload = await getPayload({ config });
  try {
    await work(payload, id);
  } catch (error) {
    if (error instanceof PackageRangeError) throw new Problem(error.message);
    if (!(error instanceof GivenUp)) throw error;
  } finally {
    await payload.destroy();
  }
  return 0;
}
