import { type AddressInfo, createServer, type Socket } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openDatabase } from './database';
import { readSettings } from './settings';

/** Tries to use a port as the database on which `answer` is all that is said. */
async function openPort(answer: (socket: Socket) => void): Promise<unknown> {
  const server = createServer((socket) =>
    socket.on('error', () => undefined).once('data', () => answer(socket)),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const source = {
    DATABASE_URI: `postgres://user:secret-word@127.0.0.1:${port}/site`,
    PAYLOAD_SECRET: 's'.repeat(40),
  };
  try {
    return await openDatabase(readSettings(source, { isDemo: false }));
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe('openDatabase', () => {
  it.each([
    ['hangs up', (socket: Socket) => socket.end()],
    [
      'is a web server',
      (socket: Socket) => socket.end('HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'),
    ],
  ])('should say what to do where the port %s', async (_what, answer) => {
    const opened = openPort(answer);
    await expect(opened).rejects.toThrow(
      /^The database at 127\.0\.0\.1:\d+\/site \(DATABASE_URI\) cannot be used: .*correct host and port\.$/,
    );
    await expect(opened).rejects.not.toThrow('secret-word');
  });
});
