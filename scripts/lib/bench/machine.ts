import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, cpus, totalmem } from 'node:os';
import { promisify } from 'node:util';
import { Problem } from '../../bootstrap/problem.mjs';
import { findOnPath } from '../chromium';

/** Clock ticks of the processor times in /proc: 100 on every Linux of today (sysconf _SC_CLK_TCK). */
const TICKS_PER_SECOND = 100;

/**
 * Program and arguments before another one that keep it on one processor: the servers on the first, whatever asks
 * them on the second. Nothing on systems without `taskset`, or with one processor: figures are less steady there.
 */
export function onProcessor(which: 'server' | 'client'): readonly string[] {
  const taskset = findOnPath(['taskset']);
  return taskset && availableParallelism() > 1 ? [taskset, '-c', which === 'server' ? '0' : '1'] : [];
}

/** Lets a server that was started on one processor use all of them, all its threads. */
export async function freeProcessors(pid: number): Promise<void> {
  const [taskset] = onProcessor('server');
  if (!taskset) return;
  await promisify(execFile)(taskset, ['-a', '-c', '-p', `0-${availableParallelism() - 1}`, String(pid)]);
}

/** The machine in one line, for whoever reads the figures. */
export function describeMachine(): string {
  const [cpu] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${availableParallelism()} × ${cpu?.model.trim() ?? 'unknown processor'}, ${memory} GB, ${process.platform}, Node ${process.version}`;
}

function readProc(pid: number, name: string): string {
  try {
    return readFileSync(`/proc/${pid}/${name}`, 'utf8');
  } catch {
    throw new Problem('What a process uses can be measured on Linux only, while it runs.');
  }
}

/** Processor time a process has used so far, all its threads, in milliseconds (proc(5), stat: utime and stime). */
export function readProcessorTime(pid: number): number {
  const stat = readProc(pid, 'stat');
  // The name, in brackets, may hold anything.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return ((Number(fields[11]) + Number(fields[12])) / TICKS_PER_SECOND) * 1000;
}

/** Memory a process takes now, in megabytes (proc(5), status: VmRSS). */
export function readMemory(pid: number): number {
  const [, kilobytes] = /^VmRSS:\s*(\d+) kB$/m.exec(readProc(pid, 'status')) ?? [];
  return Number(kilobytes) / 1024;
}
