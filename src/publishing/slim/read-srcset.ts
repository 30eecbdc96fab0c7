/** One entry: an address, which may hold commas but not end in one, and its size, such as `2x` or `640w`. */
const CANDIDATE = /[\s,]*([^\s,]\S*)([^,]*)/y;

/** The addresses in a `srcset` or `imagesrcset`, in their order (HTML Standard, 4.8.4.2.1). */
export function readSrcset(value: string): string[] {
  const addresses: string[] = [];
  let position = 0;
  while (position < value.length) {
    CANDIDATE.lastIndex = position;
    const [entry, address] = CANDIDATE.exec(value) ?? [];
    if (entry === undefined || address === undefined) break;
    const trimmed = address.replace(/,+$/, '');
    addresses.push(trimmed);
    // After a comma at its end, an address has no size: the next entry begins.
    const isAlone = trimmed.length < address.length;
    position += isAlone ? entry.indexOf(address) + address.length : entry.length;
  }
  return addresses;
}
