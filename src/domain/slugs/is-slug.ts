import { SLUG_MAX_LENGTH } from './to-slug';

/** True for lower-case ASCII words and numbers joined by single hyphens, at most 80 characters. */
export function isSlug(value: string): boolean {
  return value.length <= SLUG_MAX_LENGTH && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value);
}
