/** How soon an answer is wanted: before all others, before those that nobody waits for, or some time. */
export type Urgency = 'now' | 'soon' | 'later';

/** What takes long comes after all else, however soon it is wanted. */
type Place = Urgency | 'last';

const ORDER: readonly Urgency[] = ['now', 'soon', 'later'];
const PLACES: readonly Place[] = [...ORDER, 'last'];

type Job = {
  readonly address: string;
  place: Place;
  /** Since when it waits, in milliseconds since 1970. */
  readonly since: number;
  failures: number;
  /** Ends with the first attempt, whatever came of it. */
  readonly tried: Promise<void>;
  readonly endTry: () => void;
  /** Ends with the first success. */
  readonly done: Promise<void>;
  readonly end: () => void;
};

/** What was put in the queue: when it has been tried, and when all of it is made. */
export type Refreshing = { readonly tried: Promise<unknown>; readonly done: Promise<unknown> };

type Options = {
  /** Makes one answer anew. A failure is tried again later. */
  readonly make: (address: string) => Promise<unknown>;
  /** How many are made at the same time. */
  readonly concurrency: number;
  /** What takes long: made one at a time beside the others, begun when none of them waits. */
  readonly isLong: (address: string) => boolean;
  /** For how long none of the others must have been wanted before one that takes long is begun, in milliseconds. */
  readonly quiet: number;
  readonly onFailure: (address: string, error: unknown) => void;
};

/**
 * For how long one that waits makes room for others of the same urgency when it is asked for again, in milliseconds.
 * Whoever asks knows the better order; but with edits without end, the last would never have its turn.
 */
const LONGEST_PATIENCE = 2_000;

/** How long others are waited for at most, in milliseconds. */
const LONGEST_WAY = 1_000;

/** How long what takes long waits at most for quiet, in milliseconds: edits may never pause. */
const LONGEST_QUIET = 300_000;

/** First and longest wait before an answer that failed is tried again, in milliseconds. */
const FIRST_RETRY = 500;
const LONGEST_RETRY = 30_000;

/**
 * Answers that are to be made again, a few at a time, the urgent ones first. An address stands in the queue once;
 * one that is asked for while it is being made is made once more, because what is under way may already be old.
 */
export class RefreshQueue {
  readonly #options: Options;
  readonly #waiting: Readonly<Record<Place, Map<string, Job>>> = {
    now: new Map(),
    soon: new Map(),
    later: new Map(),
    last: new Map(),
  };
  readonly #retries = new Map<string, NodeJS.Timeout>();
  #running = 0;
  #isLongRunning = false;
  /** When one of those that do not take long was last begun or ended, in milliseconds since 1970. */
  #lastMoved = 0;
  #longTimer: NodeJS.Timeout | undefined;
  #isPaused = false;
  /** How many things are under way that have precedence. */
  #ahead = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** How many wait or are being made. */
  get size(): number {
    return (
      this.#running +
      Number(this.#isLongRunning) +
      this.#retries.size +
      PLACES.reduce((sum, place) => sum + this.#waiting[place].size, 0)
    );
  }

  /** Puts addresses in the queue; each is made from now on, also where it is being made already. */
  refresh(addresses: Iterable<string>, urgency: Urgency): Refreshing {
    const jobs = [...addresses].map((address) =>
      this.#enqueue(address, this.#options.isLong(address) ? 'last' : urgency),
    );
    this.#run();
    return {
      tried: Promise.all(jobs.map(({ tried }) => tried)),
      done: Promise.all(jobs.map(({ done }) => done)),
    };
  }

  /** Makes nothing until `resume`: while nothing can be made. */
  pause(): void {
    this.#isPaused = true;
  }

  resume(): void {
    this.#isPaused = false;
    this.#run();
  }

  /** Begins only the most urgent ones until `work` has ended, though not for ever: making answers keeps the process busy. */
  giveWay(work: Promise<unknown>): void {
    let isOver = false;
    const end = () => {
      clearTimeout(timer);
      if (isOver) return;
      isOver = true;
      this.#ahead -= 1;
      this.#run();
    };
    const timer = setTimeout(end, LONGEST_WAY);
    this.#ahead += 1;
    void work.then(end, end);
  }

  #find(address: string): Job | undefined {
    for (const place of PLACES) {
      const job = this.#waiting[place].get(address);
      if (job) return job;
    }
    return undefined;
  }

  #enqueue(address: string, place: Place): Job {
    const known = this.#find(address);
    if (!known) return this.#add(createJob(address, place));
    const isMoreUrgent = PLACES.indexOf(place) < PLACES.indexOf(known.place);
    const isPatient = place === known.place && Date.now() - known.since < LONGEST_PATIENCE;
    if (isMoreUrgent || isPatient) {
      this.#waiting[known.place].delete(address);
      known.place = place;
      this.#add(known);
    }
    return known;
  }

  #add(job: Job): Job {
    this.#waiting[job.place].set(job.address, job);
    return job;
  }

  #take(): Job | undefined {
    for (const urgency of ORDER) {
      if (urgency !== 'now' && this.#ahead > 0) return undefined;
      const [first] = this.#waiting[urgency].values();
      if (first) {
        this.#waiting[urgency].delete(first.address);
        return first;
      }
    }
    return undefined;
  }

  #run(): void {
    while (!this.#isPaused && this.#running < this.#options.concurrency) {
      const job = this.#take();
      if (!job) {
        this.#runLong();
        return;
      }
      this.#running += 1;
      this.#lastMoved = Date.now();
      void this.#make(job).finally(() => {
        this.#running -= 1;
        this.#lastMoved = Date.now();
        this.#run();
      });
    }
  }

  /**
   * Begins what takes long when nothing else waits and has not for a while; it takes nobody's turn. Edits come in
   * bursts, and each would find the process busy with what the next one makes old.
   */
  #runLong(): void {
    clearTimeout(this.#longTimer);
    const [job] = this.#waiting.last.values();
    if (!job || this.#isLongRunning || this.#ahead > 0) return;
    const now = Date.now();
    const due = Math.min(this.#lastMoved + this.#options.quiet, job.since + LONGEST_QUIET);
    if (due > now) {
      this.#longTimer = setTimeout(() => this.#run(), due - now);
      this.#longTimer.unref();
      return;
    }
    this.#waiting.last.delete(job.address);
    this.#isLongRunning = true;
    void this.#make(job).finally(() => {
      this.#isLongRunning = false;
      this.#run();
    });
  }

  async #make(job: Job): Promise<void> {
    try {
      await this.#options.make(job.address);
      job.end();
    } catch (error) {
      this.#options.onFailure(job.address, error);
      this.#retry(job);
    } finally {
      job.endTry();
    }
  }

  /** Tries a failed one again after a while that grows; whoever asked for it waits on. */
  #retry(job: Job): void {
    const delay = Math.min(FIRST_RETRY * 2 ** job.failures, LONGEST_RETRY);
    job.failures += 1;
    clearTimeout(this.#retries.get(job.address));
    const timer = setTimeout(() => {
      this.#retries.delete(job.address);
      const present = this.#find(job.address);
      if (present) void present.done.then(job.end);
      else this.#add(job);
      this.#run();
    }, delay);
    timer.unref();
    this.#retries.set(job.address, timer);
  }
}

function createJob(address: string, place: Place): Job {
  const [tried, endTry] = createSignal();
  const [done, end] = createSignal();
  return { address, place, since: Date.now(), failures: 0, tried, endTry, done, end };
}

function createSignal(): [Promise<void>, () => void] {
  let end: () => void = () => undefined;
  const signal = new Promise<void>((resolve) => {
    end = resolve;
  });
  return [signal, end];
}
