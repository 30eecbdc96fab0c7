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

/** Killed by a signal it cannot pass on, npm leaves this process behind, which would keep the port. */
function watchNpm(onGone: () => void): void {
  if (!process.env.npm_lifecycle_event) return;
  const npm = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
