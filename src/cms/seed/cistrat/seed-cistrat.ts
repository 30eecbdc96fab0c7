import type { Payload } from 'payload';
import { Seeder } from '../lib/seeder';
import { CISTRAT_CONTENT } from './content';
import { HOME, NAVIGATION, SITE } from './globals';

/**
 * Writes the real content of the Centre into an empty database, in English and Chinese, published. Either all
 * of it is written or nothing.
 * @throws SeedError that names the record and the field at fault
 */
export async function seedCistrat(payload: Payload): Promise<void> {
  await Seeder.run(payload, async (seeder) => {
    for (const [collection, records] of CISTRAT_CONTENT) await seeder.create(collection, records);
    await seeder.global('site', SITE);
    await seeder.global('navigation', NAVIGATION);
    await seeder.global('home', HOME);
  });
}
