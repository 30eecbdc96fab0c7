import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { runSteadyLoad } from './steady-client';

const LOAD = { perSecond: 200, seconds: 1, warmUp: 0, connections: 4, acceptEncoding: 'gzip' };

let server: Server;
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

async function serve(answer: (count: number) => { status: number; after: number }): Promise<string> {
  let count = 0;
  server = createServer((_request, response) => {
    count += 1;
    const { status, after } = answer(count);
    setTimeout(() => {
      response.writeHead(status, { 'content-length': 5 });
      response.end('hello');
    }, after);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/en`;
}

it('should count good answers and their times', async () => {
  const result = await runSteadyLoad({ ...LOAD, url: await serve(() => ({ status: 200, after: 0 })) });
  expect(result).toMatchObject({ requests: 200, errors: 0 });
  expect(result.p50).toBeGreaterThan(0);
  expect(result.p99).toBeGreaterThanOrEqual(result.p50);
});

it('should count answers with another status as errors', async () => {
  const url = await serve((count) => ({ status: count % 10 === 0 ? 500 : 200, after: 0 }));
  expect((await runSteadyLoad({ ...LOAD, url })).errors).toBe(20);
});

it('should count the wait of requests that could not be sent when they were due', async () => {
  // Four connections, each busy for 40 ms: 100 answers a second for 200 requests a second.
  const url = await serve(() => ({ status: 200, after: 40 }));
  expect((await runSteadyLoad({ ...LOAD, url })).p99).toBeGreaterThan(1_000);
});
