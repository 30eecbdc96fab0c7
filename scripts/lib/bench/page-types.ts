import { request } from '@playwright/test';
import { listPageTypes } from '../../../tests/e2e/support/site';
import { findFullestPage } from './fullest-page';
import type { PublishedSite } from './world';

const TYPES = 12;

/** Twelve page types in English, of a period the fullest. */
export async function listTwelvePages(site: PublishedSite): Promise<string[]> {
  const api = await request.newContext({ baseURL: site.url });
  try {
    const { address: period } = await findFullestPage(site);
    const types = await listPageTypes(api, 'en');
    const withPeriod = types.map((address) => (/^\/en\/years\/\d/.test(address) ? period : address));
    // Front page and records before lists and texts, which are much alike.
    const weight = (address: string) => (address === '/en' ? 9 : address.split('/').length);
    return withPeriod.sort((a, b) => weight(b) - weight(a)).slice(0, TYPES);
  } finally {
    await api.dispose();
  }
}
