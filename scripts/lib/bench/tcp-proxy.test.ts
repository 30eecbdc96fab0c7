import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ask } from './ask';
import { startTcpProxy, type TcpProxy } from './tcp-proxy';

let server: Server;
let proxy: TcpProxy;
let url = '';

beforeAll(async () => {
  server = createServer((_request, response) => response.end('hello'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  proxy = await startTcpProxy((server.address() as AddressInfo).port);
  url = `http://127.0.0.1:${proxy.port}`;
});

afterAll(async () => {
  await proxy.stop();
  server.closeAllConnections();
  server.close();
});

it('should pass everything on, until it is cut and when it is mended', async () => {
  expect((await ask(url)).body.toString()).toBe('hello');
  proxy.cut();
  await expect(ask(url)).rejects.toThrow();
  proxy.mend();
  expect((await ask(url)).body.toString()).toBe('hello');
});
