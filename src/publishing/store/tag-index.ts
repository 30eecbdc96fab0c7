/** Which addresses carry which tags. */
export type TagIndex = {
  /** Gives an address these tags instead of those it had. */
  readonly set: (address: string, tags: readonly string[]) => void;
  readonly remove: (address: string) => void;
  /** Addresses that carry any of the tags, each once. */
  readonly list: (tags: Iterable<string>) => string[];
};

/** An empty index. */
export function createTagIndex(): TagIndex {
  const addressesOf = new Map<string, Set<string>>();
  const tagsOf = new Map<string, readonly string[]>();

  function remove(address: string): void {
    for (const tag of tagsOf.get(address) ?? []) {
      const addresses = addressesOf.get(tag);
      addresses?.delete(address);
      if (addresses?.size === 0) addressesOf.delete(tag);
    }
    tagsOf.delete(address);
  }

  function set(address: string, tags: readonly string[]): void {
    remove(address);
    tagsOf.set(address, tags);
    for (const tag of tags) {
      const addresses = addressesOf.get(tag);
      if (addresses) addresses.add(address);
      else addressesOf.set(tag, new Set([address]));
    }
  }

  function list(tags: Iterable<string>): string[] {
    const found = new Set<string>();
    for (const tag of tags) for (const address of addressesOf.get(tag) ?? []) found.add(address);
    return [...found];
  }

  return { set, remove, list };
}
