/** Where reviewers read; the cookie is sent nowhere else. */
export const REVIEW_PLACE = '/review';

const NAME = 'reviewer-link';

const PAIR = new RegExp(`(?:^|;)\\s*${NAME}=([^;]*)`);

/**
 * Remembers the link a reviewer came with, until the browser is closed. It is worth no more than the link. `Lax`, as
 * with `Strict` browsers would not send it after the redirect of a link that was clicked in a mail on the web.
 */
export function toReviewCookie(secret: string, { isHttps }: { readonly isHttps: boolean }): string {
  return `${NAME}=${secret}; Path=${REVIEW_PLACE}; HttpOnly; SameSite=Lax${isHttps ? '; Secure' : ''}`;
}

/** Forgets the link. */
export function toEndedCookie(connection: { readonly isHttps: boolean }): string {
  return `${toReviewCookie('', connection)}; Max-Age=0`;
}

/** The link in a Cookie header; null without one. */
export function readReviewCookie(header: string | undefined): string | null {
  return PAIR.exec(header ?? '')?.[1]?.trim() || null;
}
