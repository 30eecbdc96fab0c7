import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { findFreePort, refuseBusyPort, tryPort } from './ports';

describe('ports', () => {
  it('should tell a free port from a busy one, and say what to do', async () => {
    const port = await findFreePort();
    expect(await tryPort(port, '127.0.0.1')).toBeNull();
    await refuseBusyPort(port, '127.0.0.1');

    const server = createServer();
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    await expect(refuseBusyPort(port, '127.0.0.1')).rejects.toThrow(
      `Port ${port} on 127.0.0.1 is in use by another program.`,
    );
    await new Promise((resolve) => server.close(resolve));
  });

  it('should name a host that this machine does not have', async () => {
    await expect(refuseBusyPort(await findFreePort(), '192.0.2.1')).rejects.toThrow('Correct HOST');
  });
});
