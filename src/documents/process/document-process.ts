import { type ChildProcess, fork } from 'node:child_process';
import { DocumentError } from './document-error';
import type { DocumentReply } from './messages';

type Options = {
  /** The program of the process: a TypeScript file that calls `serveMakers`, absolute. */
  readonly program: string;
  /** How long one document may take, in milliseconds. */
  readonly longest: number;
  /** How long the process is kept without work, in milliseconds. */
  readonly idle: number;
  /** How many documents may wait. */
  readonly mostWaiting: number;
};

type Job = {
  readonly maker: string;
  readonly input: unknown;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (error: unknown) => void;
};

/** How often a document is begun: once more where the process ended under it. */
const ATTEMPTS = 2;

/** The process ended by itself while it made a document. */
class EndedError extends Error {}

/**
 * A process beside this one that makes documents, one at a time, in the order they are asked for. It is started when
 * it is needed and ended when it has had nothing to do for a while, so that a large document neither holds up
 * whoever is served here nor keeps its memory.
 */
export class DocumentProcess {
  readonly #options: Options;
  readonly #waiting: Job[] = [];
  #child: ChildProcess | null = null;
  #isBusy = false;
  #idle: NodeJS.Timeout | undefined;
  #lastId = 0;

  constructor(options: Options) {
    this.#options = options;
  }

  /** The number of the process under the system; null while there is none. */
  get pid(): number | null {
    return this.#child?.pid ?? null;
  }

  /**
   * Has a document made.
   * @throws DocumentError when it cannot be made, takes too long, or too many wait already
   */
  make(maker: string, input: unknown): Promise<Uint8Array> {
    const { mostWaiting } = this.#options;
    if (this.#waiting.length >= mostWaiting) {
      return Promise.reject(new DocumentError(`${mostWaiting} documents wait already to be made.`));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ maker, input, resolve, reject });
      void this.#work();
    });
  }

  /** Ends the process; what is asked for later starts another. */
  stop(): void {
    clearTimeout(this.#idle);
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  async #work(): Promise<void> {
    if (this.#isBusy) return;
    const job = this.#waiting.shift();
    if (!job) return this.#rest();
    this.#isBusy = true;
    try {
      job.resolve(await this.#attempt(job));
    } catch (error) {
      job.reject(error);
    } finally {
      this.#isBusy = false;
      void this.#work();
    }
  }

  async #attempt(job: Job): Promise<Uint8Array> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.#ask(job);
      } catch (error) {
        if (!(error instanceof EndedError)) throw error;
        if (attempt === ATTEMPTS) throw new DocumentError(`${job.maker}: ${error.message}`);
      }
    }
  }

  #ask({ maker, input }: Job): Promise<Uint8Array> {
    const child = this.#wake();
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      const settle = (act: () => void) => {
        clearTimeout(timer);
        child.off('message', onMessage).off('exit', onExit).off('error', onError);
        act();
      };
      const onMessage = (message: unknown) => {
        const reply = message as DocumentReply;
        if (reply.id !== id) return;
        settle(() =>
          'bytes' in reply ? resolve(reply.bytes) : reject(new DocumentError(`${maker}: ${reply.problem}`)),
        );
      };
      const onExit = (code: number | null, signal: NodeJS.Signals | null) =>
        settle(() => {
          if (this.#child === child) this.#child = null;
          reject(new EndedError(`the process that makes documents ended (${signal ?? `code ${code}`}).`));
        });
      const onError = (error: Error) =>
        settle(() => {
          this.stop();
          reject(new EndedError(`the process that makes documents failed: ${error.message}`));
        });
      const timer = setTimeout(
        () =>
          settle(() => {
            this.stop();
            const seconds = this.#options.longest / 1000;
            reject(new DocumentError(`${maker}: given up, as it was not made within ${seconds} s.`));
          }),
        this.#options.longest,
      );
      child.on('message', onMessage).on('exit', onExit).on('error', onError);
      child.send({ id, maker, input });
    });
  }

  /** The process, started where there is none; while it works, this one does not end. */
  #wake(): ChildProcess {
    clearTimeout(this.#idle);
    const child = this.#child ?? this.#start();
    child.ref();
    child.channel?.ref();
    return child;
  }

  #start(): ChildProcess {
    const child = fork(this.#options.program, [], {
      execArgv: ['--import', 'tsx'],
      // Bytes and dates go over as they are.
      serialization: 'advanced',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    });
    child.once('exit', () => {
      if (this.#child === child) this.#child = null;
    });
    this.#child = child;
    return child;
  }

  /** Without work: this process may end, and the other is ended after a while. */
  #rest(): void {
    const child = this.#child;
    if (!child) return;
    child.unref();
    child.channel?.unref();
    clearTimeout(this.#idle);
    this.#idle = setTimeout(() => this.stop(), this.#options.idle);
    this.#idle.unref();
  }
}
