import type { RequestListener } from 'node:http';
import { createAnswerContext, inAnswerContext } from './answer/answer-context';
import { Front } from './front/front';
import { ownHeaders } from './front/own-headers';
import { ReplyShelf } from './front/reply-shelf';
import { SPECULATION_RULES } from './http/speculation-rules';
import type { Application } from './making/ask-application';
import { Publisher } from './publisher';
import type { ReviewFrontOptions } from './reviewers/review-front';
import { openStore } from './store/open-store';
import type { NewAnswer } from './store/stored-answer';

/** What answers readers, and how to end it. */
export type Publishing = { readonly listener: RequestListener; readonly stop: () => Promise<void> };

type Options = {
  readonly application: Application;
  /** Where published answers are kept. */
  readonly folder: string;
  /** How much of them may be kept in memory, in bytes. */
  readonly memory: number;
  /** Name of the build of the application. */
  readonly build: string;
  readonly connectionString: string;
  readonly siteUrl: string;
  readonly indexAddress: string;
  readonly isNegotiated: (address: string) => boolean;
  readonly errorAddresses: readonly string[];
  readonly errorAddress: (status: 404 | 500, address: string) => string;
} & Pick<ReviewFrontOptions, 'localeOf' | 'negotiate' | 'noticeAddress'>;

/** One line a finding, for whoever reads the output of the server. */
function report(message: string, error?: unknown): void {
  const reason = error instanceof Error ? ` ${error.message}` : '';
  process.stderr.write(`${message}${reason}\n`);
}

/**
 * Opens the store, follows the changes, and serves: stored answers at once, whatever else is made by the application.
 * Without the database it serves what is stored.
 * @throws Error when the folder cannot be used, with what to do
 */
export async function startPublishing(options: Options): Promise<Publishing> {
  const { application, build, connectionString, errorAddress, isNegotiated, indexAddress } = options;
  const isHttps = options.siteUrl.startsWith('https:');
  const headers = {
    host: new URL(options.siteUrl).host,
    'x-forwarded-proto': isHttps ? 'https' : 'http',
    accept: 'text/html,*/*',
  };
  const store = await openStore(options.folder, (problem) =>
    report(`${problem.kind}: ${problem.files.join(', ')}: ${problem.reason}`),
  );
  await store.write(toSpeculationRules(build));
  const publisher = new Publisher({
    store,
    application,
    build,
    connectionString,
    headers,
    indexAddress,
    isNegotiated,
    ownAddresses: new Set([SPECULATION_RULES.address]),
    errorAddresses: new Set(options.errorAddresses),
    report,
  });
  const shelf = new ReplyShelf(store, (record) => ownHeaders(record, { isHttps }), options.memory);
  const { localeOf, negotiate, noticeAddress } = options;
  const review = { localeOf, negotiate, noticeAddress, origin: new URL(options.siteUrl).origin };
  const front = new Front({ publisher, shelf, application, isHttps, headers, errorAddress, review, report });
  await publisher.start();
  return { listener: front.listener, stop: () => publisher.stop() };
}

/** The one file that is ours and not the application's: which pages browsers may fetch ahead. */
function toSpeculationRules(build: string): NewAnswer {
  return {
    address: SPECULATION_RULES.address,
    status: 200,
    headers: { 'content-type': SPECULATION_RULES.contentType },
    body: Buffer.from(SPECULATION_RULES.body),
    tags: [],
    assets: [],
    expiresAt: null,
    madeAt: new Date().toISOString(),
    build,
  };
}

/** Serves without a store, each answer made when it is asked for: for work on the site itself. */
export function servePlainly(application: Application): Publishing {
  return {
    listener: (request, response) => {
      const context = createAnswerContext();
      const writeHead = response.writeHead.bind(response) as (...args: unknown[]) => typeof response;
      response.writeHead = ((status: number, ...rest: unknown[]) =>
        writeHead(status === 200 ? (context.status ?? 200) : status, ...rest)) as never;
      inAnswerContext(context, () => application(request, response));
    },
    stop: async () => undefined,
  };
}
