import { getEnv } from '@/env';

/** The address of the site, scheme and host without a slash at the end. */
export function getSiteUrl(): string {
  return getEnv().SITE_URL.replace(/\/+$/, '');
}
