import type { Change } from './changes/change';
import type { Application } from './making/ask-application';
import { type MadeAnswer, makeAnswer } from './making/make-answer';
import type { AnswerStore } from './store/answer-store';
import { toAnswerFiles } from './store/to-answer-files';
import { toStorePath } from './store/to-store-path';

export type MakerOptions = {
  readonly store: AnswerStore;
  readonly application: Application;
  /** Name of the build of the application. */
  readonly build: string;
  /** Sent with each question to the application, such as the host of the site. */
  readonly headers: Readonly<Record<string, string>>;
  /** Addresses whose 404 or 5xx answers are kept: the error pages. */
  readonly errorAddresses: ReadonlySet<string>;
  /** Hears of an answer that was kept although it is old already, and is to be made again. */
  readonly onOutrun: (address: string) => void;
};

/** How often an answer is made over because its content changed meanwhile, before it is kept and made again later. */
const MOST_ATTEMPTS = 3;

/** What may be given to others: pages and files, where they moved to, and that they are gone. */
const KEPT_STATUSES = new Set([200, 301, 308, 410]);

/** An answer under way, and what changed since it was begun: tags, each with whether something was taken from readers. */
type Flight = { readonly dropped: Map<string, boolean>; isOld: boolean };

/** Whether what an answer shows has changed since it was begun. */
function isOutrun(flight: Flight, { tags }: MadeAnswer): boolean {
  return flight.isOld || tags.some((tag) => flight.dropped.has(tag));
}

function markDropped(flight: Flight, { tags, isRemoval }: Change): void {
  for (const tag of tags) flight.dropped.set(tag, isRemoval || flight.dropped.get(tag) === true);
}

/** Whether an answer may show what readers must not see any more. */
function isTaken(flight: Flight, { tags }: MadeAnswer): boolean {
  return tags.some((tag) => flight.dropped.get(tag) === true);
}

/** Makes answers and keeps them, so that none that is kept is older than what it shows. */
export class AnswerMaker {
  readonly #options: MakerOptions;
  readonly #making = new Map<string, Promise<MadeAnswer>>();
  readonly #flights = new Set<Flight>();

  constructor(options: MakerOptions) {
    this.#options = options;
  }

  /**
   * Makes the answer to an address and keeps it where it may be kept. Those who ask at the same time share it.
   * @throws Error when the application gave none
   */
  async make(address: string): Promise<MadeAnswer> {
    const present = this.#making.get(address);
    if (present) return present;
    const making = this.#makeAndKeep(address).finally(() => {
      if (this.#making.get(address) === making) this.#making.delete(address);
    });
    this.#making.set(address, making);
    return making;
  }

  /**
   * As `make`, begun after this call: what is under way may have begun before the change that asks for it.
   * @throws Error when the application failed
   */
  async makeAnew(address: string): Promise<void> {
    await this.#making.get(address)?.catch(() => undefined);
    const answer = await this.make(address);
    if (answer.hasFailed) throw new Error(`The application answered ${answer.status}.`);
  }

  /** Ends when what is under way now has come to its end, good or bad. */
  async finish(): Promise<void> {
    await Promise.allSettled(this.#making.values());
  }

  /** Answers under way that show what changed are old. */
  outrun(changes: readonly Change[]): void {
    for (const flight of this.#flights) for (const change of changes) markDropped(flight, change);
  }

  /** All answers under way are old. */
  outrunAll(): void {
    for (const flight of this.#flights) flight.isOld = true;
  }

  async #makeAndKeep(address: string): Promise<MadeAnswer> {
    const flight: Flight = { dropped: new Map(), isOld: false };
    this.#flights.add(flight);
    try {
      for (let attempt = 1; ; attempt += 1) {
        flight.dropped.clear();
        flight.isOld = false;
        const answer = await makeAnswer(this.#options.application, address, this.#options.headers);
        await this.#ensureAssets(answer);
        if (attempt < MOST_ATTEMPTS && isOutrun(flight, answer)) continue;
        await this.#keep(address, answer);
        // Until it was kept, a change could not find it by its tags.
        if (!isOutrun(flight, answer)) return answer;
        if (isTaken(flight, answer)) await this.#options.store.remove(address);
        if (attempt < MOST_ATTEMPTS) continue;
        this.#options.onOutrun(address);
        return answer;
      }
    } finally {
      this.#flights.delete(flight);
    }
  }

  async #keep(address: string, answer: MadeAnswer): Promise<void> {
    const { store, build } = this.#options;
    if (answer.hasFailed || !toAnswerFiles({ ...answer, address })) return;
    if (!this.#isToBeKept(address, answer)) return store.remove(address);
    const { status, headers, body, tags, assets, expiresAt } = answer;
    const madeAt = new Date().toISOString();
    await store.write({ address, status, headers, body, tags, assets, expiresAt, madeAt, build });
  }

  #isToBeKept(address: string, { status, isStorable }: MadeAnswer): boolean {
    if (!isStorable) return false;
    return this.#options.errorAddresses.has(address) ? status >= 400 : KEPT_STATUSES.has(status);
  }

  /** A page is published only together with the files it needs, so that it can be shown without the application. */
  async #ensureAssets({ assets }: MadeAnswer): Promise<void> {
    const missing = assets.filter((asset) => toStorePath(asset) !== null && !this.#options.store.find(asset));
    await Promise.all(missing.map((asset) => this.make(asset)));
  }
}
