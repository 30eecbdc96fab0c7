import { handleEndpoints, type SanitizedConfig } from 'payload';

type Answer = {
  readonly status: number;
  readonly text: string;
  readonly json: Record<string, unknown>;
  readonly headers: Headers;
};

export type Ask = (
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE',
  path: string,
  options?: {
    readonly token?: string | undefined;
    readonly body?: unknown;
    /** A body that is not JSON, as forms send it. */
    readonly raw?: string;
    readonly headers?: Record<string, string>;
  },
) => Promise<Answer>;

/** Asks Payload's REST API without a web server: the same code answers as over the network. */
export function createAsk(config: Promise<SanitizedConfig> | SanitizedConfig): Ask {
  return async (method, path, { token, body, raw, headers } = {}) => {
    const request = new Request(`http://localhost:3000/api${path}`, {
      method,
      headers: {
        ...(token && { Authorization: `JWT ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      ...(raw !== undefined && { body: raw }),
    });
    const response = await handleEndpoints({ config, request });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json');
    return {
      status: response.status,
      headers: response.headers,
      text,
      json: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };
}
