import type { ServerResponse } from 'node:http';

type Call = () => unknown;

/**
 * Keeps back everything an answer sends until `settle` has ended. An answer to a save must not reach the editor
 * before readers see what was saved.
 * @param settle called once, when the answer is complete; never fails
 */
export function holdAnswer(response: ServerResponse, settle: () => Promise<void>): void {
  const own = {
    write: response.write.bind(response) as (...args: unknown[]) => boolean,
    end: response.end.bind(response) as (...args: unknown[]) => ServerResponse,
    flushHeaders: response.flushHeaders.bind(response),
  };
  const held: Call[] = [];
  let isEnded = false;
  response.flushHeaders = () => void held.push(own.flushHeaders);
  response.write = ((...args: unknown[]) => {
    held.push(() => own.write(...args));
    return true;
  }) as never;
  response.end = ((...args: unknown[]) => {
    if (isEnded) return response;
    isEnded = true;
    void settle().finally(() => {
      for (const call of held) call();
      own.end(...args);
    });
    return response;
  }) as never;
}
