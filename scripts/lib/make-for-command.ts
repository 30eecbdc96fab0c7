import config from '@payload-config';
import { getPayload } from 'payload';
import type { PackageRequest } from '@/domain/packages';
import { type MadePackage, makePackage, PackageRangeError } from '@/make-package';
import { Problem } from '../bootstrap/problem.mjs';

/**
 * Makes a package and lets go of the database.
 * @throws Problem when the record does not have the years asked for
 */
export async function makeForCommand(request: PackageRequest, out: string): Promise<MadePackage> {
  try {
    return await makePackage(request, out, async () => undefined);
  } catch (error) {
    if (error instanceof PackageRangeError) throw new Problem(error.message);
    throw error;
  } finally {
    const payload = await getPayload({ config });
    await payload.destroy();
  }
}
