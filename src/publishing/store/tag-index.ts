/** Which addresses carry which tags. */
export type TagIndex = {
  /** Gives an address these tags instead of those it had. */
  readonly set: (address: string, tags: readonly string[]) => void;
  readonly remove: (address: string) => void;
  /**
   * Addresses that carry any of the tags, each once: those of the tag that fewest carry first, and among them those
   * that carry few. What is closest to a change comes first, what gathers everything last.
   */
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
    const weight = (address: string) => tagsOf.get(address)?.length ?? 0;
    const groups = [...tags].flatMap((tag) => addressesOf.get(tag) ?? []).sort((a, b) => a.size - b.size);
    const found = new Set<string>();
    for (const group of groups) {
      for (const address of [...group].sort((a, b) => weight(a) - weight(b))) found.add(address);
    }
    return [...found];
  }

  return { set, remove, list };
}
