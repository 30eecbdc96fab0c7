import { Problem } from '../../bootstrap/problem.mjs';
import { findOnPath } from '../chromium';
import { installSystemPackage } from '../system-package';
import { onProcessor } from './machine';
import { runProgram } from './start-program';

/** What browsers of today take. */
export const ACCEPT_ENCODING = 'br, gzip';

type Load = { readonly requestsPerSecond: number; readonly requests: number; readonly failures: number };

/**
 * The program that asks as fast as it can; else it is installed.
 * @throws Problem when there is none and none can be installed
 */
function ensureWrk(): string {
  const found = findOnPath(['wrk']);
  if (found) return found;
  installSystemPackage('wrk');
  const installed = findOnPath(['wrk']);
  if (installed) return installed;
  throw new Problem('No wrk was found. Install it (apt-get install wrk) and run the command again.');
}

/** Reads what wrk says. @throws Error where it says something else */
export function parseWrk(output: string): Load {
  const number = (pattern: RegExp) => Number(pattern.exec(output)?.[1] ?? 0);
  const requestsPerSecond = number(/^Requests\/sec:\s*([\d.]+)/m);
  const requests = number(/^\s*(\d+) requests in /m);
  if (requests === 0) throw new Error(`No request was answered: ${output}`);
  const [, ...broken] =
    /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(output) ?? [];
  const failures =
    number(/Non-2xx or 3xx responses: (\d+)/) + broken.reduce((sum, count) => sum + Number(count), 0);
  return { requestsPerSecond, requests, failures };
}

/** Asks for one address over 16 connections, as fast as the answers come. */
export async function loadWithWrk(url: string, seconds: number): Promise<Load> {
  const args = [
    '-t1',
    '-c16',
    '--timeout',
    '30s',
    `-d${seconds}s`,
    '-H',
    `Accept-Encoding: ${ACCEPT_ENCODING}`,
    url,
  ];
  return parseWrk(await runProgram(ensureWrk(), args, { prefix: onProcessor('client') }));
}
