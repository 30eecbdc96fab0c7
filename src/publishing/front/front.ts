import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { createAnswerContext, inAnswerContext } from '../answer/answer-context';
import { createGate } from '../gate';
import { adminHeaders, interfaceHeaders, previewHeaders } from '../http/desk-headers';
import { isPublicRequest } from '../http/public-side';
import { type RequestAddress, toAddress } from '../http/to-address';
import { type Application, askApplication } from '../making/ask-application';
import { makeAnswer } from '../making/make-answer';
import type { Publisher } from '../publisher';
import { isLongToMake } from '../refresh/is-long-to-make';
import { REVIEW_PLACE } from '../reviewers/review-cookie';
import { ReviewFront, type ReviewFrontOptions } from '../reviewers/review-front';
import { slimHtml } from '../slim/slim-html';
import { holdAnswer } from './hold-answer';
import { LAST_WORDS } from './last-words';
import { type Described, negotiatedHeaders, ownHeaders } from './own-headers';
import { PREVIEW_SCRIPT, PREVIEW_SCRIPT_HASH } from './preview-script';
import { sendReply } from './reply';
import type { ReplyShelf } from './reply-shelf';
import { sendMade } from './send-made';
import { toHeaders } from './to-headers';

export type FrontOptions = {
  readonly publisher: Pick<
    Publisher,
    'giveWay' | 'isConnected' | 'isNegotiated' | 'isUnknown' | 'make' | 'settle'
  >;
  readonly shelf: ReplyShelf;
  readonly application: Application;
  /** Whether readers come over TLS. */
  readonly isHttps: boolean;
  /** Sent with each question to the application, such as the host of the site. */
  readonly headers: Readonly<Record<string, string>>;
  /** The address whose stored answer is shown when another one is missing or fails. */
  readonly errorAddress: (status: 404 | 500, address: string) => string;
  /** What reviewers need beyond readers. */
  readonly review: Pick<ReviewFrontOptions, 'localeOf' | 'negotiate' | 'noticeAddress' | 'origin'>;
  readonly report: (message: string, error?: unknown) => void;
};

/** Where the desk shows drafts: this, then the address of the page. */
const PREVIEW = '/preview';

/** When the database is away, its return is a matter of seconds. In seconds. */
const RETRY_AFTER = '5';

/**
 * Answers that are not stored, such as filtered lists, are made one by one for whoever asks: so many at the same time,
 * so that pages under edit are made beside them, and so many may wait.
 */
const FRESH_AT_ONCE = 2;
const MOST_FRESH = 100;

const DESK = '/admin';

/** Where the application keeps what its build made. */
const BUILD_FILES = '/_next/static';

const isWithin = (address: string, place: string) => address === place || address.startsWith(`${place}/`);

/** The interfaces are the desk's, but for uploaded files. */
const isUpload = (address: string) => isWithin(address, '/api');

const toTarget = (address: string, query: string) => (query ? `${address}?${query}` : address);

const isReading = (method: string | undefined) => method === 'GET' || method === 'HEAD';

/**
 * The server in front of the application: hands out stored answers, has the rest made, and passes on what belongs
 * to the desk. Whatever fails is answered in the words of the site.
 */
export class Front {
  readonly #options: FrontOptions;
  readonly #review: ReviewFront;
  readonly #gate = createGate(FRESH_AT_ONCE);
  /** What takes long waits for its like only. */
  readonly #longGate = createGate(1);
  /** How many readers wait for an answer that is not stored. */
  #fresh = 0;

  constructor(options: FrontOptions) {
    this.#options = options;
    this.#review = new ReviewFront({ ...options, ...options.review });
  }

  readonly listener: RequestListener = (request, response) => {
    // What most readers ask for is in memory under the very text of their request.
    const reply = isReading(request.method) ? this.#options.shelf.peek(request.url ?? '') : null;
    if (reply) return sendReply(request, response, reply);
    this.#answer(request, response).catch((error) => {
      this.#options.report(`${request.method} ${toReported(request.url)} failed.`, error);
      return this.#fail(request, response, 500).catch(() => response.destroy());
    });
  };

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const target = toAddress(request.url ?? '');
    if (!target) return this.#sendText(response, 400, 'This address cannot be read.\n');
    const { address } = target;
    if (isWithin(address, PREVIEW) && isReading(request.method))
      return this.#preview(request, response, target);
    const isReview = isWithin(address, REVIEW_PLACE);
    if (!isReview && !isPublicRequest(request.method ?? '', address)) return this.#passOn(request, response);
    if (!isReading(request.method)) {
      response.setHeader('allow', 'GET, HEAD');
      return this.#sendText(response, 405, 'Pages can be read only.\n');
    }
    if (isReview) return this.#review.answer(request, response, target);
    if (await this.#sendStored(request, response, target)) return;
    if (isWithin(address, BUILD_FILES)) return this.#passOnFile(request, response, target);
    await this.#sendFresh(request, response, target);
  }

  /** @returns false when nothing is stored */
  async #sendStored(
    request: IncomingMessage,
    response: ServerResponse,
    target: RequestAddress,
  ): Promise<boolean> {
    const reply = await this.#options.shelf.get(target.address);
    if (!reply || isErrorStatus(reply.record.status)) return false;
    // A query asks a page for something else; a file is the same with any.
    const isPage = reply.record.headers['content-type']?.startsWith('text/html') ?? true;
    if (target.query && isPage) return false;
    sendReply(request, response, reply);
    return true;
  }

  async #sendFresh(
    request: IncomingMessage,
    response: ServerResponse,
    { address, query }: RequestAddress,
  ): Promise<void> {
    const { publisher, application, headers, isHttps } = this.#options;
    // Without the database, whoever asks for what is published and not stored is to come back.
    if (!publisher.isConnected && publisher.isUnknown(address) && !query)
      return this.#fail(request, response, 404);
    if (this.#fresh >= MOST_FRESH) return this.#fail(request, response, 503);
    const language = request.headers['accept-language'];
    const asked = { ...headers, ...(language && { 'accept-language': language }) };
    this.#fresh += 1;
    const gate = isLongToMake(address) ? this.#longGate : this.#gate;
    const answer = await gate(() =>
      query || publisher.isNegotiated(address)
        ? makeAnswer(application, toTarget(address, query), asked)
        : publisher.make(address),
    ).finally(() => {
      this.#fresh -= 1;
    });
    if (answer.hasFailed) return this.#fail(request, response, 500);
    // Not for everybody: the application decides by who asks.
    if (isUpload(address) && answer.status !== 200) return this.#passOn(request, response);
    if (await this.#sendStored(request, response, { address, query })) return;
    // A file that is missing has no words of its own.
    if (answer.status === 404 && answer.body.length === 0) return this.#fail(request, response, 404);
    const headersOf = publisher.isNegotiated(address) ? negotiatedHeaders : ownHeaders;
    await sendMade(request, response, answer, headersOf({ ...answer, address }, { isHttps }));
  }

  /** The application answers by itself: the desk and the interfaces. A save is answered when readers see it. */
  #passOn(request: IncomingMessage, response: ServerResponse): void {
    const { application, publisher, isHttps } = this.#options;
    const isDesk = isWithin(request.url?.split('?')[0] ?? '', DESK);
    const nonce = randomBytes(16).toString('base64');
    const headers = isDesk ? adminHeaders(nonce, { isHttps }) : interfaceHeaders({ isHttps });
    // The application reads the nonce out of the policy in the request.
    if (isDesk) request.headers['content-security-policy'] = headers['content-security-policy'];
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    if (!isReading(request.method)) {
      publisher.giveWay(once(response, 'close'));
      holdAnswer(response, () => publisher.settle());
    }
    inAnswerContext(createAnswerContext(), () => application(request, response));
  }

  /** A file of the build that no page needs: one of the desk's. */
  #passOnFile(request: IncomingMessage, response: ServerResponse, { address }: RequestAddress): void {
    const { application, isHttps } = this.#options;
    const type = address.endsWith('.css') ? 'text/css' : 'text/javascript';
    const described: Described = { address, status: 200, headers: { 'content-type': type }, tags: [] };
    for (const [name, value] of Object.entries(ownHeaders(described, { isHttps }))) {
      response.setHeader(name, value);
    }
    application(request, response);
  }

  /** A page with its drafts, for a member of staff who is signed in; never stored. */
  async #preview(request: IncomingMessage, response: ServerResponse, target: RequestAddress): Promise<void> {
    const { application, headers, isHttps } = this.#options;
    const context = createAnswerContext({ preview: toHeaders(request) });
    const path = target.address.slice(PREVIEW.length) || '/';
    const answer = await askApplication(application, toTarget(path, target.query), headers, context);
    const status = answer.status === 200 ? (context.status ?? 200) : answer.status;
    if (status === 401) return this.#askToSignIn(request, response);
    const isPage = String(answer.headers['content-type']).startsWith('text/html');
    const body = isPage ? withPreviewScript(slimHtml(answer.body.toString('utf8')).html) : answer.body;
    response.writeHead(status, {
      'content-type': String(answer.headers['content-type'] ?? 'text/plain'),
      ...(answer.headers.location && { location: `${PREVIEW}${String(answer.headers.location)}` }),
      ...previewHeaders(PREVIEW_SCRIPT_HASH, { isHttps }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #askToSignIn(request: IncomingMessage, response: ServerResponse): void {
    const back = encodeURIComponent(request.url ?? PREVIEW);
    response.writeHead(303, {
      ...interfaceHeaders({ isHttps: this.#options.isHttps }),
      location: `${DESK}/login?redirect=${back}`,
      'content-length': '0',
    });
    response.end();
  }

  /** Says that a page is missing, could not be made, or cannot be made now, in the words of the site. */
  async #fail(request: IncomingMessage, response: ServerResponse, status: 404 | 500 | 503): Promise<void> {
    if (response.headersSent) return void response.destroy();
    const { errorAddress, shelf, publisher } = this.#options;
    const address = toAddress(request.url ?? '')?.address ?? '/';
    const reply = await shelf.get(errorAddress(status === 404 ? 404 : 500, address)).catch(() => null);
    const isAway = status === 503 || (status === 500 && !publisher.isConnected);
    const body = reply?.plain.body ?? Buffer.from(LAST_WORDS);
    response.writeHead(isAway ? 503 : status, {
      ...this.#toTextHeaders(status, 'text/html; charset=utf-8'),
      ...(isAway && { 'retry-after': RETRY_AFTER }),
      'content-length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #sendText(response: ServerResponse, status: number, text: string): void {
    const headers = this.#toTextHeaders(status, 'text/plain; charset=utf-8');
    response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(text) });
    response.end(text);
  }

  #toTextHeaders(status: number, type: string): Readonly<Record<string, string>> {
    const described: Described = { address: '', status, headers: { 'content-type': type }, tags: [] };
    return { ...ownHeaders(described, { isHttps: this.#options.isHttps }), 'content-type': type };
  }
}

/** Links for reviewers are secrets: no log may hold them. */
const toReported = (url = '') => (isWithin(url, REVIEW_PLACE) ? `${REVIEW_PLACE}/...` : url);

const isErrorStatus = (status: number) => status === 404 || status >= 500;

const withPreviewScript = (html: string) =>
  html.replace('</body>', `<script>${PREVIEW_SCRIPT}</script></body>`);
