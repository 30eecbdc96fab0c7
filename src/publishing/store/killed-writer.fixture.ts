import { toNewAnswer, toPage } from './new-answer.examples';
import { openStore } from './open-store';

const ADDRESSES = 12;
const WRITERS = 4;

/** Writes, overwrites and removes answers until the process is killed; says when it has begun. */
async function writeForever(folder: string): Promise<void> {
  const store = await openStore(folder, () => undefined);
  let number = Date.now();

  async function writeOne(): Promise<void> {
    number += 1;
    const address = `/en/${number % ADDRESSES}`;
    const kind = Math.floor(Math.random() * 10);
    if (kind === 0) await store.remove(address);
    else if (kind === 1)
      await store.write(toNewAnswer({ address, status: 308, headers: { location: '/en' } }));
    else await store.write(toNewAnswer({ address, status: kind === 2 ? 410 : 200, body: toPage(number) }));
    await writeOne();
  }

  const writers = Array.from({ length: WRITERS }, writeOne);
  process.stdout.write('writing\n');
  await Promise.all(writers);
}

await writeForever(process.argv[2] ?? '');
