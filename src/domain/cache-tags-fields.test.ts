import { describe, expect, it } from 'vitest';
import { isOnlyReviewed } from './cache-tags-fields';

describe('isOnlyReviewed', () => {
  it('should tell reads that lists do not hear of from all others', () => {
    expect(isOnlyReviewed('trainings', ['id', 'publicId', 'sources', 'followUp'])).toBe(true);
    expect(isOnlyReviewed('trainings', ['id', 'publicId', 'sources', 'title'])).toBe(false);
    expect(isOnlyReviewed('trainings', ['id'])).toBe(true);
    expect(isOnlyReviewed('news', ['id', 'title'])).toBe(false);
    expect(isOnlyReviewed('news', ['id'])).toBe(false);
  });
});
