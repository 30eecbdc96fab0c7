import { readFileSync } from 'node:fs';

/** What the system says of a process. */
export type ProcessStat = {
  /** It has ended, and its parent has not taken notice: of no use to anybody, though its number is still taken. */
  readonly isDefunct: boolean;
  /** When it began, in ticks since the machine did: tells it from others that had or will have its number. */
  readonly began: string;
};

/** Reads the one line of `/proc/<pid>/stat`: the state is field 3, the beginning field 22 (proc_pid_stat(5)). */
export function parseProcessStat(text: string): ProcessStat {
  // The name of the program, in parentheses, may have spaces and parentheses of its own.
  const [state, ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { isDefunct: state === 'Z' || state === 'X', began: rest[18] ?? '' };
}

/** What the system says of a process; null where there is none, and on systems without `/proc`. */
export function readProcessStat(pid: number): ProcessStat | null {
  try {
    return parseProcessStat(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return null;
  }
}
