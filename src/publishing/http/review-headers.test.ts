import { describe, expect, it } from 'vitest';
import { publicHeaders } from './public-headers';
import { reviewHeaders } from './review-headers';

const KINDS = ['page', 'part', 'image', 'pdf', 'data'] as const;
const SECURE = { isHttps: true };

describe.each(KINDS)('the headers of a %s for reviewers', (kind) => {
  const headers = reviewHeaders(kind, SECURE);

  it('should have the policy of the public one', () => {
    const { 'content-security-policy': policy } = publicHeaders(kind, SECURE);
    expect(headers['content-security-policy']).toBe(policy);
    expect(headers['strict-transport-security']).toContain('max-age');
  });

  it('should keep it out of stores, lists and other sites', () => {
    expect(headers).toMatchObject({
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex, nofollow',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(Object.keys(headers)).not.toContain('access-control-allow-origin');
    expect(Object.keys(headers)).not.toContain('speculation-rules');
  });
});
