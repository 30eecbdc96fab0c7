import { spawnSync } from 'node:child_process';
import { isAlive } from './postgres/postmaster';

/** Ctrl-C, a polite kill, a closed terminal, or the end of the npm that runs this command. */
export type Interrupt = {
  /** Resolves with the exit code. */
  readonly happened: Promise<number>;
  /** From now on being interrupted is the normal end, with exit code 0. */
  becomesNormal(): void;
  wasReceived(): boolean;
};

const SIGNALS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Catches interruptions from now on, so that the command can put everything away before it ends. */
export function waitForInterrupt(): Interrupt {
  let isNormal = false;
  let isReceived = false;
  const happened = new Promise<number>((resolve) => {
    const receive = (signal: number) => {
      if (!isReceived && !isNormal) console.error('\nInterrupted: putting everything away.');
      isReceived = true;
      resolve(isNormal ? 0 : 128 + signal);
    };
    for (const [name, number] of Object.entries(SIGNALS)) process.on(name, () => receive(number));
    watchNpm(() => receive(SIGNALS.SIGHUP));
  });
  return {
    happened,
    becomesNormal: () => {
      isNormal = true;
    },
    wasReceived: () => isReceived,
  };
}

/**
 * Killed by a signal it cannot pass on, npm leaves this process behind, which would keep the port. npm is the
 * parent, or a shell stands between.
 */
function watchNpm(onGone: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const parent = describeProcess(process.ppid);
  const npm = parent?.isNpm
    ? process.ppid
    : parent && describeProcess(parent.parentId)?.isNpm
      ? parent.parentId
      : null;
  if (npm === null) return;
  const timer = setInterval(() => {
    if (isAlive(npm) && process.ppid !== 1) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}

/** What `ps` says of a process; null where there is no such command. */
function describeProcess(pid: number): { parentId: number; isNpm: boolean } | null {
  const { status, stdout } = spawnSync('ps', ['-o', 'ppid=', '-o', 'command=', '-p', String(pid)], {
    encoding: 'utf8',
  });
  const found = status === 0 ? /^\s*(\d+)\s+(.*)/.exec(stdout) : null;
  return found ? { parentId: Number(found[1]), isNpm: /\bnpm\b/.test(found[2] ?? '') } : null;
}
