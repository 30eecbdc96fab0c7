import { Client } from 'pg';
import type { Change } from './change';
import { CHANNEL, type Position, pruneChanges, readChanges } from './read-changes';

/** Between attempts to reach the database again, in milliseconds. */
const RETRY = 400;

/** How long an attempt to connect may take, in milliseconds. */
const CONNECT_TIMEOUT = 3_000;

/** How long a read of the log may take before its connection counts as lost, in milliseconds. */
const READ_TIMEOUT = 3_000;

/** The log is read at least this often, should an announcement get lost on the way. In milliseconds. */
const HEARTBEAT = 5_000;

const DAY = 86_400_000;

export type FollowerOptions = {
  readonly connectionString: string;
  /** How far the log was followed before; null to begin now. */
  readonly from: Position | null;
  /**
   * Takes what was read. The log is read on when it has returned, and `catchUp` ends after it.
   * `changes` is null where it cannot be told what was missed.
   */
  readonly onChanges: (changes: readonly Change[] | null, position: Position) => Promise<void> | void;
  /** Hears whether the database can be reached, each time that changes. */
  readonly onConnection: (isConnected: boolean) => void;
};

/**
 * Follows the log of changes over a connection of its own: at each announcement, at a steady beat, and when asked.
 * A lost connection is made again, and what came meanwhile is read then.
 */
export class ChangeFollower {
  readonly #options: FollowerOptions;
  #position: Position | null;
  #client: Client | null = null;
  #isStopped = false;
  /** The read under way, and the one that is to begin after it. */
  #reading: Promise<void> | null = null;
  #next: Promise<void> | null = null;
  #retry: NodeJS.Timeout | undefined;
  #heartbeat: NodeJS.Timeout | undefined;
  #prunedAt = 0;

  constructor(options: FollowerOptions) {
    this.#options = options;
    this.#position = options.from;
  }

  get isConnected(): boolean {
    return this.#client !== null;
  }

  /** Connects and reads what came since; where the database cannot be reached, goes on trying. */
  async start(): Promise<void> {
    await this.#connect();
    this.#heartbeat = setInterval(() => void this.catchUp().catch(() => undefined), HEARTBEAT);
    this.#heartbeat.unref();
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#retry);
    clearInterval(this.#heartbeat);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }

  /**
   * Ends when everything that was committed before the call has been taken.
   * @throws Error when the database cannot be reached
   */
  catchUp(): Promise<void> {
    if (!this.#reading) {
      this.#reading = this.#read().finally(() => {
        this.#reading = null;
      });
      return this.#reading;
    }
    // The read under way may have begun too early: one more after it, shared by all who ask meanwhile.
    this.#next ??= this.#reading
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.catchUp();
      });
    return this.#next;
  }

  async #read(): Promise<void> {
    const client = this.#client;
    if (!client) throw new Error('The database cannot be reached.');
    try {
      const { changes, position } = await withTimeout(readChanges(client, this.#position), READ_TIMEOUT);
      this.#position = position;
      if (changes === null || changes.length > 0) await this.#options.onChanges(changes, position);
      await this.#prune(client);
    } catch (error) {
      this.#lose(client);
      throw error;
    }
  }

  /** Once a day, so that the log does not grow for ever. */
  async #prune(client: Client): Promise<void> {
    if (Date.now() - this.#prunedAt < DAY) return;
    this.#prunedAt = Date.now();
    await withTimeout(pruneChanges(client), READ_TIMEOUT);
  }

  async #connect(): Promise<void> {
    if (this.#isStopped) return;
    const client = new Client({
      connectionString: this.#options.connectionString,
      connectionTimeoutMillis: CONNECT_TIMEOUT,
      keepAlive: true,
      application_name: 'site: follows changes',
    });
    client.on('error', () => this.#lose(client));
    client.on('end', () => this.#lose(client));
    client.on('notification', () => void this.catchUp().catch(() => undefined));
    try {
      await client.connect();
      await withTimeout(client.query(`LISTEN ${CHANNEL}`), READ_TIMEOUT);
      if (this.#isStopped) return void (await client.end());
      this.#client = client;
      await this.catchUp();
      if (this.#client === client) this.#options.onConnection(true);
    } catch {
      if (this.#client !== client) void client.end().catch(() => undefined);
      this.#lose(client);
      this.#tryAgain();
    }
  }

  #lose(client: Client): void {
    if (this.#client !== client) return;
    this.#client = null;
    this.#options.onConnection(false);
    // A connection that does not answer does not end by itself either.
    (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream.destroy();
    this.#tryAgain();
  }

  #tryAgain(): void {
    if (this.#isStopped) return;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => void this.#connect(), RETRY);
    this.#retry.unref();
  }
}

async function withTimeout<Value>(work: Promise<Value>, milliseconds: number): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The database did not answer in time.')), milliseconds);
  });
  try {
    return await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
