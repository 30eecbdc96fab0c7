import type { IncomingMessage, ServerResponse } from 'node:http';
import { chooseEncoding } from '../http/choose-encoding';
import { isNotModified } from '../http/is-not-modified';
import { isRangeOfSame } from '../http/is-range-of-same';
import { parseRange } from '../http/parse-range';
import { toCacheControl } from '../http/to-cache-control';
import { toEtag } from '../http/to-etag';
import type { AnswerRecord, StoredAnswer, StoredEncoding } from '../store/stored-answer';

/** Names and values of headers in turn, as Node writes them without looking at them again. */
type FlatHeaders = readonly string[];

/** One form of an answer, its headers made once for all who ask. */
type Form = {
  readonly body: Buffer;
  readonly etag: string;
  readonly headers: FlatHeaders;
  /** Those of an answer without a body, such as "not modified". */
  readonly bare: FlatHeaders;
};

/** A stored answer ready to be sent. */
export type Reply = {
  readonly record: AnswerRecord;
  readonly plain: Form;
  readonly encoded: Readonly<Partial<Record<StoredEncoding, Form>>>;
  /** What it takes in memory, in bytes. */
  readonly size: number;
};

/** The headers of our own that go with an answer; see own-headers. */
export type HeadersOf = (record: AnswerRecord) => Readonly<Record<string, string>>;

/** Headers in memory, beside the bodies: an estimate, in bytes. */
const OVERHEAD = 6_000;

const POLICY = 'content-security-policy';

const flatten = (headers: Readonly<Record<string, string>>): string[] => Object.entries(headers).flat();

function toForm(
  body: Buffer,
  hash: string,
  encoding: StoredEncoding | null,
  common: Readonly<Record<string, string>>,
): Form {
  const etag = toEtag(hash, encoding);
  const bare = Object.entries(common).filter(([name]) => !name.startsWith('content-') || name === POLICY);
  return {
    body,
    etag,
    headers: flatten({
      ...common,
      ...(encoding && { 'content-encoding': encoding }),
      'content-length': String(body.length),
      etag,
    }),
    bare: flatten({ ...Object.fromEntries(bare), etag }),
  };
}

/** Makes a stored answer ready, once for all who ask. */
export function toReply({ record, body, encoded }: StoredAnswer, headersOf: HeadersOf): Reply {
  const isFile = record.encodings.length === 0;
  const common = {
    ...record.headers,
    ...headersOf(record),
    ...(isFile ? { 'accept-ranges': 'bytes' } : { vary: 'Accept-Encoding' }),
  };
  const forms = record.encodings.flatMap((encoding) => {
    const bytes = encoded[encoding];
    return bytes ? [[encoding, toForm(bytes, record.hash, encoding, common)] as const] : [];
  });
  return {
    record,
    plain: toForm(body, record.hash, null, common),
    encoded: Object.fromEntries(forms),
    size: OVERHEAD + body.length + forms.reduce((sum, [, form]) => sum + form.body.length, 0),
  };
}

/** Sends a stored answer: whole, not modified, or a part of a file (RFC 9110, 13 and 14). */
export function sendReply(request: IncomingMessage, response: ServerResponse, reply: Reply): void {
  const { headers, method } = request;
  const { encodings, status } = reply.record;
  const encoding = chooseEncoding(headers['accept-encoding'], encodings);
  const form = (encoding && reply.encoded[encoding]) || reply.plain;
  if (status === 200 && isNotModified({ ifNoneMatch: headers['if-none-match'] }, [form.etag])) {
    response.writeHead(304, form.bare as string[]);
    response.end();
    return;
  }
  if (headers.range !== undefined && method === 'GET' && status === 200 && encodings.length === 0) {
    if (sendPart(request, response, reply.plain)) return;
  }
  response.writeHead(status, form.headers as string[]);
  response.end(method === 'HEAD' ? undefined : form.body);
}

/** Sends the part of a file that was asked for. @returns false where the whole is to be sent */
function sendPart(
  request: IncomingMessage,
  response: ServerResponse,
  { body, etag, bare, headers }: Form,
): boolean {
  if (!isRangeOfSame(request.headers['if-range'] as string | undefined, { etag })) return false;
  const range = parseRange(request.headers.range, body.length);
  if (range === null) return false;
  if (range === 'unsatisfiable') {
    response.writeHead(416, {
      ...Object.fromEntries(pairsOf(bare)),
      'cache-control': toCacheControl('never'),
      'content-range': `bytes */${body.length}`,
      'content-length': '0',
    });
    response.end();
    return true;
  }
  const { start, end } = range;
  const part = Object.fromEntries(pairsOf(headers));
  response.writeHead(206, {
    ...part,
    'content-range': `bytes ${start}-${end}/${body.length}`,
    'content-length': String(end - start + 1),
  });
  response.end(body.subarray(start, end + 1));
  return true;
}

function pairsOf(flat: FlatHeaders): [string, string][] {
  return Array.from({ length: flat.length / 2 }, (_, index) => [
    flat[2 * index] ?? '',
    flat[2 * index + 1] ?? '',
  ]);
}
