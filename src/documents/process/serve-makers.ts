import type { DocumentReply, DocumentRequest } from './messages';

/** Makes a document from plain data. */
export type Maker = (input: never) => Promise<Uint8Array>;

/** Makers by name, each loaded when it is first asked for. */
export type MakerLoaders = Readonly<Record<string, () => Promise<Maker>>>;

async function answer(makers: MakerLoaders, { id, maker, input }: DocumentRequest): Promise<DocumentReply> {
  try {
    const load = makers[maker];
    if (!load) throw new Error(`There is no maker "${maker}": name it in documents/process/makers.ts.`);
    const make = await load();
    return { id, bytes: await make(input as never) };
  } catch (error) {
    return { id, problem: error instanceof Error ? error.message : String(error) };
  }
}

/** Answers the requests of the process that started this one, and ends with it. */
export function serveMakers(makers: MakerLoaders): void {
  // An interrupt at the terminal reaches both processes; the other one ends this one when it is ready to.
  process.on('SIGINT', () => undefined);
  process.on('disconnect', () => process.exit(0));
  process.on('message', (request) => {
    void answer(makers, request as DocumentRequest).then((reply) => process.send?.(reply));
  });
}
