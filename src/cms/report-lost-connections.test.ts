import { EventEmitter } from 'node:events';
import type { Payload } from 'payload';
import { expect, it, vi } from 'vitest';
import { reportLostConnections } from './report-lost-connections';

it('should say once that connections were lost, and again when new ones are', () => {
  const pool = new EventEmitter();
  const warn = vi.fn();
  reportLostConnections({ db: { pool }, logger: { warn } } as unknown as Payload);
  // Without a listener, an error event is thrown.
  for (const reason of ['ended', 'ended too']) pool.emit('error', new Error(reason));
  expect(warn.mock.calls).toEqual([['Connections to the database were lost: ended']]);
  pool.emit('connect');
  pool.emit('error', new Error('ended again'));
  expect(warn).toHaveBeenCalledTimes(2);
});
