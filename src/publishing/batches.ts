import type { Position } from './changes/read-changes';

type Batch = { readonly position: Position; isDone: boolean };

/**
 * Remembers how far changes were followed to the end. A position is written down only when all that came up to it
 * has been made, so that after a crash nothing is missed: at worst some of it is made twice.
 */
export class Batches {
  readonly #open: Batch[] = [];
  readonly #write: (position: Position) => Promise<unknown>;
  #writing: Promise<unknown> = Promise.resolve();

  /** @param write keeps a position; called one at a time, in order */
  constructor(write: (position: Position) => Promise<unknown>) {
    this.#write = write;
  }

  /** @param work ends when everything up to the position is made */
  add(position: Position, work: Promise<unknown>): void {
    const batch: Batch = { position, isDone: false };
    this.#open.push(batch);
    void work.then(() => {
      batch.isDone = true;
      this.#settle();
    });
  }

  #settle(): void {
    let reached: Position | null = null;
    while (this.#open[0]?.isDone) reached = this.#open.shift()?.position ?? null;
    if (!reached) return;
    const position = reached;
    this.#writing = this.#writing.then(() => this.#write(position));
  }
}
