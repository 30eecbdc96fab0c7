import { setTimeout as sleep } from 'node:timers/promises';
import { listAddresses } from './addresses';
import { AnswerMaker, type MakerOptions } from './answer-maker';
import { Batches } from './batches';
import { type Change, EVERYTHING } from './changes/change';
import { ChangeFollower } from './changes/change-follower';
import { type Position, parsePosition } from './changes/read-changes';
import { keepReads } from './data/kept-reads';
import type { MadeAnswer } from './making/make-answer';
import { isLongToMake } from './refresh/is-long-to-make';
import { RefreshQueue } from './refresh/refresh-queue';
import type { AnswerRecord } from './store/stored-answer';
import { toStorePath } from './store/to-store-path';

/** Another build makes all answers anew. */
export type PublisherOptions = Omit<MakerOptions, 'onOutrun'> & {
  readonly connectionString: string;
  /** Addresses of stored answers that are not made by the application. */
  readonly ownAddresses: ReadonlySet<string>;
  /** Whether the answer to an address depends on the reader's language: such answers are not shared. */
  readonly isNegotiated: (address: string) => boolean;
  /** The answer that lists what is published: when it is made again, what is missing is looked for. */
  readonly indexAddress: string;
  readonly report: (message: string, error?: unknown) => void;
};

/** How many answers are made at the same time. */
const CONCURRENCY = 2;

/** How often answers that are true only until a time are looked for, in milliseconds. */
const EXPIRY_EVERY = 15_000;

/** How long a save waits at most until its own pages are made, and a removal for answers under way. In milliseconds. */
const PATIENCE = 2_000;

/** How long files of a former build are kept for readers who still have a page of it, in milliseconds. */
const GRACE = 3_600_000;

/**
 * Between the pages of a changed record and those that list it, in milliseconds: long lists keep the process busy for
 * a while, and the editor's answer and whoever waits for the page come first.
 */
const BREATH = 40;

/** How long no page must have been made before documents are, in milliseconds: whoever edits often saves again. */
const QUIET = 3_000;

const MARK = 'position';

const isStorable = (address: string) => toStorePath(address) !== null;

/** Files of a build have its name in theirs and never change. */
const isBuildFile = (address: string) => address.startsWith('/_next/static/');

/**
 * Keeps the published answers true: follows the log of changes, makes again what a change touches, and takes at
 * once what readers must not see any more.
 */
export class Publisher {
  readonly #options: PublisherOptions;
  readonly #queue: RefreshQueue;
  readonly #batches: Batches;
  readonly #memo = keepReads();
  readonly #maker: AnswerMaker;
  readonly #own = new Set<Promise<unknown>>();
  /** How many answers wait until more urgent ones are made. */
  #postponed = 0;
  #follower: ChangeFollower | null = null;
  #expiry: NodeJS.Timeout | undefined;
  #sweep: NodeJS.Timeout | undefined;
  #isComplete = false;
  /** What is to be published, as it was found out last. */
  #listed: ReadonlySet<string> | null = null;
  /** The look for what is missing that is under way, and whether another is wanted after it. */
  #completing: Promise<void> | null = null;
  #isAgain = false;

  constructor(options: PublisherOptions) {
    this.#options = options;
    this.#batches = new Batches((position) =>
      options.store.writeMark(MARK, JSON.stringify(position)).catch((error) => {
        options.report('How far changes were followed could not be written down.', error);
      }),
    );
    this.#maker = new AnswerMaker({
      ...options,
      onOutrun: (address) => void this.#queue.refresh([address], 'soon'),
    });
    this.#queue = new RefreshQueue({
      concurrency: CONCURRENCY,
      isLong: isLongToMake,
      quiet: QUIET,
      make: (address) => this.#maker.makeAnew(address),
      onFailure: (address, error) => {
        if (this.isConnected) options.report(`${address} could not be made; it will be tried again.`, error);
      },
    });
  }

  /** Whether the database can be reached. */
  get isConnected(): boolean {
    return this.#follower?.isConnected ?? false;
  }

  /** Whether every address that is to be published has had its answer made. */
  get isComplete(): boolean {
    return this.#isComplete;
  }

  /** Whether nothing is published at an address; never said before it was found out what is. */
  isUnknown(address: string): boolean {
    return this.#listed !== null && !this.#listed.has(address);
  }

  /** Whether the answer to an address depends on the reader's language. */
  isNegotiated(address: string): boolean {
    return this.#options.isNegotiated(address);
  }

  /** How many answers wait to be made. */
  get backlog(): number {
    return this.#postponed + this.#queue.size;
  }

  /** Reads what changed since the last time, takes what is gone, and begins to make what is missing or old. */
  async start(): Promise<void> {
    this.#queue.pause();
    const follower = new ChangeFollower({
      connectionString: this.#options.connectionString,
      from: parsePosition(await this.#options.store.readMark(MARK)),
      onChanges: (changes, position) => this.#take(changes, position),
      onConnection: (isConnected) => {
        if (!isConnected) return this.#queue.pause();
        this.#queue.resume();
        void this.#complete();
      },
    });
    this.#follower = follower;
    await follower.start();
    this.#expiry = setInterval(() => {
      this.#refreshExpired();
      if (!this.#isComplete && this.isConnected) void this.#complete();
    }, EXPIRY_EVERY);
    this.#expiry.unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.#expiry);
    clearTimeout(this.#sweep);
    this.#queue.pause();
    await this.#follower?.stop();
    // What is being written is written to its end.
    await withPatience(this.#maker.finish());
  }

  /**
   * Ends when all that was committed before the call is seen by readers: what is gone is gone, and the pages of
   * the changed records themselves are made, or have waited long enough. Never fails.
   */
  async settle(): Promise<void> {
    try {
      await this.#follower?.catchUp();
    } catch {
      // Without the database nothing was committed that could be seen; what was is read when it is back.
      return;
    }
    await withPatience(Promise.all(this.#own));
  }

  /** Makes nothing but the most urgent until `work`, such as a save, has ended. */
  giveWay(work: Promise<unknown>): void {
    this.#queue.giveWay(work);
  }

  /** Makes the answer to an address; see `AnswerMaker`. */
  make(address: string): Promise<MadeAnswer> {
    return this.#maker.make(address);
  }

  async #take(changes: readonly Change[] | null, position: Position): Promise<void> {
    if (changes === null || changes.some(({ tags }) => tags.includes(EVERYTHING))) {
      return this.#takeEverything(position);
    }
    this.#forget(changes);
    const touched = new Set(changes.flatMap((change) => this.#touchedBy(change)));
    await this.#takeFromReaders(changes.filter(({ isRemoval }) => isRemoval));
    const addresses = new Set(changes.flatMap((change) => change.addresses).filter(isStorable));
    const { tried, done: own } = this.#queue.refresh(addresses, 'now');
    this.#own.add(own);
    void own.finally(() => this.#own.delete(own));
    const others = [...touched].filter((address) => !addresses.has(address));
    const rest = this.#refreshAfter(tried, others);
    this.#batches.add(position, Promise.all([own, rest]));
    if (touched.has(this.#options.indexAddress)) void rest.then(() => this.#complete());
  }

  /** Makes answers anew when the urgent ones before them were tried. Ends when they are made. */
  async #refreshAfter(urgent: Promise<unknown>, addresses: readonly string[]): Promise<void> {
    this.#postponed += addresses.length;
    await withPatience(urgent);
    await sleep(BREATH);
    this.#postponed -= addresses.length;
    await this.#queue.refresh(addresses, 'soon').done;
  }

  /** Ends when no reader can get an answer any more that shows what was taken back. */
  async #takeFromReaders(removals: readonly Change[]): Promise<void> {
    if (removals.length === 0) return;
    const gone = new Set(removals.flatMap((change) => this.#touchedBy(change)));
    await Promise.all([...gone].map((address) => this.#options.store.remove(address)));
    // Answers begun before see by themselves that they were outrun, and are made over.
    await withPatience(this.#maker.finish());
  }

  async #takeEverything(position: Position): Promise<void> {
    this.#memo.clear();
    this.#maker.outrunAll();
    const rest = this.#queue.refresh(this.#listRemakable(), 'later');
    this.#batches.add(position, rest.done);
  }

  /** The stored answers that the application can make again. */
  #listRemakable(): string[] {
    const { ownAddresses, store } = this.#options;
    const addresses = [...store.records()].map(({ address }) => address);
    return addresses.filter((address) => !isBuildFile(address) && !ownAddresses.has(address));
  }

  /** Whatever was read or is being made from what changed is old. */
  #forget(changes: readonly Change[]): void {
    const tags = changes.flatMap((change) => change.tags);
    this.#memo.drop(tags);
    this.#maker.outrun(changes);
  }

  #touchedBy({ tags, addresses }: Change): string[] {
    return [...this.#options.store.listTagged(tags), ...addresses.filter(isStorable)];
  }

  #refreshExpired(): void {
    const now = Date.now();
    const isExpired = ({ expiresAt }: AnswerRecord) => expiresAt !== null && expiresAt <= now;
    const expired = [...this.#options.store.records()].filter(isExpired).map(({ address }) => address);
    if (expired.length > 0) void this.#queue.refresh(expired, 'soon');
  }

  /** Makes what is to be published and is missing, or was made by another build, and forgets files nobody needs. */
  async #complete(): Promise<void> {
    this.#isAgain = true;
    this.#completing ??= (async () => {
      while (this.#isAgain) {
        this.#isAgain = false;
        await this.#makeMissing();
      }
      this.#completing = null;
    })();
    await this.#completing;
  }

  async #makeMissing(): Promise<void> {
    const { store, build, report, errorAddresses, isNegotiated } = this.#options;
    try {
      const wanted = await listAddresses();
      if (!wanted) return;
      this.#listed = new Set(wanted);
      const isMissing = (address: string) =>
        isStorable(address) && !isNegotiated(address) && store.find(address)?.build !== build;
      const all = [...wanted, ...errorAddresses, ...this.#listRemakable()];
      await this.#queue.refresh(new Set(all.filter(isMissing)), 'later').tried;
      this.#isComplete = true;
      clearTimeout(this.#sweep);
      this.#sweep = setTimeout(() => void this.#removeUnneeded(), GRACE);
      this.#sweep.unref();
    } catch (error) {
      report('Not every address could be published; this will be tried again.', error);
    }
  }

  /** Removes files of former builds that no page needs any more. */
  async #removeUnneeded(): Promise<void> {
    const { report, store } = this.#options;
    const records = [...store.records()];
    const needed = new Set(records.flatMap(({ assets }) => assets));
    const isUnneeded = ({ address }: AnswerRecord) => isBuildFile(address) && !needed.has(address);
    await Promise.all(records.filter(isUnneeded).map(({ address }) => store.remove(address))).catch((error) =>
      report('Files of a former build could not be removed.', error),
    );
  }
}

/** Waits for `work`, but not for ever. */
async function withPatience(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  await Promise.race([work, patience]);
  clearTimeout(timer);
}
