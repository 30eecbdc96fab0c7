import type { CollectionSlug, Payload } from 'payload';
import { Seeder } from '../lib/seeder';
import { generateDemo } from './generate-demo';
import type { DemoOptions } from './plan';

/**
 * Writes the demonstration content into an empty database, in English and Chinese. Either all of it is written
 * or nothing.
 * @throws SeedError that names the record and the field at fault
 * @throws RangeError that names an option out of range
 */
export async function seedDemo(payload: Payload, options: DemoOptions = {}): Promise<void> {
  const { records, site, navigation, home } = generateDemo(options);
  await Seeder.run(payload, async (seeder) => {
    // The collections stand in the order of writing.
    for (const [collection, list] of Object.entries(records)) {
      await seeder.create(collection as CollectionSlug, list);
    }
    await seeder.global('site', site);
    await seeder.global('navigation', navigation);
    await seeder.global('home', home);
  });
}
