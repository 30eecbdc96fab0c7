import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { holdAnswer } from './hold-answer';

async function ask(listener: RequestListener) {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const response = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return { status: response.status, text: await response.text() };
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('holdAnswer', () => {
  it('should send nothing before it has settled, and then all of it', async () => {
    const order: string[] = [];
    const answer = await ask((_request, response) => {
      response.once('finish', () => order.push('sent'));
      holdAnswer(response, async () => {
        await new Promise((resolve) => setTimeout(resolve, 20));
        order.push('settled', `${response.socket?.bytesWritten} bytes went before`);
      });
      response.writeHead(201, { 'Content-Type': 'text/plain', 'Content-Length': '9' });
      response.write('saved');
      response.write(' ');
      response.end('now');
    });
    expect(answer).toEqual({ status: 201, text: 'saved now' });
    expect(order).toEqual(['settled', '0 bytes went before', 'sent']);
  });

  it('should also send an answer without a body', async () => {
    const answer = await ask((_request, response) => {
      holdAnswer(response, async () => undefined);
      response.statusCode = 204;
      response.end();
    });
    expect(answer).toEqual({ status: 204, text: '' });
  });
});
