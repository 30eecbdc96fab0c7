import { setTimeout as sleep } from 'node:timers/promises';

/**
 * Asks again and again until the answer is yes.
 * @param patience in milliseconds
 * @returns how long it took, in milliseconds
 * @throws Error that names `what` when it took too long
 */
export async function until(
  what: string,
  isSo: () => Promise<boolean> | boolean,
  patience = 60_000,
  every = 10,
): Promise<number> {
  const began = performance.now();
  while (!(await isSo())) {
    if (performance.now() - began > patience)
      throw new Error(`In ${patience / 1000} s this did not come: ${what}.`);
    await sleep(every);
  }
  return performance.now() - began;
}
