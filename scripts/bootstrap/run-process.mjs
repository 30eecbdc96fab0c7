import { spawn } from 'node:child_process';
import { createWriteStream, mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Problem } from './problem.mjs';

/** The directory of the project. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url)).replace(/[\\/]$/, '');

/** Where the output of long steps is kept. */
export const LOGS = path.join(ROOT, 'node_modules/.cache/site-logs');

const WITH_PARENT = pathToFileURL(path.join(ROOT, 'scripts/bootstrap/with-parent.mjs')).href;

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();

/**
 * Starts a Node script as a child that does not outlive this process.
 * @param {readonly string[]} args script and arguments, Node's own options first
 * @param {{ env?: Readonly<Record<string, string | undefined>>, output?: 'inherit' | 'pipe' }} [options]
 */
export function startNode(args, options = {}) {
  const output = options.output ?? 'inherit';
  const child = spawn(process.execPath, ['--import', WITH_PARENT, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...options.env, COMMAND_PID: String(process.pid) },
    stdio: ['ignore', output, output, 'ipc'],
  });
  running.add(child);
  child.once('close', () => running.delete(child));
  return child;
}

/**
 * Asks every running child to end and waits until they did.
 * @param {NodeJS.Signals} [signal]
 * @returns {Promise<void>}
 */
export async function stopChildren(signal = 'SIGTERM') {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          child.once('close', resolve);
          child.kill(signal);
        }),
    ),
  );
}

/** The last lines of an output.
 * @param {string} output
 */
const lastLines = (output) => output.trimEnd().split('\n').slice(-40).join('\n');

/**
 * Runs a Node script to its end, its output in a log file, and fails with what matters of it.
 * @param {readonly string[]} args
 * @param {object} options
 * @param {string} options.title what failed, as "The build"
 * @param {string} options.log path of the log file
 * @param {Readonly<Record<string, string | undefined>>} [options.env]
 * @param {(line: string) => void} [options.onLine] hears the last line of each piece of output
 * @param {(output: string) => string} [options.excerpt] what matters of the output of a failure; else its end
 * @returns {Promise<void>}
 */
export async function runNode(args, { title, log, env = {}, onLine, excerpt = lastLines }) {
  mkdirSync(path.dirname(log), { recursive: true });
  const file = createWriteStream(log);
  const child = startNode(args, { env, output: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (/** @type {Buffer} */ chunk) => {
      file.write(chunk);
      const text = chunk.toString();
      output = (output + text).slice(-200_000);
      const line = text.trim().split('\n').at(-1)?.trim();
      if (line) onLine?.(line);
    });
  }
  const [code, signal] = await new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (...end) => resolve(end));
  });
  file.end();
  if (code === 0) return;
  const how = signal ?? `exit code ${code}`;
  throw new Problem(`${excerpt(output)}\n${title} failed (${how}). The whole log: ${log}`);
}
