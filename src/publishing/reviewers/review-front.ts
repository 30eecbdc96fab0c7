import type { IncomingMessage, ServerResponse } from 'node:http';
import { createAnswerContext, type Reviewers } from '../answer/answer-context';
import { clientAddress } from '../client-address';
import { LAST_WORDS } from '../front/last-words';
import type { ReplyShelf } from '../front/reply-shelf';
import { sendMade } from '../front/send-made';
import { toHeaders } from '../front/to-headers';
import { createGate } from '../gate';
import { toPublicKind } from '../http/public-headers';
import { isUploadedFile } from '../http/public-side';
import { reviewHeaders } from '../http/review-headers';
import type { RequestAddress } from '../http/to-address';
import type { Application } from '../making/ask-application';
import { type MadeAnswer, makeAnswer } from '../making/make-answer';
import { isLongToMake } from '../refresh/is-long-to-make';
import { keepInside } from '../slim/keep-inside';
import { createGuessThrottle } from './guess-throttle';
import { REVIEW_PLACE, readReviewCookie, toEndedCookie, toReviewCookie } from './review-cookie';
import { REVIEW_NOTICES, type ReviewNotice } from './review-notices';
import { getReviewerDoor, type LinkState } from './reviewer-door';

export type ReviewFrontOptions = {
  readonly application: Application;
  readonly shelf: ReplyShelf;
  /** Whether readers come over TLS. */
  readonly isHttps: boolean;
  /** Sent with each question to the application, such as the host of the site. */
  readonly headers: Readonly<Record<string, string>>;
  /** Scheme and host of the site: links may carry them. */
  readonly origin: string;
  /** The language that an address names; null for one outside the languages. */
  readonly localeOf: (address: string) => string | null;
  /** The language of a reader whose address names none. */
  readonly negotiate: (acceptLanguage: string | undefined) => string;
  /** The stored answer that says so, in a language. */
  readonly noticeAddress: (notice: ReviewNotice, locale: string) => string;
  /** The address whose stored answer is shown where there is no page or file. */
  readonly errorAddress: (status: 404, address: string) => string;
};

/** Ends the reading on this machine. */
const LEAVE = '/leave';

/** Permanent addresses of records lead on to pages. */
const RECORD_ID = /^\/id\/[^/]+$/;

/** What was packed for readers, each with its number. */
const PACKAGE = /^\/api\/packages\/\d+\/file$/;

/** Answers for reviewers are made so many at the same time, beside those for everybody; so are those that take long. */
const AT_ONCE = 1;

/** Who may read, and with which link; null without one, for somebody who signed in. */
type Right = Reviewers & { readonly link: number | null };

type Exchange = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Path below the place of reviewers: that of the public page. */
  readonly path: string;
  readonly query: string;
  readonly locale: string;
  readonly client: string | null;
};

const isFile = (path: string) => isUploadedFile(path) || PACKAGE.test(path);

const toTarget = ({ path, query }: { readonly path: string; readonly query: string }) =>
  query ? `${path}?${query}` : path;

/**
 * What is below `/review`: a link leads in and is remembered there by a cookie; after it, the pages of the site follow
 * under their own addresses, made each time with the rights of a reviewer and kept nowhere.
 */
export class ReviewFront {
  readonly #options: ReviewFrontOptions;
  readonly #throttle = createGuessThrottle();
  readonly #gate = createGate(AT_ONCE);
  readonly #longGate = createGate(AT_ONCE);

  constructor(options: ReviewFrontOptions) {
    this.#options = options;
  }

  /** @throws Error when the database or the application fails */
  async answer(
    request: IncomingMessage,
    response: ServerResponse,
    { address, query }: RequestAddress,
  ): Promise<void> {
    const { localeOf, negotiate } = this.#options;
    const path = address.slice(REVIEW_PLACE.length) || '/';
    const locale = localeOf(path) ?? negotiate(request.headers['accept-language']);
    const client = clientAddress(toHeaders(request));
    const exchange = { request, response, path, query, locale, client };
    if (path === LEAVE) return this.#leadTo(exchange, `/${locale}`, toEndedCookie(this.#options));
    const wait = await this.#throttle.waitOf(client);
    if (wait !== null) return this.#say(exchange, 'throttled', { 'retry-after': String(wait) });
    if (path === '/') return this.#leadTo(exchange, `${REVIEW_PLACE}/${locale}`);
    if (!this.#isContent(path)) return this.#enter(exchange);
    await this.#read(exchange);
  }

  /** Whether there is a public answer at an address that reviewers may get, too: a page, a record's id, a file. */
  #isContent(path: string): boolean {
    return this.#options.localeOf(path) !== null || RECORD_ID.test(path) || isFile(path);
  }

  /** Somebody comes with a link, or with something that is none. */
  async #enter(exchange: Exchange): Promise<void> {
    const { path, locale } = exchange;
    const secret = path.slice(1);
    const state = await getReviewerDoor().findLink(secret);
    if (state.kind !== 'open') return this.#refuse(exchange, state.kind);
    await getReviewerDoor().logOpening(state.id, REVIEW_PLACE, true);
    this.#leadTo(exchange, `${REVIEW_PLACE}/${locale}`, toReviewCookie(secret, this.#options));
  }

  async #read(exchange: Exchange): Promise<void> {
    const right = await this.#findRight(exchange);
    if ('kind' in right) return this.#refuse(exchange, right.kind);
    if (right.link !== null) await getReviewerDoor().logOpening(right.link, toTarget(exchange), false);
    const { application, headers, isHttps } = this.#options;
    const asked = { ...headers, 'accept-language': exchange.locale };
    const context = createAnswerContext({ reviewers: { endsOn: right.endsOn } });
    const gate = isLongToMake(exchange.path) ? this.#longGate : this.#gate;
    const answer = await gate(() => makeAnswer(application, toTarget(exchange), asked, context));
    if (answer.hasFailed) throw new Error(`The application answered ${answer.status}.`);
    // Whether there is such a file is nobody's business who may not read it; one that is missing has no words of its own.
    const isNoFile = isFile(exchange.path) && answer.status !== 200;
    if (isNoFile || (answer.status === 404 && answer.body.length === 0)) return this.#sayMissing(exchange);
    const inside = this.#toInside(answer);
    const kind = toPublicKind(answer.headers['content-type'] ?? 'text/html');
    await sendMade(exchange.request, exchange.response, inside, reviewHeaders(kind, { isHttps }));
  }

  /** By the link that is remembered, else by a sign-in; else what became of the link, or that there is none. */
  async #findRight({
    request,
  }: Exchange): Promise<Right | { readonly kind: 'ended' | 'unknown' | 'closed' }> {
    const secret = readReviewCookie(request.headers.cookie);
    const state: LinkState | { readonly kind: 'closed' } = secret
      ? await getReviewerDoor().findLink(secret)
      : { kind: 'closed' };
    if (state.kind === 'open') return { link: state.id, endsOn: state.endsOn };
    const isSignedIn = await getReviewerDoor().isSignedIn(toHeaders(request));
    return isSignedIn ? { link: null, endsOn: null } : { kind: state.kind };
  }

  /** The same answer, whose links lead to what is below the place of reviewers. */
  #toInside(answer: MadeAnswer): MadeAnswer {
    const { location } = answer.headers;
    const toInside = (address: string) => this.#toInsideAddress(address);
    return {
      ...answer,
      headers: { ...answer.headers, ...(location && { location: toInside(location) }) },
      body: answer.headers['content-type']?.startsWith('text/html')
        ? Buffer.from(keepInside(answer.body.toString('utf8'), toInside))
        : answer.body,
    };
  }

  #toInsideAddress(address: string): string {
    const { origin } = this.#options;
    const isFull = address === origin || address.startsWith(`${origin}/`);
    const rest = isFull ? address.slice(origin.length) || '/' : address;
    if (!rest.startsWith('/') || rest.startsWith('//')) return address;
    const path = rest.split(/[?#]/, 1)[0] ?? '';
    return path === '/' || this.#isContent(path) ? `${REVIEW_PLACE}${rest}` : address;
  }

  async #refuse(exchange: Exchange, kind: 'ended' | 'unknown' | 'closed'): Promise<void> {
    if (kind === 'unknown') await this.#throttle.count(exchange.client);
    await this.#say(exchange, kind, kind === 'closed' ? {} : { 'set-cookie': toEndedCookie(this.#options) });
  }

  #say(exchange: Exchange, notice: ReviewNotice, more?: Readonly<Record<string, string>>): Promise<void> {
    const address = this.#options.noticeAddress(notice, exchange.locale);
    return this.#sayStored(exchange, address, REVIEW_NOTICES[notice], more);
  }

  #sayMissing(exchange: Exchange): Promise<void> {
    return this.#sayStored(exchange, this.#options.errorAddress(404, `/${exchange.locale}`), 404);
  }

  async #sayStored(
    { request, response }: Exchange,
    address: string,
    status: number,
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { isHttps, shelf } = this.#options;
    const reply = await shelf.get(address).catch(() => null);
    const body = reply?.plain.body ?? Buffer.from(LAST_WORDS);
    response.writeHead(status, {
      'content-type': 'text/html; charset=utf-8',
      ...reviewHeaders('page', { isHttps }),
      ...more,
      'content-length': body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  #leadTo({ response }: Exchange, location: string, cookie?: string): void {
    response.writeHead(303, {
      ...reviewHeaders('page', this.#options),
      location,
      ...(cookie && { 'set-cookie': cookie }),
      'content-length': '0',
    });
    response.end();
  }
}
