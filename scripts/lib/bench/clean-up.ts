type Stop = () => Promise<unknown> | unknown;

/** What was started and must be stopped, the last first, whatever happened in between. */
export class CleanUp {
  readonly #stops: Stop[] = [];

  add(stop: Stop): void {
    this.#stops.push(stop);
  }

  async run(): Promise<void> {
    for (const stop of this.#stops.splice(0).reverse()) await stop();
  }
}

/** Runs `work` and stops whatever it started. */
export async function withCleanUp<Result>(work: (cleanUp: CleanUp) => Promise<Result>): Promise<Result> {
  const cleanUp = new CleanUp();
  try {
    return await work(cleanUp);
  } finally {
    await cleanUp.run();
  }
}
