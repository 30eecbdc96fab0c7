/**
 * Measures several in turn, again and again, so that what the machine does beside it meets all alike.
 * @returns what was measured, by name
 */
export async function inRounds<Name extends string, Measure>(
  rounds: number,
  measures: Readonly<Record<Name, () => Promise<Measure>>>,
): Promise<Record<Name, Measure[]>> {
  const names = Object.keys(measures) as Name[];
  const results = Object.fromEntries(names.map((name) => [name, [] as Measure[]])) as Record<Name, Measure[]>;
  for (let round = 0; round < rounds; round += 1) {
    // Whoever comes after a heavy one must not always be the same.
    const order = round % 2 === 0 ? names : names.toReversed();
    for (const name of order) results[name].push(await measures[name]());
  }
  return results;
}
