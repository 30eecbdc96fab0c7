import { AsyncLocalStorage } from 'node:async_hooks';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

/**
 * Lets a page choose the HTTP status of its answer. Next offers 200, 404 and redirects only; a
 * withdrawn record must answer 410 (RFC 9110, 15.5.11). The page says so here, and the server in
 * front of Next, in the same process, puts it on the answer. Shared through globalThis because
 * Next loads the page's copy of this module and the server its own.
 */
type Wish = { status: number | null };

const KEY = Symbol.for('site.response-status');
const shared = globalThis as { [KEY]?: AsyncLocalStorage<Wish> };
shared[KEY] ??= new AsyncLocalStorage<Wish>();
const wishes: AsyncLocalStorage<Wish> = shared[KEY];

/** Called by a page while it is rendered. Without our server around Next nothing happens and the answer stays 200. */
export function setResponseStatus(status: number): void {
  const wish = wishes.getStore();
  if (wish) wish.status = status;
}

/** Wraps a request listener so that the status a page asked for replaces Next's 200. */
export function withResponseStatus(listener: RequestListener): RequestListener {
  return (request: IncomingMessage, response: ServerResponse) => {
    const wish: Wish = { status: null };
    const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => ServerResponse;
    response.writeHead = ((status: number, ...rest: unknown[]) =>
      writeHead(status === 200 && wish.status !== null ? wish.status : status, ...rest)) as never;
    return wishes.run(wish, () => listener(request, response));
  };
}
