import type { IncomingMessage } from 'node:http';

/** The headers of a request as the application's own code reads them. */
export function toHeaders({ headers }: IncomingMessage): Headers {
  const single = Object.entries(headers).flatMap(([name, value]) =>
    typeof value === 'string' ? [[name, value] as [string, string]] : [],
  );
  return new Headers(single);
}
