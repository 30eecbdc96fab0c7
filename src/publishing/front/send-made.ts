import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { chooseEncoding } from '../http/choose-encoding';
import type { MadeAnswer } from '../making/make-answer';
import type { StoredEncoding } from '../store/stored-answer';

/** Below this, in bytes, compression gains nothing. */
const SMALLEST = 500;

const COMPRESSIBLE = /^(?:text\/|application\/(?:json|xml|[\w.+-]+\+(?:json|xml)))/;

/** Made for one reader who waits: quick before small. */
const COMPRESS: { readonly [Encoding in StoredEncoding]: (body: Buffer) => Promise<Buffer> } = {
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body) => promisify(gzip)(body, { level: 6 }),
};

/** Sends an answer that is not kept, such as a list with filters. */
export async function sendMade(
  request: IncomingMessage,
  response: ServerResponse,
  answer: MadeAnswer,
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const isWorth = answer.body.length >= SMALLEST && COMPRESSIBLE.test(answer.headers['content-type'] ?? '');
  const encoding = isWorth ? chooseEncoding(request.headers['accept-encoding'], ['br', 'gzip']) : null;
  const body = encoding ? await COMPRESS[encoding](answer.body) : answer.body;
  response.writeHead(answer.status, {
    ...answer.headers,
    ...headers,
    ...(isWorth && { vary: 'Accept-Encoding' }),
    ...(encoding && { 'content-encoding': encoding }),
    'content-length': body.length,
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}
