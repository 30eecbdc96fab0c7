import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/** Where our own server puts the address of the socket, over whatever a client sent. */
const CLIENT_ADDRESS_HEADER = 'x-client-address';

type Surroundings = {
  /** Whether our own server stands in front and sets the header; a bare `next start` would pass on a client's invention. */
  readonly ownServer: boolean;
  /** Whether a proxy we run stands before it (TRUST_PROXY): what it adds to X-Forwarded-For is the last entry. */
  readonly proxy: boolean;
};

/** Shared through globalThis because Next loads its own copy of this module beside the server's. */
const KEY = Symbol.for('site.client-address');
const shared = globalThis as { [KEY]?: Surroundings };

/**
 * Wraps a request listener so that each request carries the address of its socket, and lets this process
 * rely on it from then on.
 * @param options.trustProxy whether X-Forwarded-For may be believed: only behind a proxy that sets it
 */
export function withClientAddress(
  listener: RequestListener,
  options: { readonly trustProxy: boolean },
): RequestListener {
  shared[KEY] = { ownServer: true, proxy: options.trustProxy };
  return (request: IncomingMessage, response: ServerResponse) => {
    request.headers[CLIENT_ADDRESS_HEADER] = request.socket.remoteAddress ?? '';
    listener(request, response);
  };
}

/**
 * The network address a request came from, null where it is not known for sure: a throttle by a
 * forged address is no throttle.
 */
export function readClientAddress(headers: Headers, { ownServer, proxy }: Surroundings): string | null {
  if (!ownServer) return null;
  const forwarded = proxy ? headers.get('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined;
  return forwarded || headers.get(CLIENT_ADDRESS_HEADER)?.trim() || null;
}

/** As `readClientAddress`, by what this process knows of its surroundings. Local calls carry no headers. */
export function clientAddress(headers: Headers | undefined): string | null {
  return headers && shared[KEY] ? readClientAddress(headers, shared[KEY]) : null;
}
