/** A link just made, and whose it is to see. */
type FreshLink = { readonly address: string; readonly maker: number | string; readonly until: number };

/** How long its maker can read it, in milliseconds: time to copy it, also after a reload. */
const SHOWN_FOR = 10 * 60 * 1000;

const KEY = Symbol.for('site.fresh-reviewer-links');

/** Shared through globalThis because the interface makes a link and the desk shows it: two copies of this module. */
const shared = globalThis as { [KEY]?: Map<number | string, FreshLink> };
shared[KEY] ??= new Map();
const links = shared[KEY];

function forgetOld(now: number): void {
  for (const [id, { until }] of links) if (until <= now) links.delete(id);
}

/** Keeps the address of a link that was just made, in memory only, for who made it. */
export function keepFreshLink(id: number | string, address: string, maker: number | string): void {
  forgetOld(Date.now());
  links.set(id, { address, maker, until: Date.now() + SHOWN_FOR });
}

/** The address of a link that this person made a moment ago; null for everybody else, and later. */
export function findFreshLink(id: number | string, person: number | string): string | null {
  forgetOld(Date.now());
  const link = links.get(id);
  return link && String(link.maker) === String(person) ? link.address : null;
}

/** Forgets an address: the link is of no use any more. */
export function dropFreshLink(id: number | string): void {
  links.delete(id);
}
