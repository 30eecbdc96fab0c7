import { connect, type Socket } from 'node:net';
import { percentile } from '../statistics';

/** What a steady load is like. */
export type SteadyLoad = {
  readonly url: string;
  readonly perSecond: number;
  readonly seconds: number;
  /** How long of the beginning does not count, in seconds: code is compiled, connections are made. */
  readonly warmUp: number;
  readonly connections: number;
  readonly acceptEncoding: string;
};

/** Times in milliseconds from the moment a request was due, whether or not it could be sent then. */
export type SteadyResult = {
  readonly requests: number;
  readonly errors: number;
  readonly p50: number;
  readonly p99: number;
  readonly max: number;
};

/** How long answers may still come after the last request, in milliseconds. */
const GRACE = 5_000;

const BLANK_LINE = Buffer.from('\r\n\r\n');

/** A connection with at most one request under way. */
class Connection {
  readonly #socket: Socket;
  readonly #request: string;
  readonly #onIdle: (connection: Connection) => void;
  #settle: ((isGood: boolean) => void) | null = null;
  #received: Buffer = Buffer.alloc(0);
  #awaited = 0;
  #isGood = false;

  constructor(url: URL, acceptEncoding: string, onIdle: (connection: Connection) => void) {
    this.#request = `GET ${url.pathname} HTTP/1.1\r\nHost: ${url.host}\r\nAccept-Encoding: ${acceptEncoding}\r\n\r\n`;
    this.#onIdle = onIdle;
    this.#socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    this.#socket.once('connect', () => onIdle(this));
    this.#socket.on('data', (chunk) => this.#receive(chunk));
    this.#socket.on('error', () => this.#finish(false));
    this.#socket.on('close', () => this.#finish(false));
  }

  send(settle: (isGood: boolean) => void): void {
    this.#settle = settle;
    if (this.#socket.destroyed) this.#finish(false);
    else this.#socket.write(this.#request);
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(chunk: Buffer): void {
    if (this.#awaited > 0) {
      this.#take(chunk.length);
      return;
    }
    this.#received = this.#received.length > 0 ? Buffer.concat([this.#received, chunk]) : chunk;
    const end = this.#received.indexOf(BLANK_LINE);
    if (end === -1) return;
    const head = this.#received.toString('latin1', 0, end);
    const length = Number(/\r\ncontent-length: *(\d+)/i.exec(head)?.[1] ?? Number.NaN);
    this.#isGood = head.startsWith('HTTP/1.1 200 ') && length > 0;
    this.#awaited = length;
    this.#take(this.#received.length - end - BLANK_LINE.length);
    this.#received = Buffer.alloc(0);
  }

  #take(bytes: number): void {
    this.#awaited -= bytes;
    if (this.#awaited > 0) return;
    const isGood = this.#isGood && this.#awaited === 0;
    this.#awaited = 0;
    this.#finish(isGood);
    this.#onIdle(this);
  }

  #finish(isGood: boolean): void {
    this.#settle?.(isGood);
    this.#settle = null;
  }
}

/** Hands due requests to connections that are free; the others wait in turn. */
class Dispatcher {
  readonly #connections: readonly Connection[];
  readonly #idle: Connection[] = [];
  readonly #due: number[] = [];
  readonly #onSettled: (isGood: boolean, dueAt: number) => void;

  constructor(load: SteadyLoad, onSettled: (isGood: boolean, dueAt: number) => void) {
    this.#onSettled = onSettled;
    const url = new URL(load.url);
    const onIdle = (connection: Connection) => this.#give(connection);
    this.#connections = Array.from(
      { length: load.connections },
      () => new Connection(url, load.acceptEncoding, onIdle),
    );
  }

  /** @param dueAt on the clock of `performance.now()` */
  add(dueAt: number): void {
    this.#due.push(dueAt);
    const connection = this.#idle.pop();
    if (connection) this.#give(connection);
  }

  close(): void {
    for (const connection of this.#connections) connection.close();
  }

  #give(connection: Connection): void {
    const dueAt = this.#due.shift();
    if (dueAt === undefined) this.#idle.push(connection);
    else connection.send((isGood) => this.#onSettled(isGood, dueAt));
  }
}

/** Calls `work` for each of `total` moments, `perSecond` a second, as soon as it has come; ends when `isOver` says so. */
async function onTime(
  { total, perSecond }: { readonly total: number; readonly perSecond: number },
  work: (dueAt: number, index: number) => void,
  isOver: (now: number, end: number) => boolean,
): Promise<void> {
  const began = performance.now() + 500;
  const momentOf = (index: number) => began + (index * 1000) / perSecond;
  let index = 0;
  await new Promise<void>((resolve) => {
    // Not a timer, which is exact to a millisecond only: answers take less.
    const tick = () => {
      const now = performance.now();
      for (; index < total && momentOf(index) <= now; index += 1) work(momentOf(index), index);
      if (isOver(now, momentOf(total))) resolve();
      else setImmediate(tick);
    };
    tick();
  });
}

/** Asks so many times a second, come what may: a server that stalls makes the requests behind it late as well. */
export async function runSteadyLoad(load: SteadyLoad): Promise<SteadyResult> {
  const { perSecond, seconds, warmUp } = load;
  const total = (warmUp + seconds) * perSecond;
  const times: number[] = [];
  let countFrom = Number.POSITIVE_INFINITY;
  let errors = 0;
  let settled = 0;
  const dispatcher = new Dispatcher(load, (isGood, dueAt) => {
    settled += 1;
    if (dueAt < countFrom) return;
    if (isGood) times.push(performance.now() - dueAt);
    else errors += 1;
  });
  await onTime(
    { total, perSecond },
    (dueAt, index) => {
      if (index === warmUp * perSecond) countFrom = dueAt;
      dispatcher.add(dueAt);
    },
    (now, end) => settled >= total || now > end + GRACE,
  );
  dispatcher.close();
  const at = (share: number) => (times.length > 0 ? percentile(times, share) : Number.NaN);
  return {
    requests: seconds * perSecond,
    errors: errors + total - settled,
    p50: at(0.5),
    p99: at(0.99),
    max: at(1),
  };
}
