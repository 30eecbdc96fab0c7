/** An element as its start tag says: names in lower case, values decoded. */
export type Element = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
};

/** The words of an attribute that holds several, such as `rel`, in lower case. */
export function wordsOf({ attributes }: Element, attribute: string): string[] {
  const value = attributes[attribute];
  return value === undefined ? [] : value.toLowerCase().split(/\s+/).filter(Boolean);
}
