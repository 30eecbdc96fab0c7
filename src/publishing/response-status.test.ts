import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { setResponseStatus, withResponseStatus } from './response-status';

async function statusOf(listener: RequestListener): Promise<number> {
  const server = createServer(withResponseStatus(listener));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const { port } = server.address() as AddressInfo;
    return (await fetch(`http://127.0.0.1:${port}/`)).status;
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

describe('withResponseStatus', () => {
  it('should put the status a page asks for on its answer, also after waiting', async () => {
    const page: RequestListener = async (_request, response) => {
      await later();
      setResponseStatus(410);
      response.end('withdrawn');
    };
    expect(await statusOf(page)).toBe(410);
  });

  it('should leave every other answer alone', async () => {
    expect(await statusOf((_request, response) => response.end('page'))).toBe(200);
    const missing: RequestListener = (_request, response) => {
      setResponseStatus(410);
      response.writeHead(404).end();
    };
    expect(await statusOf(missing)).toBe(404);
  });
});
