import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Problem } from '../bootstrap/problem.mjs';

/** Tries to listen. @returns null when the port is free, else the code of the error, as EADDRINUSE */
export function tryPort(port: number, host: string): Promise<string | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** A port of the loopback interface that nothing listens on. */
export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** The refusals of the system to listen, and what to do about each. */
const REFUSALS: Record<string, string> = {
  EADDRINUSE: 'is in use by another program. Stop that one, or choose another port: PORT=3001 npm start',
  EACCES: 'may only be used by root. Choose a port above 1023: PORT=3000 npm start',
  EADDRNOTAVAIL: 'is on an address that this machine does not have. Correct HOST',
  ENOTFOUND: 'is on a host that is not known. Correct HOST',
};

/**
 * Makes sure that the port can be used before anything slow begins.
 * @throws Problem with what to do
 */
export async function refuseBusyPort(port: number, host: string): Promise<void> {
  // A server whose command was just killed needs a moment to notice.
  for (let attempt = 1; ; attempt++) {
    const refusal = await tryPort(port, host);
    if (refusal === null) return;
    if (attempt < 4 && refusal === 'EADDRINUSE') await sleep(500);
    else throw new Problem(`Port ${port} on ${host} ${REFUSALS[refusal] ?? `cannot be used (${refusal})`}.`);
  }
}
