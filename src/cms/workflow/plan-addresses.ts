import type { Locale } from '@/domain/locales';
import type { PublicState } from './public-state';

/** A reason in the languages it was written in. */
export type Reason = Partial<Record<Locale, string>>;

/** What an address answers that is no page (any more). */
export type AddressRule =
  | { readonly type: '301'; readonly to: string }
  | { readonly type: '410'; readonly reason: Reason | null };

export type AddressFacts = {
  readonly state: PublicState;
  /** The record's own page in each language; empty when it has none. */
  readonly paths: ReadonlyMap<Locale, string>;
  /** Pages it had before under another slug, each with its language. */
  readonly former: ReadonlyMap<string, Locale>;
  /** `/id/<ID>`. */
  readonly permanent: string | null;
  /** Addresses on the sites before this one. */
  readonly legacy: readonly string[];
  /** Shown to readers of a withdrawn record; null where none is recorded. */
  readonly reason: Reason | null;
};

/** Every address a gone record has or had says so, and why. */
function planGone({ paths, former, permanent, legacy, reason }: AddressFacts): Map<string, AddressRule> {
  const addresses = [...paths.values(), ...(permanent ? [permanent] : []), ...former.keys(), ...legacy];
  return new Map(addresses.map((from) => [from, { type: '410', reason }]));
}

/**
 * Former addresses lead to the present page in their language. Legacy ones name no language, so they
 * lead to the permanent address, which chooses the reader's.
 */
function planRedirects({ state, paths, former, permanent, legacy }: AddressFacts): Map<string, AddressRule> {
  const moved = [...former].flatMap(([from, locale]) => {
    const to = paths.get(locale);
    return to ? [[from, to] as const] : [];
  });
  const old = permanent && state === 'live' ? legacy.map((from) => [from, permanent] as const) : [];
  const present = new Set(paths.values());
  const rules = [...moved, ...old].filter(([from]) => !present.has(from));
  return new Map(rules.map(([from, to]) => [from, { type: '301', to }]));
}

/** What must be on file for all the addresses a record has or had. */
export function planAddresses(facts: AddressFacts): Map<string, AddressRule> {
  return facts.state === 'gone' ? planGone(facts) : planRedirects(facts);
}
