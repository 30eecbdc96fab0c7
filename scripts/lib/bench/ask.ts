import { Agent, type IncomingHttpHeaders, request } from 'node:http';

export type Answer = {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

type Options = {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly agent?: Agent;
};

/** Connections are kept, as browsers do. */
const AGENT = new Agent({ keepAlive: true, maxSockets: 256 });

/** No answer for so long is none, in milliseconds. */
const PATIENCE = 120_000;

/**
 * Asks a server and waits for the whole answer, as it comes: nothing is followed or decompressed.
 * @throws Error when there is none, or only a part of one
 */
export function ask(
  url: string,
  { method = 'GET', headers = {}, body, agent = AGENT }: Options = {},
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, headers: { ...headers }, agent, timeout: PATIENCE }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.once('error', reject);
      response.once('end', () => {
        if (!response.complete) return reject(new Error('The answer broke off.'));
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) });
      });
    });
    asked.once('timeout', () => asked.destroy(new Error('No answer came.')));
    asked.once('error', reject);
    asked.end(body);
  });
}
