import { statSync } from 'node:fs';
import { ask } from './ask';
import { countPage } from './count-page';
import { toPageFile } from './site';
import type { PublishedSite } from './world';

/** The largest page about a period. @returns its address and what it is made of, in words */
export async function findFullestPage(
  site: PublishedSite,
): Promise<{ address: string; description: string }> {
  const sizes = site.addresses
    .filter((address) => /^\/en\/years\/\d/.test(address))
    .map((address) => ({ address, size: statSync(toPageFile(site.pages, address)).size }))
    .sort((a, b) => b.size - a.size);
  const [fullest] = sizes;
  if (!fullest) throw new Error('The demonstration has no page about a period.');
  const { body } = await ask(site.url + fullest.address);
  const { sections, tables, charts } = countPage(body.toString());
  const size = Math.round(fullest.size / 1000);
  return {
    address: fullest.address,
    description: `${fullest.address}: ${sections} sections, ${tables} tables, ${charts} charts, ${size} kB`,
  };
}
