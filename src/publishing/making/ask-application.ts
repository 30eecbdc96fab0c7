import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import inject from 'light-my-request';
import { type AnswerContext, inAnswerContext } from '../answer/answer-context';

/** What makes answers: Next's request handler, or any other. */
export type Application = (request: IncomingMessage, response: ServerResponse) => unknown;

export type ApplicationAnswer = {
  readonly status: number;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Buffer;
};

/** How long an answer may take. In milliseconds. */
const TIMEOUT = 60_000;

/**
 * Asks the application within this process, without a connection, and waits for the whole answer. What the
 * application says about it meanwhile is in `context` afterwards.
 * @param target path with query
 * @throws Error when no answer came in time
 */
export async function askApplication(
  application: Application,
  target: string,
  headers: Readonly<Record<string, string>>,
  context: AnswerContext,
): Promise<ApplicationAnswer> {
  // Not AbortSignal.timeout: that would hold the request with all that was made for it until its time is over.
  const patience = new AbortController();
  const timer = setTimeout(() => patience.abort(), TIMEOUT);
  try {
    const response = await inject(
      (request, reply) => {
        inAnswerContext(context, () => application(request as never, reply as never));
      },
      { method: 'GET', url: target, headers: { ...headers }, signal: patience.signal },
    );
    return { status: response.statusCode, headers: response.headers, body: response.rawPayload };
  } finally {
    clearTimeout(timer);
  }
}
