import { describe, expect, it } from 'vitest';
import { readReviewCookie, toEndedCookie, toReviewCookie } from './review-cookie';

describe('toReviewCookie', () => {
  it('should be for the place of reviewers alone, out of reach of scripts, and gone with the browser', () => {
    expect(toReviewCookie('abc', { isHttps: true })).toBe(
      'reviewer-link=abc; Path=/review; HttpOnly; SameSite=Lax; Secure',
    );
    expect(toReviewCookie('abc', { isHttps: false })).not.toContain('Secure');
  });
});

describe('toEndedCookie', () => {
  it('should take back the same cookie', () => {
    expect(toEndedCookie({ isHttps: true })).toMatch(/^reviewer-link=; Path=\/review; .*Max-Age=0$/);
  });
});

describe('readReviewCookie', () => {
  it.each([
    [undefined, null],
    ['', null],
    ['reviewer-link=', null],
    ['reviewer-link=abc', 'abc'],
    ['payload-token=x; reviewer-link=abc_-9; other=1', 'abc_-9'],
    ['not-reviewer-link=abc', null],
  ])('should read %j as %j', (header, link) => {
    expect(readReviewCookie(header)).toBe(link);
  });
});
