import { existsSync, writeFileSync } from 'node:fs';
import { serveMakers } from './serve-makers';

const toBytes = (text: string) => new TextEncoder().encode(text);

serveMakers({
  echo: async () => async (text: string) => toBytes(text),
  number: async () => async () => toBytes(String(process.pid)),
  slow: async () => (text: string) =>
    new Promise<Uint8Array>((resolve) => setTimeout(() => resolve(toBytes(text)), 50)),
  fail: async () => async () => {
    throw new Error('no such font');
  },
  hang: async () => () => new Promise<Uint8Array>(() => undefined),
  crash: async () => async () => process.kill(process.pid, 'SIGKILL') && toBytes('never'),
  /** Ends the process unless the file is there, which it then is. */
  crashOnce: async () => async (file: string) => {
    if (existsSync(file)) return toBytes('made');
    writeFileSync(file, '');
    process.exit(3);
  },
});
