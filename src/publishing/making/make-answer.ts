import { type AnswerContext, createAnswerContext } from '../answer/answer-context';
import { readStyleAssets } from '../slim/read-style-assets';
import { slimHtml } from '../slim/slim-html';
import { type Application, type ApplicationAnswer, askApplication } from './ask-application';

/** An answer as the application made it for the public, ready to be kept or sent. */
export type MadeAnswer = {
  readonly status: number;
  /** In lower case; of what the application said only what belongs to the answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly tags: readonly string[];
  /** Same-origin addresses of files that the answer cannot be shown without. */
  readonly assets: readonly string[];
  /** When it stops being true by itself, in milliseconds since 1970; null for never. */
  readonly expiresAt: number | null;
  /** Whether it may be kept and given to others. */
  readonly isStorable: boolean;
  /** Whether the application failed, as against an error page that it was asked for. */
  readonly hasFailed: boolean;
};

/** What describes the answer itself. All else that frameworks add is theirs, or ours to set. */
const KEPT_HEADERS = [
  'content-type',
  'location',
  'content-disposition',
  'content-language',
  'retry-after',
] as const;

/** Of files also the page they belong to; in those of pages frameworks name what to load. */
const KEPT_OF_FILES = [...KEPT_HEADERS, 'link'] as const;

/** Moved for good (RFC 9110, 15.4). */
const PERMANENT = new Set([301, 308]);

const isHtml = (type: string) => type.startsWith('text/html');

/** An answer chosen by the reader's language, or that sets a cookie, is for that reader. Where an address moved to is for all. */
function isForAll({ status, headers }: ApplicationAnswer): boolean {
  if (headers['set-cookie']) return false;
  return PERMANENT.has(status) || !/accept-language|cookie/i.test(String(headers.vary ?? ''));
}

function pickHeaders(headers: Readonly<Record<string, unknown>>, isPage: boolean): Record<string, string> {
  return Object.fromEntries(
    (isPage ? KEPT_HEADERS : KEPT_OF_FILES).flatMap((name) =>
      headers[name] === undefined ? [] : [[name, String(headers[name])]],
    ),
  );
}

/**
 * Makes the answer to an address as everybody gets it: markup without the framework's scripts, and what is known
 * about it.
 * @param target path with query
 * @param context for whom it is made; without one, for the public
 * @throws Error when the application gave no answer in time
 */
export async function makeAnswer(
  application: Application,
  target: string,
  headers: Readonly<Record<string, string>>,
  context: AnswerContext = createAnswerContext(),
): Promise<MadeAnswer> {
  const answer = await askApplication(application, target, headers, context);
  const type = String(answer.headers['content-type'] ?? '');
  const page = isHtml(type) ? slimHtml(answer.body.toString('utf8')) : null;
  const styles = type.startsWith('text/css') ? readStyleAssets(answer.body.toString('utf8'), target) : [];
  const hasFailed = answer.status >= 500 && context.status === null;
  return {
    // A page that was asked for another status is made as 200 by Next.
    status: answer.status === 200 ? (context.status ?? 200) : answer.status,
    headers: pickHeaders(answer.headers, page !== null),
    body: page ? Buffer.from(page.html) : answer.body,
    tags: [...context.tags],
    assets: page?.assets ?? styles,
    expiresAt: context.expiresAt,
    isStorable: context.isStorable && !hasFailed && isForAll(answer),
    hasFailed,
  };
}
