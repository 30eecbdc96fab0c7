/** How often a log without a live line hears that a step is still running, in milliseconds. */
const HEARTBEAT = 15_000;

/**
 * Elapsed time for people: `0.4 s`, `12 s`, `3 min 5 s`.
 * @param {number} milliseconds
 * @returns {string}
 */
export function formatElapsed(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 10) return `${seconds.toFixed(1)} s`;
  const whole = Math.round(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}

/**
 * Runs `work` and shows what runs, how far it is and how long it takes: a live line in a terminal,
 * a line at the start, now and then and at the end in a log.
 * @template Result
 * @param {string} title what is being done, as "Building the site"
 * @param {(progress: (text: string) => void) => Promise<Result> | Result} work gets a function to say how far it is
 * @param {{ write(text: string): unknown, isTTY?: boolean | undefined, columns?: number | undefined }} [out] where the lines go
 * @returns {Promise<Result>}
 */
export async function step(title, work, out = process.stdout) {
  const started = Date.now();
  const isLive = out.isTTY === true;
  let detail = '';
  let spoken = started;

  const say = () => {
    const text = `${title}${detail && `: ${detail}`} (${formatElapsed(Date.now() - started)})`;
    if (isLive) out.write(`\r\u001b[K… ${text.slice(0, (out.columns ?? 80) - 3)}`);
    else if (Date.now() - spoken >= HEARTBEAT) {
      spoken = Date.now();
      out.write(`… still ${text}\n`);
    }
  };
  const end = (/** @type {string} */ mark) => {
    clearInterval(timer);
    out.write(`${isLive ? '\r\u001b[K' : ''}${mark} ${title} (${formatElapsed(Date.now() - started)})\n`);
  };

  const timer = setInterval(say, isLive ? 250 : 1000);
  timer.unref();
  if (isLive) say();
  else out.write(`… ${title}\n`);
  try {
    const result = await work((text) => {
      detail = text;
    });
    end('✓');
    return result;
  } catch (error) {
    end('✗');
    throw error;
  }
}
