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
};

/** Ends the reading on this machine. */
const LEAVE = '/leave';

/** Permanent addresses of records lead on to pages. */
const RECORD_ID = /^\/id\/[^/]+$/;

/** Answers for reviewers are made one by one, so many at the same time, beside those for everybody. */
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
    return this.#options.localeOf(path) !== null || RECORD_ID.test(path) || isUploadedFile(path);
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
    const answer = await this.#gate(() => makeAnswer(application, toTarget(exchange), asked, context));
    if (answer.hasFailed) throw new Error(`The application answered ${answer.status}.`);
    // Whether there is such a file is nobody's business who may not read it.
    if (isUploadedFile(exchange.path) && answer.status !== 200) return this.#say(exchange, 'unknown');
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

  async #say(
    exchange: Exchange,
    notice: ReviewNotice,
    more: Readonly<Record<string, string>> = {},
  ): Promise<void> {
    const { isHttps, noticeAddress, shelf } = this.#options;
    const { request, response, locale } = exchange;
    const reply = await shelf.get(noticeAddress(notice, locale)).catch(() => null);
    const body = reply?.plain.body ?? Buffer.from(LAST_WORDS);
    response.writeHead(REVIEW_NOTICES[notice], {
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
