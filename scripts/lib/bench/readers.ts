import { Agent } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, ask } from './ask';

type Options = {
  readonly url: string;
  readonly addresses: readonly string[];
  readonly clients: number;
  /** How long each waits before it reads on, in milliseconds. */
  readonly pause?: number;
  /** What is wrong with an answer; null for nothing. */
  readonly findFault: (answer: Answer, address: string) => string | null;
};

/** A page that came whole. */
export function findPageFault({ status, body }: Pick<Answer, 'status' | 'body'>): string | null {
  if (status !== 200) return `status ${status}`;
  return body.includes('</html>') ? null : 'half a page';
}

/** Many who read published pages, one after the other, until they are told to stop. */
export class Readers {
  readonly #options: Options;
  readonly #agent: Agent;
  readonly #all: Promise<void>[];
  #isStopping = false;
  /** How many answers came, good or not. */
  count = 0;
  readonly faults: string[] = [];

  constructor(options: Options) {
    this.#options = options;
    this.#agent = new Agent({ keepAlive: true, maxSockets: options.clients });
    this.#all = Array.from({ length: options.clients }, (_, index) => this.#read(index));
  }

  /** Waits until so many answers came since now. */
  async read(count: number): Promise<void> {
    const target = this.count + count;
    while (this.count < target) await sleep(20);
  }

  async stop(): Promise<void> {
    this.#isStopping = true;
    await Promise.all(this.#all);
    this.#agent.destroy();
  }

  async #read(first: number): Promise<void> {
    const { url, addresses, clients, pause = 0, findFault } = this.#options;
    // Each goes its own way, and all together meet every address.
    for (let index = first; !this.#isStopping; index += clients + 1) {
      const address = addresses[index % addresses.length] ?? '/';
      const fault = await ask(url + address, { agent: this.#agent }).then(
        (answer) => findFault(answer, address),
        (error: Error) => error.message,
      );
      this.count += 1;
      if (fault !== null) this.faults.push(`${address}: ${fault}`);
      if (pause > 0) await sleep(pause);
    }
  }
}
