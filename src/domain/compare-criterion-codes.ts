/** Orders criterion codes as a reviewer reads them: by group, then by number, so that A10 would follow A9. */
export function compareCriterionCodes(a: string, b: string): number {
  return a.charAt(0).localeCompare(b.charAt(0)) || Number(a.slice(1)) - Number(b.slice(1));
}
