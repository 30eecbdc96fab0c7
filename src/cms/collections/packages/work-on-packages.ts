import type { Payload } from 'payload';
import { claimPackage } from './claim-package';
import { runPackageProcess } from './run-package-process';

/** Keeps the last word on a package whose process ended badly; one that was given up stays so. */
async function noteFailure(payload: Payload, id: number, problem: string): Promise<void> {
  payload.logger.error({ msg: `Package ${id} could not be made: ${problem}` });
  await payload.update({
    collection: 'packages',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'running' } }] },
    data: { state: 'failed', problem },
    overrideAccess: true,
  });
}

/** Makes the packages that wait, one after the other, until none is left. */
export async function workOnPackages(payload: Payload): Promise<void> {
  for (let id = await claimPackage(payload); id !== null; id = await claimPackage(payload)) {
    const problem = await runPackageProcess(id);
    if (problem !== null) await noteFailure(payload, id, problem);
  }
}
