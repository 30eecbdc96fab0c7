import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createAnswerContext } from '../answer/answer-context';
import { type Application, askApplication } from './ask-application';

const ask = (application: Application) => askApplication(application, '/en', {}, createAnswerContext());

/** Collects what nothing holds any more. */
const collectGarbage = (() => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc') as () => void;
})();

describe('askApplication', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('should hold nothing of a request that was answered', async () => {
    vi.useRealTimers();
    const requests: WeakRef<object>[] = [];
    for (let count = 0; count < 20; count += 1) {
      await ask((request, response) => {
        requests.push(new WeakRef(request));
        response.end('made');
      });
    }
    await vi.waitFor(() => {
      collectGarbage();
      // The last one may still be on its way out.
      expect(requests.filter((request) => request.deref()).length).toBeLessThanOrEqual(1);
    });
  });

  it('should give the whole answer and leave nothing waiting that holds it', async () => {
    const answer = await ask((_, response) => {
      response.statusCode = 201;
      response.setHeader('content-type', 'text/plain');
      response.write('one ');
      response.end('two');
    });
    expect(answer).toMatchObject({ status: 201, body: Buffer.from('one two') });
    expect(answer.headers['content-type']).toBe('text/plain');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('should give up on an application that does not answer', async () => {
    const asked = expect(ask(() => undefined)).rejects.toThrow();
    await vi.advanceTimersByTimeAsync(60_000);
    await asked;
    expect(vi.getTimerCount()).toBe(0);
  });

  it('should fail where the application does', async () => {
    const failing = ask(() => {
      throw new Error('no memory');
    });
    await expect(failing).rejects.toThrow('no memory');
    expect(vi.getTimerCount()).toBe(0);
  });
});
