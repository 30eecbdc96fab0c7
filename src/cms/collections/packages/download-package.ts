import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Endpoint, PayloadHandler } from 'payload';
import { packageFile } from './package-file';

const GONE = 'There is no such package, or it is not finished. 没有此资料包，或尚未制作完成。';

const answer = (text: string, status: number) =>
  new Response(text, { status, headers: { 'Content-Type': 'text/plain; charset=utf-8' } });

/** Sends the file of a finished package to whoever may read the package. */
const send: PayloadHandler = async (req) => {
  const id = Number(req.routeParams?.id);
  if (!Number.isSafeInteger(id)) return answer(GONE, 404);
  const { docs } = await req.payload.find({
    collection: 'packages',
    where: { and: [{ id: { equals: id } }, { state: { equals: 'done' } }] },
    limit: 1,
    overrideAccess: false,
    req,
  });
  const [found] = docs;
  const file = packageFile(id);
  const size = found
    ? await stat(file).then(
        ({ size }) => size,
        () => null,
      )
    : null;
  if (!found || size === null) return answer(GONE, 404);
  const body = Readable.toWeb(createReadStream(file)) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      'Content-Type': 'application/zip',
      'Content-Length': String(size),
      'Content-Disposition': `attachment; filename="${found.name ?? 'dossier.zip'}"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  });
};

export const downloadPackage: Omit<Endpoint, 'root'> = { path: '/:id/file', method: 'get', handler: send };
