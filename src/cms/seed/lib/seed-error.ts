/** Says which record and field of a seed is wrong, so that the seed file can be put right. */
export class SeedError extends Error {
  override readonly name = 'SeedError';
}
