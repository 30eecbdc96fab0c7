import { z } from 'zod';

const Change = z.object({
  /** What has changed, by the names that answers carry: see domain/cache-tags. */
  tags: z.array(z.string()).readonly(),
  /** Addresses that are to be asked anew whether or not an answer is stored: a record's own, old and new. */
  addresses: z.array(z.string()).readonly(),
  /** Whether readers must not see the former answers any more, not even while the new ones are made. */
  isRemoval: z.boolean(),
});

/** A change of content, as far as published answers depend on it. */
export type Change = z.output<typeof Change>;

/** Everything there is must be made again: after a load of a whole site, or where it is not known what was missed. */
export const EVERYTHING = '*';

/** Reads a row of the log; one that cannot be read, as of a newer version of the site, touches everything. */
export function parseChange(row: unknown): Change {
  const result = Change.safeParse(row);
  return result.success ? result.data : { tags: [EVERYTHING], addresses: [], isRemoval: false };
}
