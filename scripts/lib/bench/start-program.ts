import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../../bootstrap/run-process.mjs';

const WITH_PARENT = pathToFileURL(path.join(ROOT, 'scripts/bootstrap/with-parent.mjs')).href;

type Options = {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Program and arguments before it, such as one that binds it to a processor. */
  readonly prefix?: readonly string[];
  /** The file that takes what it says; nobody hears it where none is named. */
  readonly log?: string;
};

/** A program that runs. */
export type Program = {
  readonly child: ChildProcess;
  readonly pid: number;
  /** Its exit code; null when it ended by a signal. */
  readonly ended: Promise<number | null>;
  /** Ends it, politely where no signal is named, and waits until it has. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<void>;
};

function openLog(file: string): number {
  mkdirSync(path.dirname(file), { recursive: true });
  return openSync(file, 'a');
}

/** Starts a Node script that does not outlive this process. */
export function startNodeProgram(args: readonly string[], options: Options = {}): Program {
  const { cwd = ROOT, env = {}, prefix = [], log } = options;
  const output = log ? openLog(log) : 'ignore';
  const [program = '', ...rest] = [...prefix, process.execPath, '--import', WITH_PARENT, ...args];
  const child = spawn(program, rest, {
    cwd,
    env: { ...process.env, ...env, COMMAND_PID: String(process.pid) },
    stdio: ['ignore', output, output, 'ipc'],
  });
  if (typeof output === 'number') closeSync(output);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    pid: child.pid ?? 0,
    ended,
    stop: async (signal = 'SIGTERM') => {
      child.kill(signal);
      await ended;
    },
  };
}

/**
 * Runs a program to its end.
 * @returns what it wrote
 * @throws Error with what it wrote when it failed
 */
export async function runProgram(
  program: string,
  args: readonly string[],
  options: Options = {},
): Promise<string> {
  const { cwd = ROOT, env = {}, prefix = [] } = options;
  const [first = '', ...rest] = [...prefix, program, ...args];
  const child = spawn(first, rest, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name]?.on('data', (chunk: Buffer) => {
      output[name] += chunk.toString();
    });
  }
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code === 0) return output.stdout;
  throw new Error(`${program} ended with ${code}: ${(output.stderr || output.stdout).trim().slice(-2000)}`);
}
